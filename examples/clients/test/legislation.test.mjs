// Agreements as schema.org Legislation, checked with schema-dts, the types of schema.org, and
// tsc --strict. An object literal must have no property that its type lacks.
import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {test} from 'node:test'
import {here, text} from './files.mjs'

const golden = text('../../agreement/legislation/testdata/clock.jsonld')
const strict = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', '--moduleResolution', 'nodenext', '--types', 'node']

// compiled gives what tsc says of a document.
const compiled = (name, document) => {
  mkdirSync(here('build'), {recursive: true})
  writeFileSync(here(`build/${name}.ts`), `import type {Legislation} from 'schema-dts'
export const document: {'@context': 'https://schema.org'; '@graph': Legislation[]} = ${document}`)
  return spawnSync(here('node_modules/.bin/tsc'), [...strict, `build/${name}.ts`], {cwd: here('.'), encoding: 'utf8'})
}

test('the agreements of the clock are Legislation', () => {
  assert.equal(JSON.parse(golden)['@graph'].length, 14)
  const {status, stdout} = compiled('legislation', golden)
  assert.equal(stdout, '')
  assert.equal(status, 0)
})

test('what schema.org does not have does not compile', () => {
  for (const [from, to] of [['"legislationType"', '"legislationKind"'], ['"Country"', '"Nation"'], ['https://schema.org/InForce', 'in force']]) {
    const broken = golden.replace(from, to)
    assert.notEqual(broken, golden)
    assert.match(compiled('legislation-broken', broken).stdout, /error/, to)
  }
})
