/**
 * `npm run train`: teaches the reader of free sentences from the examples of the language folders, and the finder of promises from their
 * labelled minutes, and writes the weights.
 * `npm run train -- --table`: how well it reads authors it has not learned from, leaving a fifth of them out at a time. Some minutes.
 * `npm run train -- --slots`: how many sentences have every slot right where the act is known, a fifth of the authors left out at a time.
 * `npm run train -- --promises`: how well promises are found in minutes it has not learned from, a tenth left out at a time.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { allExamples } from '../src/understanding/examples.ts'
import { packed } from '../src/learning/stored.ts'
import { allMinutes, teachPromises } from '../src/promises/promise-lessons.ts'
import { leaveMinutesOut, promiseTable } from '../src/promises/promise-table.ts'
import { promisesFile } from '../src/promises/promises-read.ts'
import { learnedFiles } from '../src/understanding/learned.ts'
import { knownIn } from '../src/understanding/known-words.ts'
import { teachSpans } from '../src/understanding/lessons.ts'
import { slotsTable } from '../src/understanding/slots-table.ts'
import { fifths, leaveOut, table } from '../src/understanding/accuracy-table.ts'
import { prepare, train } from '../src/understanding/training.ts'

const source = join(import.meta.dirname, '..', 'src')
const began = performance.now()
const all = allExamples(join(source, 'language'))
const minutes = allMinutes(join(source, 'language'))
const examples = prepare(all)
const TENTHS = 10
if (process.argv.includes('--table')) {
  const read = fifths.flatMap((authors) => {
    const found = leaveOut(examples, authors)
    process.stderr.write(`${table(found, [`without ${authors.join(', ')}`])}\n`)
    return found
  })
  process.stdout.write(`${table(read)}\n`)
} else if (process.argv.includes('--promises')) {
  const judged = [...Array(TENTHS).keys()].flatMap((place) =>
    leaveMinutesOut(minutes, place, TENTHS),
  )
  process.stdout.write(`${promiseTable(judged)}\n`)
} else if (process.argv.includes('--slots')) {
  process.stdout.write(`${slotsTable(all)}\n`)
} else {
  const write = (place: string, bytes: Uint8Array): number => {
    const small = packed(bytes)
    writeFileSync(join(source, place), small)
    return small.length
  }
  const promises = write(join('promises', promisesFile), teachPromises(minutes))
  const size = [train(examples), new Uint8Array(teachSpans(all).buffer), knownIn(all)]
    .map((bytes, at) => write(join('understanding', learnedFiles[at]!), bytes))
    .reduce((sum, each) => sum + each, promises)
  process.stdout.write(
    `${all.length} examples, ${size} bytes, ${Math.round((performance.now() - began) / 1000)} s\n`,
  )
}
