// quicktype makes types for TypeScript, C# and Java.
import assert from 'node:assert/strict'
import {mkdirSync, readFileSync, readdirSync, rmSync} from 'node:fs'
import {test} from 'node:test'
import {tool} from '../generate.mjs'
import {definitions, files, here} from './files.mjs'

const languages = {
  typescript: {file: 'Register.ts', types: /^export (?:interface|type|enum) (\w+)/gm, own: ['Convert']},
  csharp: {file: 'Register.cs', types: /^ {4}public (?:partial class|enum) (\w+)/gm, own: ['Serialize', 'Converter', 'DateOnlyConverter', 'TimeOnlyConverter']},
  java: {file: 'Register.java', types: /^public (?:class|enum) (\w+)/gm, own: ['Converter']},
}

for (const [language, {file, types, own}] of Object.entries(languages)) {
  test(`quicktype for ${language}`, () => {
    const dir = here(`build/quicktype/${language}`)
    rmSync(dir, {recursive: true, force: true})
    mkdirSync(dir, {recursive: true})
    tool('quicktype', '--src-lang', 'schema', '--lang', language, '--top-level', 'Register', files('shape/register-1.schema.json'), '-o', `${dir}/${file}`)
    const text = readdirSync(dir).map((name) => readFileSync(`${dir}/${name}`, 'utf8')).join('\n')
    const names = [...text.matchAll(types)].map((m) => m[1]).filter((name) => !own.includes(name) && !/(Element|Converter)?Converter$/.test(name))
    const model = new Set([...definitions()].map((name) => name.toLowerCase()))
    const kinds = ['actkind', 'actorkind', 'rulekind', 'durationkind'] // of the kinds of variants, which quicktype unites
    assert.ok(names.length > 60, `${names.length} types`)
    assert.deepEqual(names.filter((name) => !model.has(name.toLowerCase()) && !kinds.includes(name.toLowerCase())), [])
    for (const name of ['ActKind', 'Status', 'PointKind', 'RuleKind']) assert.ok(names.includes(name), `there is no ${name}`)
  })
}
