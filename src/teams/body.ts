import type { IncomingMessage } from 'node:http'

/**
 * The whole body as text, at most `limit` bytes. `tooLarge` as soon as it is known, with the rest unread: the connection must be closed
 * then. `gone` when the sender hung up. Our own reader, because restify's unpacks gzip past its own limit and dies of broken gzip.
 */
export function readBody(
  request: IncomingMessage,
  limit: number,
): Promise<{ readonly text: string } | 'tooLarge' | 'gone'> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return Promise.resolve('tooLarge')
  // Hung up while it was looked at who they are: nothing more will be told of it.
  if (request.destroyed) return Promise.resolve('gone')
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let bytes = 0
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > limit) {
        chunks.length = 0
        request.pause()
        request.removeAllListeners('data')
        resolve('tooLarge')
        return
      }
      chunks.push(chunk)
    })
    request.once('end', () => resolve({ text: Buffer.concat(chunks).toString() }))
    request.once('error', () => resolve('gone'))
    request.once('close', () => resolve('gone'))
  })
}
