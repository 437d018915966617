// Prints the names of published lists, one line each: list, language, name, code. Names in
// any language have no language.
import {existsSync, readFileSync} from 'node:fs'

const modules = new URL('../node_modules/', import.meta.url)
const read = (path) => JSON.parse(readFileSync(new URL(path, modules)))
const seen = new Set()
function add(list, language, name, code) {
  const line = [list, language, String(name).replace(/\s+/g, ' ').trim(), code].join('\t')
  if (name && code && !seen.has(line)) {
    seen.add(line)
    console.log(line)
  }
}

for (const language of ['ar', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pt', 'ru', 'zh']) {
  const cldr = read(`cldr-localenames-full/main/${language}/territories.json`).main[language].localeDisplayNames.territories
  for (const [key, name] of Object.entries(cldr)) {
    const [code] = key.split('-')
    // EZ, QO and ZZ are no places, XA and XB are for tests.
    if (/^[A-Z]{2}$/.test(code) && !['EZ', 'QO', 'XA', 'XB', 'ZZ'].includes(code)) add('cldr', language, name, code)
  }
  for (const [code, list] of Object.entries(read(`i18n-iso-countries/langs/${language}.json`).countries)) {
    for (const name of [list].flat()) add('i18n-iso-countries', language, name, code)
  }
}

const language = {ara: 'ar', deu: 'de', eng: 'en', spa: 'es', fra: 'fr', ita: 'it', nld: 'nl', por: 'pt', rus: 'ru', zho: 'zh'}
for (const country of read('world-countries/countries.json')) {
  const {common, official, native} = country.name
  add('world-countries', 'en', common, country.cca2)
  add('world-countries', 'en', official, country.cca2)
  for (const names of [native ?? {}, country.translations]) {
    for (const [tag, name] of Object.entries(names)) {
      if (!language[tag]) continue
      add('world-countries', language[tag], name.common, country.cca2)
      add('world-countries', language[tag], name.official, country.cca2)
    }
  }
}

// What Debian and Fedora install as iso-codes.
const iso = '/usr/share/iso-codes/json/'
if (existsSync(iso)) {
  const list = (part) => JSON.parse(readFileSync(`${iso}iso_${part}.json`))[part]
  for (const c of list('3166-1')) for (const name of [c.name, c.official_name, c.common_name]) add('iso-codes', 'en', name, c.alpha_2)
  for (const c of list('3166-3')) add('iso-codes', 'en', c.name, c.alpha_4)
}
