/**
 * `npm run train`: teaches the reader of free sentences from the examples of the language folders, and writes its weights.
 * `npm run train -- --table`: how well it reads authors it has not learned from, leaving one out at a time. Some minutes.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { allExamples } from '../src/understanding/examples.ts'
import { leaveOut, table } from '../src/understanding/table.ts'
import { prepare, train } from '../src/understanding/training.ts'

const source = join(import.meta.dirname, '..', 'src')
const began = performance.now()
const examples = prepare(allExamples(join(source, 'language')))
if (process.argv.includes('--table')) {
  const authors = [...new Set(examples.map(({ spoken }) => spoken.by))].sort((a, b) => a - b)
  const read = authors.flatMap((author) => {
    const found = leaveOut(examples, [author])
    process.stderr.write(`${table(found, [`without author ${author}`])}\n`)
    return found
  })
  process.stdout.write(`${table(read)}\n`)
} else {
  const weights = train(examples)
  writeFileSync(join(source, 'understanding', 'weights.bin'), weights)
  process.stdout.write(
    `${examples.length} examples, ${weights.length} bytes, ${Math.round((performance.now() - began) / 1000)} s\n`,
  )
}
