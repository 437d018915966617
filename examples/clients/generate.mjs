// Makes the types of the clients from the schemas: for TypeScript, for Go, from the
// OpenAPI document, and a validator without a library. They are written to build/.
//
//   node generate.mjs [types|go|openapi|package ...]
import {execFileSync} from 'node:child_process'
import {copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {compileFromFile} from 'json-schema-to-typescript'
import Ajv from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'

export const here = (path) => fileURLToPath(new URL(path, import.meta.url))
export const files = (path) => here(`../../agreement/schema/files/${path}`)
export const read = (path) => JSON.parse(readFileSync(path, 'utf8'))

// tool runs a program of node_modules.
export const tool = (name, ...args) =>
  execFileSync(here(`node_modules/.bin/${name}`), args, {cwd: here('.'), stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8', maxBuffer: 1 << 28})

export const types = async () => {
  mkdirSync(here('build'), {recursive: true})
  const text = await compileFromFile(files('shape/register-1.schema.json'), {bannerComment: '// Generated from shape/register-1.schema.json.'})
  writeFileSync(here('build/register.d.ts'), text)
  return text
}

export const go = () => {
  mkdirSync(here('build/register'), {recursive: true})
  execFileSync('go', ['tool', 'go-jsonschema', '--struct-name-from-title', '-p', 'register', '-o', 'build/register/register.go', files('shape/register-1.schema.json')], {cwd: here('.'), stdio: 'pipe'})
}

export const openapi = () => {
  mkdirSync(here('build'), {recursive: true})
  copyFileSync(files('openapi.json'), here('build/components.json'))
  copyFileSync(here('service/openapi.json'), here('build/openapi.json'))
  tool('openapi-typescript', 'build/components.json', '-o', 'build/components.d.ts')
  tool('openapi-typescript', 'build/openapi.json', '-o', 'build/service.d.ts')
}

// validator writes code that checks a register with no library at run time. It is verbose:
// an error comes with the condition that failed, whose $comment says what to do.
export const validator = (file) => {
  const ajv = new Ajv({strict: true, allErrors: true, verbose: true, code: {source: true, esm: true}})
  const check = ajv.compile(read(files('validate/register-1.schema.json')))
  // The only helpers that the code asks ajv for at run time are put into it.
  writeFileSync(file, standalone(ajv, check))
  tool('esbuild', file, '--bundle', '--format=esm', '--platform=neutral', '--main-fields=main', '--minify', `--outfile=${file}`, '--allow-overwrite', '--log-level=error')
}

// pack makes a package that could be published: types, schemas and a validator.
export const pack = async () => {
  const dir = here('build/package')
  rmSync(dir, {recursive: true, force: true})
  mkdirSync(dir, {recursive: true})
  writeFileSync(`${dir}/register.d.ts`, await types())
  for (const name of ['package.json', 'index.d.ts', 'index.js', 'README.md']) copyFileSync(here(`package/${name}`), `${dir}/${name}`)
  copyFileSync(here('../../LICENSE'), `${dir}/LICENSE`)
  for (const name of ['validate', 'shape', 'form', 'codes.json', 'openapi.json']) cpSync(files(name), `${dir}/schemas/${name}`, {recursive: true})
  validator(`${dir}/validate.js`)
}

const all = {types, go, openapi, package: pack}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(all)
  for (const name of names) {
    if (!all[name]) throw new Error(`there is nothing called ${name}; use one of: ${Object.keys(all).join(', ')}`)
    await all[name]()
    console.log(`made: ${name}`)
  }
}
