// The way of a developer of a client: get the schema, generate types, read a register,
// find a planted mistake.
//
//   npm ci && node walk.mjs
import {execFileSync, spawnSync} from 'node:child_process'
import {copyFileSync, mkdirSync, writeFileSync} from 'node:fs'
import {build} from 'esbuild'
import {files, go, here, openapi, pack, read} from './generate.mjs'

const step = (text) => console.log(`\n# ${text}`)
const must = (ok, text) => {
  if (ok) return
  console.error(`the walk fails: ${text}`)
  process.exit(1)
}

step('Get the schema')
mkdirSync(here('build'), {recursive: true})
copyFileSync(files('shape/register-1.schema.json'), here('build/register-1.schema.json'))
const schema = read(here('build/register-1.schema.json'))
console.log(schema.$id)
console.log(`${Object.keys(schema.$defs).length} definitions`)

step('Generate types, a validator and a client in Go')
await pack()
openapi()
go()
console.log('build/register.d.ts, build/package, build/service.d.ts, build/register/register.go')

step('Read a register')
await build({entryPoints: [here('reader/reader.ts')], outfile: here('build/reader.mjs'), format: 'esm', logLevel: 'error'})
const {tell} = await import('./build/reader.mjs')
const lines = tell(read(here('../clock/clock.json')))
console.log(lines.slice(0, 3).join('\n'))
must(lines.length >= 10, 'the reader tells of too few agreements')
const out = execFileSync('go', ['run', '.', '../report/report.json'], {cwd: here('.'), encoding: 'utf8'})
console.log(out.split('\n')[0])
must(out.startsWith('visit '), 'the client in Go tells of no visit')

step('Find a planted mistake: the compiler')
writeFileSync(here('build/planted.ts'), "import type {Act} from './register.js'\n\nexport const act: Act = {kind: 'singed', date: '2025-05-05'}\n")
const tsc = spawnSync(here('node_modules/.bin/tsc'), ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', 'build/planted.ts'], {cwd: here('.'), encoding: 'utf8'})
console.log(tsc.stdout.trim())
must(tsc.stdout.includes('Did you mean \'"signed"\'?'), 'the compiler does not find it')

step('Find a planted mistake: the schema')
const {validate} = await import('./build/package/index.js')
const register = read(here('../report/report.json'))
must(validate(register).length === 0, 'the sound register is not valid')
register.visits[0].sending = 'Belarus'
const found = validate(register)
for (const f of found) console.log(f.pointer, f.code, f.message)
must(found.length === 1 && found[0].code === 'country-malformed', 'the schema does not find it')

step('Find a planted mistake: the library, what no schema finds')
register.visits[0].sending = 'BY'
register.visits[0].occasion = 'no-such-record'
must(validate(register).length === 0, 'the schema finds it')
const check = spawnSync('go', ['run', './check'], {cwd: here('.'), input: JSON.stringify(register), encoding: 'utf8'})
console.log(check.stdout.trim())
must(check.status === 1 && check.stdout.includes('reference-unresolved'), 'the library does not find it')
