// Prints what the pinned packages know, as JSON: ISO 3166-1, reserved codes and ISO 3166-3
// (iso-3166), and the names of territories in the languages of which the United Nations has
// no list (cldr-localenames-full).
import {readFileSync} from 'node:fs'
import {iso31661, iso31661Reserved, iso31663} from 'iso-3166'

const modules = new URL('../node_modules/', import.meta.url)
const read = (path) => JSON.parse(readFileSync(new URL(path, modules)))
const source = ({name, version, license}) => ({name, version, license})
const names = {}
for (const language of ['de', 'it', 'nl', 'pt']) {
  const all = read(`cldr-localenames-full/main/${language}/territories.json`).main[language].localeDisplayNames.territories
  names[language] = Object.fromEntries(iso31661.concat({alpha2: 'XK'}, {alpha2: 'EU'}, {alpha2: 'UN'}).map(({alpha2}) => [alpha2, all[alpha2]]).filter(([, name]) => name))
}
console.log(JSON.stringify({
  source: source(read('iso-3166/package.json')),
  assigned: iso31661, reserved: iso31661Reserved, former: iso31663,
  cldr: {source: source(read('cldr-localenames-full/package.json')), names},
}))
