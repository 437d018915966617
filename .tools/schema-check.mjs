// Holds the JSON Schemas against the registers of the project with ajv, a second
// validator in another language, in its strict mode: every schema of the profile
// validate compiles without a warning, the sound registers pass, the broken ones fail.
// With a file of mutants (a line each, with the answer of another validator) it also
// compares the answers.
//
//   node .tools/schema-check.mjs [mutants.jsonl]
import {createReadStream, readFileSync, readdirSync} from 'node:fs'
import {createInterface} from 'node:readline'
import Ajv from 'ajv/dist/2020.js'

const root = new URL('../', import.meta.url)
const json = (path) => JSON.parse(readFileSync(new URL(path, root)))

let failed = 0
const complain = (text) => {
  if (++failed <= 20) console.error(text)
}

const compile = (path) => {
  const warn = (text) => complain(`${path}: ${text}`)
  const ajv = new Ajv({strict: true, allErrors: false, logger: {log: warn, warn, error: warn}})
  try {
    return ajv.compile(json(path))
  } catch (error) {
    complain(`${path}: ${error.message}`)
    return () => true
  }
}

const dir = 'agreement/schema/files/validate/'
const schemas = readdirSync(new URL(dir, root))
const compiled = Object.fromEntries(schemas.map((name) => [name, compile(dir + name)]))
const validate = compiled['register-1.schema.json']

const registers = readdirSync(new URL('examples/', root), {recursive: true})
  .map((name) => 'examples/' + String(name).replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.json') && !name.includes('node_modules') && !name.endsWith('-errors.json'))
  .concat(['format-1', 'indicators', 'clauses'].map((name) => `agreement/register/testdata/${name}.json`))
  .filter((name) => typeof json(name).format === 'number')

const perRecord = {
  sources: 'source', persons: 'person', organizations: 'organization', offices: 'office', terms: 'term',
  commissions: 'commission', relationships: 'relationship', agreements: 'agreement', projects: 'project', visits: 'visit',
  meetings: 'meeting', points: 'point', indicators: 'indicator', events: 'event', instructions: 'instruction', links: 'link',
  confirmed: 'confirmation',
}

let records = 0
for (const name of registers) {
  const register = json(name)
  if (!validate(register)) complain(`${name}: ${JSON.stringify(validate.errors)}`)
  for (const [list, type] of Object.entries(perRecord)) {
    const check = compiled[`${type}-1.schema.json`]
    for (const record of register[list] ?? []) {
      records++
      if (!check(record)) complain(`${name} ${record.id}: ${JSON.stringify(check.errors)}`)
    }
  }
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

let mutants = 0
if (process.argv[2]) {
  for await (const line of createInterface({input: createReadStream(process.argv[2])})) {
    const {refused, doc} = JSON.parse(line)
    mutants++
    if (validate(doc) === refused) complain(`the other validator refuses it: ${refused}, and this one differs: ${line.slice(0, 300)}`)
  }
}

console.log(`ajv: ${schemas.length} schemas, ${registers.length} sound registers of ${records} records, ${broken.length} broken documents, ${mutants} mutants, ${failed} complaints`)
process.exit(failed ? 1 : 0)
