import { withDecision } from '../../meetings/decisions.ts'
import type { DecisionKind } from '../../meetings/agenda-item.ts'
import { lines } from '../../text/cut.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { entryAtHand, itemsAtHand } from '../../turn/arguments/at-hand-argument.ts'
import { namedMatter } from '../../turn/arguments/named-matter-argument.ts'
import type { ItemsAt } from '../../turn/arguments/recorded-item-argument.ts'
import { textLike } from '../../turn/arguments/text-argument.ts'
import type { Reply } from '../../turn/command.ts'
import { itemsMeant } from '../../turn/items-meant.ts'
import { matterMeant } from '../../turn/matter-meant.ts'
import { recordMeant, someRecord } from '../../turn/record-meant.ts'
import type { Turn } from '../../turn/turn.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { keepRecord } from './keep-record.ts'
import { allOnAgenda, namedIn, onAgenda } from './said.ts'
import { asideOf, leftIn } from './settling.ts'
import { decisionRecorded } from './write.ts'

const common = {
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  makes: true,
  unmistakable: true,
  ready: someRecord,
} as const

const wordForWord = {
  item: entryAtHand,
  text: textLike('decision'),
  matter: optional(namedMatter),
} as const

export const policy = act({
  ...common,
  name: 'policy',
  args: wordForWord,
  check: { item: onAgenda },
  run: (turn, said) => decisionRecorded(turn, said, 'policy'),
})

export const position = act({
  ...common,
  name: 'position',
  args: wordForWord,
  check: { item: onAgenda },
  run: (turn, said) => decisionRecorded(turn, said, 'position'),
})

export const adopted = act({
  ...common,
  name: 'adopted',
  args: { items: itemsAtHand, as: optional(textLike('asProposed')), matter: optional(namedMatter) },
  check: { items: allOnAgenda },
  run: (turn, { items, as, matter }) =>
    inPhrase(turn, items, { kind: 'adopted', said: as ?? '', matter }),
})

export const rejected = act({
  ...common,
  name: 'rejected',
  args: {
    items: itemsAtHand,
    reason: optional(textLike('obstacle')),
    matter: optional(namedMatter),
  },
  check: { items: allOnAgenda },
  run: (turn, { items, reason, matter }) =>
    inPhrase(turn, items, { kind: 'rejected', said: reason ?? '', matter }),
})

interface Phrased {
  readonly kind: Extract<DecisionKind, 'adopted' | 'rejected'>
  readonly said: string
  readonly matter: string | undefined
}

/** A decision in the group's own phrase, under each of the items. */
async function inPhrase(
  turn: Turn,
  at: ItemsAt,
  { kind, said, matter: title }: Phrased,
): Promise<Reply> {
  const { record } = turn.t
  const before = await recordMeant(turn, at.on)
  let meeting = before
  const text = record.matters.phrased({ kind, said, phrase: turn.group.phrases?.[kind] })
  const named = itemsMeant(meeting, at.parts)
  if (title !== undefined && named.length > 1) throw new Refusal('oneItemOnly', {})
  const told: string[] = []
  for (const one of named) {
    const inside = matterMeant(turn, meeting, one, title)
    const item = inside.meeting.items[one.id] ?? one
    const author = { by: turn.sender.id, now: turn.now }
    const decided = withDecision(inside.meeting, item, {
      text,
      kind,
      ...author,
      matter: inside.matter,
    })
    meeting = decided.meeting
    const { number, title: called } = namedIn(meeting, item)
    told.push(
      record.decided({ cite: decided.cite, title: called, text }),
      ...asideOf(turn, meeting, { item, matter: inside.matter, current: at.current }),
      ...(decided.replaced
        ? [record.wasBefore({ numbers: [number], outcome: decided.replaced })]
        : []),
      ...(decided.kept ? [record.decisionKeeps({ number, outcome: decided.kept })] : []),
    )
  }
  const more = await keepRecord(turn, before, meeting)
  return { text: lines(...told, leftIn(turn, meeting), ...more) }
}
