// openapi-typescript makes the types of a service.
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {build} from 'esbuild'
import {openapi, pack} from '../generate.mjs'
import {broken, files, here, read, registers, text} from './files.mjs'

test('every component has a type', () => {
  openapi()
  const types = text('build/components.d.ts')
  for (const name of Object.keys(read(files('openapi.json')).components.schemas)) assert.ok(new RegExp(`^\\s+(?:"${name}"|${name}):`, 'm').test(types), name)
})

test('the stub keeps a sound register and answers a broken one with problem details', async () => {
  await pack()
  await build({entryPoints: [here('service/server.ts')], outfile: here('build/server.mjs'), format: 'esm', logLevel: 'error'})
  const {service} = await import('../build/server.mjs')
  const {validate} = await import('../build/package/index.js')
  const server = service(validate).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const at = `http://127.0.0.1:${server.address().port}`
  try {
    const put = (doc) => fetch(`${at}/registers/a`, {method: 'PUT', body: JSON.stringify(doc)})
    assert.equal((await fetch(`${at}/registers/a`)).status, 404)
    assert.equal((await put(registers[0].register)).status, 204)
    assert.deepEqual(await (await fetch(`${at}/registers/a`)).json(), registers[0].register)
    const answer = await put(broken().find(({kind}) => kind === 'malformed country').doc)
    assert.equal(answer.status, 422)
    assert.equal(answer.headers.get('content-type'), 'application/problem+json')
    const {problems} = await answer.json()
    assert.deepEqual(problems.map(({pointer, code}) => `${pointer} ${code}`), ['/visits/0/sending country-malformed'])
  } finally {
    server.close()
  }
})
