/**
 * Stands in for Teams' connector during the benchmark: takes every post at once, tells a roster of twelve. In a process of its own, and as
 * cheap as it can be. `GET /posts?chat=…` gives the texts posted to a chat, in order,
 * since `GET /record?chat=…` asked to keep them.
 */
import { createServer } from 'node:http'

const member = (id: string, which: string): object => ({ id: `29:${id}`, name: which ? `Person${which}` : 'Anna Berg', aadObjectId: `aad-${id}`, objectId: `aad-${id}` })
let posts = 0
const kept = new Map<string, string[]>()
const server = createServer((request, response) => {
  const answer = (body: object): void => {
    const text = JSON.stringify(body)
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
    response.end(text)
  }
  const { method, url = '' } = request
  const chat = /conversations\/([^/]+)\//.exec(url)?.[1] ?? new URLSearchParams(url.split('?')[1]).get('chat') ?? ''
  if (method === 'GET' && url.startsWith('/record')) {
    kept.set(chat, [])
    return answer({})
  }
  if (method === 'GET' && url.startsWith('/posts')) {
    const texts = kept.get(chat) ?? []
    kept.delete(chat)
    return answer({ posts, texts })
  }
  if (method === 'GET') return answer({ members: ['', ...Array.from({ length: 11 }, (_, index) => `-${index + 1}`)].map((which) => member(`${chat}${which}`, which)) })
  const texts = kept.get(chat)
  const chunks: Buffer[] = []
  if (texts) request.on('data', (chunk: Buffer) => chunks.push(chunk))
  else request.resume()
  request.on('end', () => {
    posts += 1
    texts?.push((JSON.parse(Buffer.concat(chunks).toString()) as { text?: string; summary?: string }).text ?? '')
    // A personal chat is opened by its members; its id follows from theirs.
    answer({ id: `post-${posts}` })
  })
  return undefined
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as { port: number }).port}\n`))
