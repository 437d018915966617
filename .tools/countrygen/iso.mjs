// Prints what the pinned packages know, as JSON: ISO 3166-1, reserved codes and ISO 3166-3
// (iso-3166), and the names of territories in several languages (cldr-localenames-full, and
// more of them from i18n-iso-countries), and the names of parts of states (cldr-subdivisions-full).
import {readFileSync} from 'node:fs'
import {iso31661, iso31661Reserved, iso31663} from 'iso-3166'

const modules = new URL('../node_modules/', import.meta.url)
const read = (path) => JSON.parse(readFileSync(new URL(path, modules)))
const source = ({name, version, license}) => ({name, version, license})
const languages = ['ar', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pt', 'ru', 'zh']
const codes = new Set([...iso31661.map(({alpha2}) => alpha2), 'XK', 'EU', 'UN'])

// main is the name that CLDR uses, others are its variants and the names of the other package.
const main = {}
const others = {}
for (const language of languages) {
  const all = read(`cldr-localenames-full/main/${language}/territories.json`).main[language].localeDisplayNames.territories
  main[language] = {}
  others[language] = []
  for (const [key, name] of Object.entries(all)) {
    const [code, variant] = key.split('-alt-')
    if (!codes.has(code)) continue
    if (variant) others[language].push([code, name])
    else main[language][code] = name
  }
  for (const [code, list] of Object.entries(read(`i18n-iso-countries/langs/${language}.json`).countries)) {
    for (const name of [list].flat()) if (codes.has(code)) others[language].push([code, name])
  }
}
// parts are the English names of the parts of states that conclude treaties of their own or are
// named in those of their state, by name: the state. A name that parts of two states have, of
// whatever states, says nothing.
const withParts = new Set('AR AT AU BE BR CA CH CN DE ES FR IN IT JP MX NL RU US'.split(' '))
const statesOf = {}
for (const [key, name] of Object.entries(read('cldr-subdivisions-full/subdivisions/en/en.json').subdivisions.localeDisplayNames.subdivisions)) {
  (statesOf[name] ??= new Set()).add(key.slice(0, 2).toUpperCase())
}
const parts = Object.entries(statesOf).filter(([, states]) => states.size === 1).map(([name, [state]]) => [name, state]).filter(([, state]) => withParts.has(state))

console.log(JSON.stringify({
  source: source(read('iso-3166/package.json')),
  assigned: iso31661, reserved: iso31661Reserved, former: iso31663,
  cldr: {source: source(read('cldr-localenames-full/package.json')), names: main},
  parts,
  more: {source: source(read('i18n-iso-countries/package.json')), names: others},
}))
