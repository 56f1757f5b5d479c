/**
 * `npm run train`: teaches the reader of free sentences from the examples of the language folders, and writes its weights.
 * `npm run train -- --table`: how well it reads authors it has not learned from, leaving a fifth of them out at a time. Some minutes.
 * `npm run train -- --slots`: how many sentences have every slot right where the act is known, a fifth of the authors left out at a time.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { allExamples } from '../src/understanding/examples.ts'
import { learnedFiles, packed } from '../src/understanding/learned.ts'
import { knownIn } from '../src/understanding/known-words.ts'
import { teachSpans } from '../src/understanding/lessons.ts'
import { slotsTable } from '../src/understanding/slots-table.ts'
import { fifths, leaveOut, table } from '../src/understanding/accuracy-table.ts'
import { prepare, train } from '../src/understanding/training.ts'

const source = join(import.meta.dirname, '..', 'src')
const began = performance.now()
const all = allExamples(join(source, 'language'))
const examples = prepare(all)
if (process.argv.includes('--table')) {
  const read = fifths.flatMap((authors) => {
    const found = leaveOut(examples, authors)
    process.stderr.write(`${table(found, [`without ${authors.join(', ')}`])}\n`)
    return found
  })
  process.stdout.write(`${table(read)}\n`)
} else if (process.argv.includes('--slots')) {
  process.stdout.write(`${slotsTable(all)}\n`)
} else {
  const bytes = [train(examples), new Uint8Array(teachSpans(all).buffer), knownIn(all)].map(packed)
  learnedFiles.forEach((file, at) => writeFileSync(join(source, 'understanding', file), bytes[at]!))
  const size = bytes.reduce((sum, { length }) => sum + length, 0)
  process.stdout.write(
    `${all.length} examples, ${size} bytes, ${Math.round((performance.now() - began) / 1000)} s\n`,
  )
}
