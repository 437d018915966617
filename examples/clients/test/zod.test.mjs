// zod reads the shape schemas.
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {z} from 'zod'
import {broken, files, read, registers} from './files.mjs'

const register = z.fromJSONSchema(read(files('shape/register-1.schema.json')))

test('zod accepts every sound register', () => {
  for (const r of registers) {
    const result = register.safeParse(r.register)
    assert.ok(result.success, `${r.name}: ${JSON.stringify(result.error?.issues[0])}`)
  }
})

// What a shape cannot say: rules between members, and the rules of texts without a type.
const beyond = ['a day no month has', 'relative without wording', 'evidence for no member', 'language tag', 'commission of one state', 'withdrawal of no act']

test('zod refuses every broken register that shape can say', () => {
  const passed = broken().filter(({doc}) => register.safeParse(doc).success).map(({kind}) => kind)
  assert.deepEqual(passed, beyond)
})
