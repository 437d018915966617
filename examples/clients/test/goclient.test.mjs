// go-jsonschema makes types for Go.
import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {test} from 'node:test'
import {go} from '../generate.mjs'
import {definitions, here, registers, text} from './files.mjs'

const run = (...args) => execFileSync('go', args, {cwd: here('.'), encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']})

test('go-jsonschema stays under 1 GB and gives named types', () => {
  execFileSync('go', ['tool', 'go-jsonschema', '--help'], {cwd: here('.'), stdio: 'ignore'})
  execFileSync('bash', ['-c', 'ulimit -d 1000000; exec "$@"', 'bash', 'node', 'generate.mjs', 'go'], {cwd: here('.'), env: {...process.env, GOMEMLIMIT: '900MiB'}, stdio: 'pipe'})
  const names = [...text('build/register/register.go').matchAll(/^type (\w+)/gm)].map((m) => m[1])
  assert.ok(names.length > 100)
  assert.deepEqual(names.filter((name) => !definitions().has(name)), [])
})

test('a program in Go reads a register with them', () => {
  run('vet', '.')
  const out = run('run', '.', '../report/report.json')
  assert.match(out, /^visit visit /m)
  assert.equal(out.split('\n').filter((line) => line && !line.startsWith('visit')).length, registers[0].register.agreements.length)
})
