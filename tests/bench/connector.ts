/**
 * Stands in for Teams' connector during the benchmark: takes every post at once, tells a roster of twelve. In a process of its own, and as
 * cheap as it can be. `GET /record?chat=…` begins to keep what is posted to a chat, `GET /posts?chat=…` gives it in order and ends that.
 */
import { createServer } from 'node:http'

const member = (id: string, which: string): object => ({
  id: `29:${id}`,
  name: which ? `Person${which}` : 'Anna Berg',
  aadObjectId: `aad-${id}`,
  objectId: `aad-${id}`,
})
let posts = 0
const kept = new Map<string, string[]>()
const server = createServer((request, response) => {
  const answer = (text: string): void => {
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(text),
    })
    response.end(text)
  }
  const { method, url = '' } = request
  if (method === 'POST' && kept.size === 0) {
    request.resume()
    request.on('end', () => answer(`{"id":"post-${++posts}"}`))
    return
  }
  const chat =
    /conversations\/([^/]+)\//.exec(url)?.[1] ??
    new URLSearchParams(url.split('?')[1]).get('chat') ??
    ''
  if (method === 'GET' && url.startsWith('/record')) {
    kept.set(chat, [])
    return answer('{}')
  }
  if (method === 'GET' && url.startsWith('/posts')) {
    const texts = kept.get(chat) ?? []
    kept.delete(chat)
    return answer(JSON.stringify({ posts, texts }))
  }
  if (method === 'GET')
    return answer(
      JSON.stringify({
        members: ['', ...Array.from({ length: 11 }, (_, index) => `-${index + 1}`)].map((which) =>
          member(`${chat}${which}`, which),
        ),
      }),
    )
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    posts += 1
    const { text, summary } = JSON.parse(Buffer.concat(chunks).toString()) as {
      text?: string
      summary?: string
    }
    kept.get(chat)?.push(text ?? summary ?? '')
    answer(`{"id":"post-${posts}"}`)
  })
  return
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () =>
  process.stdout.write(`${(server.address() as { port: number }).port}\n`),
)
