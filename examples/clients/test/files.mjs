// What the tests share.
import {readFileSync} from 'node:fs'
import {files, here, read} from '../generate.mjs'

export {files, here, read}
export const registers = ['../report/report.json', '../clock/clock.json', ...['format-1', 'indicators', 'clauses'].map((name) => `../../agreement/register/testdata/${name}.json`)]
  .map((name) => ({name, register: read(here(name))}))

export const text = (path) => readFileSync(here(path), 'utf8')

// broken gives the documents that are broken in one place each.
export const broken = () =>
  read(here('../peers/testdata/broken.json')).map(({kind, pointer, value}) => {
    const doc = read(here('../../agreement/register/testdata/format-1.json'))
    const steps = pointer.split('/').slice(1)
    const last = steps.pop()
    const target = steps.reduce((v, step) => v[step], doc)
    if (value === undefined) delete target[last]
    else target[last] = value
    return {kind, doc}
  })

// definitions are the names of the types of the model.
export const definitions = () => new Set(['Register', ...Object.keys(read(files('shape/register-1.schema.json')).$defs)])
