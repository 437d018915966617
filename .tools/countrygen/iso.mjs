// Prints what the pinned package iso-3166 knows of ISO 3166-1, of reserved
// codes and of ISO 3166-3, as JSON.
import {readFileSync} from 'node:fs'
import {iso31661, iso31661Reserved, iso31663} from 'iso-3166'

const file = new URL('../node_modules/iso-3166/package.json', import.meta.url)
const {name, version, license} = JSON.parse(readFileSync(file))
console.log(JSON.stringify({source: {name, version, license}, assigned: iso31661, reserved: iso31661Reserved, former: iso31663}))
