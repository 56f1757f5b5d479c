import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Log } from '../world.ts'

/** As many stand open at most, and half as many as there may be files: the store, the log and posts need theirs. */
const MOST = 1000
/** How often the operator is told. */
const TOLD_MS = 60_000

/** How many files this process may hold open, where the system tells. */
function mostFiles(): number {
  const { userLimits } = process.report.getReport() as unknown as {
    userLimits?: { open_files?: { soft?: number | string } }
  }
  const most = Number(userLimits?.open_files?.soft)
  return most > 0 ? most : Infinity
}

interface Underway {
  readonly request: IncomingMessage
  readonly response: ServerResponse
}

/** What is read at once. Node hands on every request in it. */
const PIECE = 2048

/** Ends the head of every request (RFC 9112, 2.1). No JSON holds it. */
const END_OF_HEAD = Buffer.from('\r\n\r\n')

/** Whether more than one request may have come at once. */
const mayHoldSeveral = (chunk: Buffer): boolean =>
  chunk.length > PIECE && chunk.indexOf(END_OF_HEAD) !== chunk.lastIndexOf(END_OF_HEAD)

/** Reads what may be several requests piece by piece, so that of a thousand in one go no more are made than until the connection is cut off. */
function inPieces(socket: Socket): void {
  const all = socket.listeners('data')
  socket.removeAllListeners('data')
  socket.on('data', (chunk: Buffer) => {
    const length = mayHoldSeveral(chunk) ? PIECE : chunk.length
    for (let at = 0; at < chunk.length && !socket.destroyed; at += length)
      for (const each of all) each.call(socket, chunk.subarray(at, at + length))
  })
}

/** A connection on which something has been asked, all of it, and is being answered. */
const isWorking = ({ request, response }: Underway): boolean =>
  request.complete && !response.writableEnded

/**
 * Keeps a server's connections in bounds. Where there are too many, the one that has asked for nothing for the longest time gives way to whoever comes, so
 * that nobody shuts others out by holding them open. Who asks for more before the answer is there, or read, is cut off: Teams, browsers and proxies do not,
 * and answers that nobody reads would pile up.
 */
export function boundConnections(
  server: Server,
  log: Log,
  most = Math.max(1, Math.min(MOST, Math.floor(mostFiles() / 2))),
): void {
  /** The one that has been silent for the longest time first. */
  const open = new Set<Socket>()
  const underway = new WeakMap<Socket, Underway>()
  let cut = 0
  let toldAt = -Infinity
  const tell = (): void => {
    cut += 1
    if (performance.now() - toldAt < TOLD_MS) return
    toldAt = performance.now()
    log.warn({ cut, most }, 'connections were cut to make room for others')
    cut = 0
  }
  const isIdle = (socket: Socket): boolean => {
    const last = underway.get(socket)
    return last === undefined || !isWorking(last)
  }
  server.on('connection', (socket: Socket) => {
    inPieces(socket)
    const gives = open.size < most ? undefined : (open.values().find(isIdle) ?? socket)
    open.add(socket)
    socket.once('close', () => open.delete(socket))
    if (!gives) return
    open.delete(gives)
    gives.destroy()
    tell()
  })
  const mayAsk = (request: IncomingMessage, response: ServerResponse): boolean => {
    const { socket } = request
    const last = underway.get(socket)
    if (socket.destroyed || (last && (!last.response.writableEnded || socket.writableLength > 0))) {
      socket.destroy()
      return false
    }
    underway.set(socket, { request, response })
    if (open.delete(socket)) open.add(socket)
    return true
  }
  // Before anything is done for them.
  for (const event of ['request', 'checkContinue']) {
    const all = server.listeners(event)
    server.removeAllListeners(event)
    server.on(event, (request: IncomingMessage, response: ServerResponse) => {
      if (mayAsk(request, response)) for (const each of all) each.call(server, request, response)
    })
  }
}
