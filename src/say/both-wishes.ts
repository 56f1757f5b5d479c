import type { Group } from '../meetings/group.ts'
import type { Hearing, Outcome } from './hearing.ts'
import { type Offered, textsFor } from './leaving.ts'
import { allOnOne, choiceOf, offeredOf } from './offers.ts'
import { one } from './one-sentence.ts'
import { BOTH, saidAsActs, saidWhole } from './said-sentences.ts'
import { understandWords } from './understood.ts'

/** A wish that can be done only when the one before it is: `starta mötet och fastställ dagordningen`. `undefined` where that changes nothing. */
export async function afterBefore(
  hearing: Hearing,
  before: Outcome | undefined,
  wish: string,
  group: Group,
): Promise<Offered | undefined> {
  const [choice] = offeredOf(before)?.choices ?? []
  const { book, verbs, commands } = hearing
  if (!choice) return undefined
  const savepoint = book.savepoint()
  try {
    const [said] = choice.act
      ? saidAsActs(commands, [{ ...choice.act, args: choice.act.args }])
      : saidWhole(verbs, [choice.say])
    if (!said || 'unknown' in said.read) return undefined
    await one(
      { ...hearing, onQueue: () => undefined },
      { ...said, read: said.read, args: said.args },
    )
    const changed = (await book.get<Group>('group')) ?? group
    const understood = await understandWords(hearing, wish, changed, true)
    if (understood.kind === 'offer') return offeredOf(understood.outcome)
    const { told } = understood.meaning
    const text = textsFor(hearing, group).understood.confirm({ told })
    return { kind: 'offered', source: wish, text, choices: [choiceOf(understood.meaning, group)] }
  } finally {
    book.rollback(savepoint)
  }
}

/** Several wishes that are shown first stand on one button that does all of them, beside one for each. */
export function onOneButton(
  hearing: Hearing,
  outcomes: readonly Outcome[],
  group: Group,
): readonly Outcome[] {
  const offers = outcomes.flatMap((outcome) => offeredOf(outcome) ?? [])
  const choices = offers.flatMap(({ choices: [first] }) => first ?? [])
  const first = offers[0]
  if (!first || choices.length < 2 || choices.some(({ say }) => say === '')) return outcomes
  const joint = allOnOne(hearing, offers.map(({ source }) => source).join(BOTH), group, choices)
  return outcomes.flatMap((outcome) => {
    if (outcome === first) return [joint]
    return offers.some((offered) => offered === outcome) ? [] : [outcome]
  })
}
