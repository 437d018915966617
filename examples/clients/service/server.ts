// A stub of a service of registers, typed by its OpenAPI document.
import {createServer, type Server} from 'node:http'
import type {components, operations} from '../build/service.js'

type Register = operations['getRegister']['responses'][200]['content']['application/json']
type Details = components['schemas']['ProblemDetails']
type Finding = {pointer: string; code: string; message: string}

/** Serves registers that are kept in memory. What is put is checked first. */
export const service = (validate: (register: unknown) => Finding[]): Server => {
  const kept = new Map<string, Register>()
  return createServer(async (request, response) => {
    const [, path, id = ''] = (request.url ?? '').split('/')
    const answer = (status: number, type: string, body: Register | Details) => {
      response.writeHead(status, {'content-type': type}).end(JSON.stringify(body))
    }
    const refuse = (details: Details) => answer(details.status, 'application/problem+json', details)
    if (path !== 'registers') return refuse({title: 'Not Found', status: 404})
    if (request.method === 'PUT') {
      let text = ''
      for await (const part of request) text += part
      const register: Register = JSON.parse(text)
      const problems = validate(register).map((f) => ({...f, severity: 'error' as const}))
      if (problems.length > 0) return refuse({title: 'Unprocessable Content', status: 422, problems})
      kept.set(id, register)
      return response.writeHead(204).end()
    }
    const register = kept.get(id)
    return register ? answer(200, 'application/json', register) : refuse({title: 'Not Found', status: 404})
  })
}
