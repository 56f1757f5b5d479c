import { contextOf, meaningOf, type Spoken } from './examples.ts'
import { read } from './features.ts'
import { slotNames, slotRight } from './judging.ts'
import { teachSpans } from './lessons.ts'
import type { Act } from './contract-sentence.ts'
import { givenTo, slotsSaid } from './slots-said.ts'
import { withWholeMarks } from './finer-marks.ts'
import { fifths } from './accuracy-table.ts'

interface Filled {
  readonly act: Act
  readonly language: string
  readonly wrong: readonly string[]
}

/** Which slots are wrong in each sentence of these authors, when its act is known and the others taught where texts stand. */
export function fillOut(all: readonly Spoken[], authors: readonly number[]): readonly Filled[] {
  const spans = teachSpans(all.filter(({ by }) => !authors.includes(by)))
  return all
    .filter(({ by, means }) => authors.includes(by) && means.length === 1)
    .flatMap((spoken) => {
      const [said] = meaningOf(spoken)
      if (!said) return []
      const context = contextOf(spoken)
      const reading = withWholeMarks(read(spoken.text, context))
      const found = slotsSaid({ act: said.act, reading, spans }, givenTo(said.act, reading))
      const wrong = slotNames(said.slots, found).filter(
        (slot) => !slotRight(slot, said, found, spoken, context),
      )
      return [{ act: said.act, language: spoken.language, wrong }]
    })
}

export const allRight = (filled: readonly Filled[]): number =>
  filled.filter(({ wrong }) => wrong.length === 0).length / filled.length

/** All slots right: of all sentences, by language and by act, the weakest first. */
export function slotsTable(all: readonly Spoken[]): string {
  const filled = fifths.flatMap((authors) => fillOut(all, authors))
  const line = (name: string, some: readonly Filled[]): string =>
    `${name.padEnd(20)} ${String(some.length).padStart(5)} ${(100 * allRight(some)).toFixed(1).padStart(6)}`
  const by = (of: (one: Filled) => string): string[] =>
    [...Map.groupBy(filled, of)]
      .sort(([, a], [, b]) => allRight(a) - allRight(b))
      .map(([name, some]) => line(name, some))
  return [line('all', filled), ...by(({ language }) => language), ...by(({ act }) => act)].join(
    '\n',
  )
}
