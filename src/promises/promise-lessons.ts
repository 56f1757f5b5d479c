import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buckets } from '../learning/hashed.ts'
import { fitWeights } from '../learning/model.ts'
import { pack } from '../learning/weights.ts'
import { languages } from '../language/texts.ts'
import type { Sentence } from '../meetings/promises.ts'
import { featuresOf } from './promise-features.ts'
import { LABELS } from './promises-read.ts'

export interface Labelled extends Sentence {
  /** Whether the group promised something in it; absent where two readings did not agree. */
  readonly ours?: boolean
}

/** Minutes of one hand, whose sentences were read twice. */
export interface Minutes {
  readonly name: string
  readonly items: readonly (readonly Labelled[])[]
}

/**
 * All labelled minutes of the language folders: `= ` the people of all that follow, `# ` a meeting, `## ` an item, and a sentence a line,
 * behind `+` where the group promised something, `-` where it did not, `?` where two readings did not agree.
 */
export const allMinutes = (folder: string): readonly Minutes[] =>
  languages.flatMap((language) => {
    const place = join(folder, language, 'promised')
    return readdirSync(place)
      .sort()
      .flatMap((file) => minutesIn(readFileSync(join(place, file), 'utf8')))
  })

function minutesIn(text: string): readonly Minutes[] {
  const [head = '', ...meetings] = text.split(/^# /m)
  const names = head.replace(/^= /, '').trim().split(/\s+/)
  return meetings.map((meeting) => {
    const [name = '', ...items] = meeting.split(/^## /m)
    return { name: name.trim(), items: items.map((item) => labelledIn(item, names)) }
  })
}

const labels: Readonly<Record<string, boolean>> = { '+': true, '-': false }

function labelledIn(item: string, names: readonly string[]): readonly Labelled[] {
  const [heading = '', ...lines] = item.trim().split('\n')
  const setting = { title: heading.replace(/^(?:§ )?\d*[a-z]?\.? ?/, ''), names }
  return lines.map((line) => {
    const ours = labels[line.slice(0, 1)]
    return {
      text: line.slice(2),
      setting,
      ...(ours === undefined ? {} : { ours }),
    }
  })
}

const settings = { rounds: 12, rate: 1.5, thinning: 0.4, orders: 3, averaged: 4 }
/** What one step of a weight's byte is worth; what rounds to nothing is left out. */
const scale = 0.05

/** The weights that these minutes teach, the same bytes each time. */
export const teachPromises = (all: readonly Minutes[]): Uint8Array =>
  pack(
    fitWeights(
      all
        .flatMap(({ items }) => items.flat())
        .filter(({ ours }) => ours !== undefined)
        .map((sentence) => ({ features: featuresOf(sentence), label: sentence.ours ? 1 : 0 })),
      LABELS,
      buckets,
      settings,
    ),
    scale,
  )
