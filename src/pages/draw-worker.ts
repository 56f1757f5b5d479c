import { parentPort } from 'node:worker_threads'
import { docx } from '../minutes/docx.ts'
import { pdf } from '../minutes/pdf/pdf.ts'
import type { Drawn, Order } from './drawing.ts'

/** The thread in which documents are drawn. */
parentPort?.on('message', ({ number, form, document, at }: Order) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
  const answer = (told: Drawn): void => parentPort?.postMessage(told)
  const work = form === 'pdf' ? pdf(document, at) : docx(document)
  work.then(
    (bytes) => answer({ number, bytes }),
    (error: unknown) => answer({ number, error: String((error as Error)?.stack ?? error) }),
  )
})
