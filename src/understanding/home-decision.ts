import * as english from '../language/en/spoken.ts'
import * as swedish from '../language/sv/spoken.ts'
import type { Reading } from './features.ts'
import { dayBefore, partyOfMember } from './bodies.ts'
import { shortDay } from './finding.ts'

const spoken = [swedish, english]

/** Whose decision or standing is told of, as a name: `Granviks KS sa ja` is of Granvik, `vår nämnd` of whoever speaks. */
export function partyTold({ text, titles, words, marks, context }: Reading): string | undefined {
  const taken = new Set(titles.flatMap((title) => title.words))
  const names = [...text.matchAll(/\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+| kommuns?(?!\p{L}))*/gu)]
  const found = names.find(({ 0: name, index }) => {
    const at = words.findIndex(({ from }) => from === index)
    const isMarked = marks.some(({ from, to }) => from <= at && at < to)
    const isOfGroup = context.people.some((one) => one.name.split(' ').includes(name))
    const isBody = spoken.some(({ noParty }) => noParty.test(name))
    return at >= 0 && !taken.has(at) && !isMarked && !isOfGroup && !isBody
  })?.[0]
  return found?.replace(/(?<=\p{L}{3})s$/u, (end, _at, all: string) =>
    new RegExp(`${all} (?:\\p{Lu}|\\p{L}*(?:nämnd|styrelse|fullmäktige))`, 'u').test(text)
      ? ''
      : end,
  )
}

/** `Granvik ja 7/10`: who decided at home, what, and when. */
export function homeDecision(reading: Reading): string | undefined {
  const sides = { sv: ['ja', 'nej', 'bereds'], en: ['yes', 'no', 'in preparation'] } as const
  const [yes, no, waits] = sides[reading.context.language]
  const says = (which: 'saysYes' | 'saysNo' | 'saysLater'): boolean =>
    spoken.some((words) => words[which].test(reading.text))
  const stand = (
    [
      ['saysLater', waits],
      ['saysNo', no],
      ['saysYes', yes],
    ] as const
  ).find(([which]) => says(which))?.[1]
  if (stand === undefined) return undefined
  const on = dayBefore(reading)
  const party = partyOfMember(reading) ?? partyTold(reading)
  return [party, stand, on && shortDay(on)].filter(Boolean).join(' ')
}
