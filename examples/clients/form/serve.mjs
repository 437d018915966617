// Serves the forms and the schemas: node form/serve.mjs, then open /rjsf.html?record=point.
import {readFile} from 'node:fs/promises'
import {createServer} from 'node:http'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {files, here} from '../generate.mjs'

const kinds = {html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8', json: 'application/json'}

/** Builds the pages and serves them on a free port of this machine, or the one given. */
export const serve = async (port = 0) => {
  await build({
    entryPoints: [here('form/rjsf.jsx'), here('form/jsonforms.jsx')], outdir: here('build/form'), bundle: true, format: 'esm', logLevel: 'error',
    define: {'process.env.NODE_ENV': '"production"'},
  })
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost')
    const schema = pathname.match(/^\/schemas\/(form\/[a-z]+-1\.schema\.json)$/)
    const page = pathname.match(/^\/([a-z]+)\.(html|js)$/)
    const file = schema ? files(schema[1]) : page ? here(page[2] === 'js' ? `build/form/${page[1]}.js` : `form/${page[1]}.html`) : undefined
    try {
      const body = await readFile(file)
      response.writeHead(200, {'content-type': kinds[file.split('.').pop()]}).end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {at: `http://127.0.0.1:${server.address().port}`, close: () => server.close()}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {at} = await serve(Number(process.argv[2] ?? 8080))
  console.log(`${at}/rjsf.html?record=agreement`)
}
