// Holds the JSON Schema against the registers of the project with ajv, a second
// validator in another language: the sound ones pass, the broken ones fail.
//
//   node .tools/schema-check.mjs
import {readFileSync, readdirSync} from 'node:fs'
import Ajv from 'ajv/dist/2020.js'

const root = new URL('../', import.meta.url)
const json = (path) => JSON.parse(readFileSync(new URL(path, root)))

const ajv = new Ajv({strict: true, strictRequired: false, strictTypes: false, allErrors: false})
const validate = ajv.compile(json('agreement/schema/register.schema.json'))

const registers = readdirSync(new URL('examples/', root), {recursive: true})
  .map((name) => 'examples/' + String(name).replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.json') && !name.includes('node_modules') && !name.endsWith('-errors.json'))
  .concat(['format-1', 'indicators', 'clauses'].map((name) => `agreement/register/testdata/${name}.json`))
  .filter((name) => typeof json(name).format === 'number')

let failed = 0
const complain = (text) => {
  failed++
  console.error(text)
}

for (const name of registers) {
  if (!validate(json(name))) complain(`${name}: ${ajv.errorsText(validate.errors)}`)
}

const broken = json('examples/peers/testdata/broken.json')
for (const {kind, pointer, value} of broken) {
  const doc = json('agreement/register/testdata/format-1.json')
  const steps = pointer.split('/').slice(1)
  const last = steps.pop()
  const target = steps.reduce((v, step) => v[step], doc)
  if (value === undefined) delete target[last]
  else target[last] = value
  if (validate(doc)) complain(`${kind}: a broken document passes`)
}

console.log(`ajv: ${registers.length} sound registers, ${broken.length} broken documents, ${failed} complaints`)
process.exit(failed ? 1 : 0)
