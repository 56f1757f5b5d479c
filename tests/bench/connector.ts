/** Stands in for Teams' connector during the benchmark: takes every post at once, tells a roster of one. In a process of its own. */
import { createServer } from 'node:http'

let posts = 0
const server = createServer((request, response) => {
  const answer = (body: object): void => {
    const text = JSON.stringify(body)
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
    response.end(text)
  }
  if (request.method === 'GET' && request.url === '/count') return answer({ posts })
  if (request.method === 'GET') {
    const chat = /conversations\/([^/]+)\//.exec(request.url ?? '')?.[1] ?? 'x'
    return answer({ members: [{ id: `29:${chat}`, name: 'Anna Berg', aadObjectId: `aad-${chat}`, objectId: `aad-${chat}` }], continuationToken: undefined })
  }
  request.resume()
  request.on('end', () => {
    posts += 1
    answer({ id: `post-${posts}` })
  })
  return undefined
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as { port: number }).port}\n`))
