// The package that could be published is imported as its users would.
import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, test} from 'node:test'
import {pack} from '../generate.mjs'
import {broken, here, registers} from './files.mjs'

// Outside of this directory, whose modules would stand in for what the package lacks.
const user = mkdtempSync(join(tmpdir(), 'user-'))
after(() => rmSync(user, {recursive: true, force: true}))

test('the package is made and installed', async () => {
  await pack()
  cpSync(here('build/package'), `${user}/node_modules/bilateral-register`, {recursive: true})
  writeFileSync(`${user}/package.json`, '{"type": "module"}\n')
  writeFileSync(`${user}/index.mjs`, `
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {validate} from 'bilateral-register'

const codes = createRequire(import.meta.url)('bilateral-register/schemas/codes.json')
const docs = JSON.parse(readFileSync(0, 'utf8'))
console.log(JSON.stringify({lists: codes.length, answers: docs.map(validate)}))
`)
  const listed = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json'], {cwd: here('build/package'), encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}))
  const packed = (Array.isArray(listed) ? listed[0] : Object.values(listed)[0]).files.map((f) => f.path)
  for (const name of ['LICENSE', 'index.js', 'index.d.ts', 'register.d.ts', 'validate.js', 'schemas/validate/register-1.schema.json']) assert.ok(packed.includes(name), `${name} is not in the package`)
})

test('its validator needs nothing else and answers with the words of the library', () => {
  const sound = registers.map((r) => r.register)
  const all = [...sound, ...broken().map((b) => b.doc)]
  const {lists, answers} = JSON.parse(execFileSync('node', ['index.mjs'], {cwd: user, input: JSON.stringify(all), encoding: 'utf8', maxBuffer: 1 << 28}))
  assert.ok(lists > 50)
  answers.slice(0, sound.length).forEach((found, i) => assert.deepEqual(found, [], registers[i].name))
  const first = answers.slice(sound.length).map((found, i) => `${broken()[i].kind}: ${found[0]?.code}`)
  assert.deepEqual(first.filter((line) => line.endsWith('undefined')), [])
  assert.ok(first.includes('malformed country: country-malformed'), first.join('\n'))
  assert.ok(first.includes('relative without wording: wording-missing'), first.join('\n'))
})
