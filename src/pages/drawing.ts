import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { fingerprint, type Document } from '../minutes/document.ts'

/**
 * Documents are drawn in a thread of their own, one at a time, so that a long one, or many who ask at once, hold nobody up; and each once: what was drawn
 * is kept by its fingerprint.
 */
export type DrawnForm = 'docx' | 'pdf'

/** What the thread is asked and answers. */
export interface Order {
  readonly number: number
  readonly form: DrawnForm
  readonly document: Document
  readonly at: Date
}
export type Drawn =
  | { readonly number: number; readonly bytes: Uint8Array }
  | { readonly number: number; readonly error: string }

/** So many wait that whoever asks now had better ask later. */
export class TooMany extends Error {}

const MOST_BYTES = 32 * 1024 * 1024
const MOST_WAITING = 40
/** Longer than any document of a meeting takes; then the thread is given up and begun anew. */
const LONGEST_MS = 60_000
/** An idle thread holds its fonts in memory. */
const IDLE_MS = 60_000

interface Waiting {
  readonly order: Order
  readonly resolve: (bytes: Uint8Array) => void
  readonly reject: (error: Error) => void
}

const kept = new Map<string, Uint8Array>()
const underWay = new Map<string, Promise<Uint8Array>>()
const waiting: Waiting[] = []
let keptBytes = 0
let worker: Worker | undefined
let running: Waiting | undefined
let numbers = 0
let timer: NodeJS.Timeout | undefined

/** The document in a form. Rejects with `TooMany`. */
export function drawn(document: Document, form: DrawnForm, at: Date): Promise<Uint8Array> {
  const name = `${form} ${fingerprint(document)}`
  const known = kept.get(name)
  if (known) {
    kept.delete(name)
    kept.set(name, known)
    return Promise.resolve(known)
  }
  const begun = underWay.get(name)
  if (begun) return begun
  if (waiting.length >= MOST_WAITING) return Promise.reject(new TooMany())
  const asked = new Promise<Uint8Array>((resolve, reject) => {
    waiting.push({ order: { number: (numbers += 1), form, document, at }, resolve, reject })
  })
    .then((bytes) => {
      keep(name, bytes)
      return bytes
    })
    .finally(() => underWay.delete(name))
  underWay.set(name, asked)
  next()
  return asked
}

function keep(name: string, bytes: Uint8Array): void {
  kept.set(name, bytes)
  keptBytes += bytes.length
  for (const [oldest, { length }] of kept) {
    if (keptBytes <= MOST_BYTES) return
    kept.delete(oldest)
    keptBytes -= length
  }
}

function next(): void {
  if (running) return
  running = waiting.shift()
  clearTimeout(timer)
  if (!running) {
    timer = setTimeout(giveUp, IDLE_MS).unref()
    return
  }
  worker ??= begin()
  worker.ref()
  timer = setTimeout(() => giveUp(new Error('a document took too long to draw')), LONGEST_MS)
  timer.unref()
  tell(worker, running.order)
}

const tell = (thread: Pick<Worker, 'postMessage'>, order: Order): void => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
  thread.postMessage(order)
}

function begin(): Worker {
  // In the bundle it stands beside the running file; else this is TypeScript, which Node reads as it is.
  const file = join(
    import.meta.dirname,
    `draw-worker${import.meta.filename.endsWith('.ts') ? '.ts' : '.js'}`,
  )
  const made = new Worker(file, { execArgv: ['--disable-warning=ExperimentalWarning'] })
  made.on('message', (answer: Drawn) => {
    if (running?.order.number !== answer.number) return
    const { resolve, reject } = running
    running = undefined
    made.unref()
    if ('bytes' in answer) resolve(answer.bytes)
    else reject(new Error(answer.error))
    next()
  })
  made.on('error', (error) => worker === made && giveUp(error as Error))
  made.on('exit', () => worker === made && giveUp(new Error('the thread that draws ended')))
  return made
}

/** Ends the thread. Whoever waited for what it was drawing is told; the others go on with a new one. */
function giveUp(why?: Error): void {
  const [ended, lost] = [worker, running]
  worker = undefined
  running = undefined
  clearTimeout(timer)
  void ended?.terminate()
  if (lost) lost.reject(why ?? new Error('the thread that draws ended'))
  if (waiting.length > 0) next()
}
