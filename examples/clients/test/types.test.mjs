// json-schema-to-typescript and tsc --strict.
import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {readdirSync} from 'node:fs'
import {test} from 'node:test'
import {build} from 'esbuild'
import {openapi, pack, tool, types} from '../generate.mjs'
import {definitions, here, registers} from './files.mjs'

const strict = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', '--moduleResolution', 'nodenext', '--types', 'node']
const tsc = (...names) => spawnSync(here('node_modules/.bin/tsc'), [...strict, ...names], {cwd: here('.'), encoding: 'utf8'})

let made
test('the types are made', async () => {
  made = await types()
  await pack()
  openapi()
})

test('every type has a name of the model, and none a number', () => {
  const names = [...made.matchAll(/^export (?:type|interface) (\w+)/gm)].map((m) => m[1])
  assert.ok(names.length > 100)
  assert.deepEqual(names.filter((name) => /\d$/.test(name) || !definitions().has(name)), [])
})

test('only annotations are unknown', () => {
  const lines = made.split('\n')
  const unknown = lines.map((line, i) => (/\bunknown\b|\bany\b/.test(line.replace(/^\s*\*.*/, '')) ? i : -1)).filter((i) => i >= 0)
  assert.deepEqual(unknown.map((i) => lines.slice(0, i).findLast((line) => line.startsWith('export'))), ['export interface Annotations {'])
})

test('a switch on the kind narrows without a cast', () => {
  const {status, stdout} = tsc('reader/reader.ts', 'service/server.ts', 'build/package/index.d.ts')
  assert.equal(stdout, '')
  assert.equal(status, 0)
})

test('what is wrong does not compile', () => {
  const names = readdirSync(here('reader/wrong'))
  assert.deepEqual(names, ['code.ts', 'kinds.ts', 'missing.ts', 'narrow.ts', 'stray.ts'])
  const {stdout} = tsc(...names.map((name) => `reader/wrong/${name}`))
  for (const name of names) assert.match(stdout, new RegExp(`^reader/wrong/${name}\\(\\d+,\\d+\\): error`, 'm'), `${name} compiles`)
})

test('the reader tells of every agreement', async () => {
  await build({entryPoints: [here('reader/reader.ts')], outfile: here('build/reader.mjs'), format: 'esm', logLevel: 'error'})
  const {tell} = await import('../build/reader.mjs')
  let told = 0
  for (const {name, register} of registers) {
    const lines = tell(register)
    told += lines.length
    assert.equal(lines.length, (register.agreements ?? []).length, name)
    for (const line of lines) assert.doesNotMatch(line, /undefined/, line)
  }
  assert.ok(told >= 20, `${told} agreements`)
  assert.match(tell(registers[1].register).join('\n'), /in force .*; for 20 year/)
})
