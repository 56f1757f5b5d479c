import {
  askDisposal,
  confirmDisposal,
  disposalHolds,
  disposalsDue,
  noticeEnds,
  pendingDisposal,
  refuseDisposal,
  seconds,
} from '../../meetings/disposal.ts'
import { dayOf } from '../../meetings/calendar.ts'
import type { Group } from '../../meetings/group.ts'
import { nameOf } from '../../meetings/roster.ts'
import { begin } from '../../records/dispose.ts'
import { act } from '../../turn/act.ts'
import { words } from '../../turn/arguments/line-argument.ts'
import { checkLeads } from '../../turn/check-right.ts'
import type { Reply } from '../../turn/command.ts'
import type { Turn } from '../../turn/turn.ts'
import { languages, textsIn } from '../../language/texts.ts'
import { inFrontOfAll, save, yes } from '../group/disposal-steps.ts'

/**
 * What was removed after it had been told is let go of by a decision on disposal, whose number the log keeps: as for records, one who leads asks, another
 * says yes to the same, the group is told, and it goes after two weeks.
 */
export const disposeRemoved = act({
  name: 'disposeRemoved',
  subject: 'minutes',
  who: 'lead',
  answersDisposal: true,
  effect: 'others',
  byColon: true,
  args: { decision: words },
  async run(turn, { decision }) {
    const { group, sender, t } = turn
    const held = pendingDisposal(group, 'removed')
    if (isNo(decision)) return held ? refused(turn) : { text: t.minutes.nothingSealed }
    if (held && held.by !== sender.id) return second(turn, decision)
    checkLeads(turn)
    if (held?.decision === decision) return { text: standing(turn, group) }
    const { sealed = [] } = group
    if (sealed.length === 0) return { text: t.minutes.nothingSealed }
    const next = askDisposal(
      group,
      sender,
      { kind: 'removed', months: 0, decision, keys: sealed },
      turn.now,
    )
    await yes(turn, `removed:${decision}:${sealed.join()}`, () =>
      t.disposal.removed.confirm({ count: sealed.length, decision }),
    )
    await save(turn, next)
    return inFrontOfAll(turn, standing(turn, next))
  },
})

/** `gallra borttaget: bevaras`. */
const isNo = (decision: string): boolean =>
  languages.some((one) => textsIn(one).words.group.kept.includes(decision.toLowerCase()))

/** A yes is to what was seen: it names the decision, else what waits now is shown first. */
async function second(turn: Turn, decision: string): Promise<Reply> {
  const { group, sender, t } = turn
  const held = pendingDisposal(group, 'removed')
  const { group: due, begun } = disposalsDue(confirmDisposal(group, 'removed', sender), turn.now)
  if (held && decision !== held.decision)
    await yes(turn, `removed yes:${JSON.stringify(held)}`, () =>
      t.disposal.askSecond({ asked: standing(turn, group) }),
    )
  await save(turn, due)
  await begin(turn.book, due, begun, { id: turn.newId(), now: turn.now })
  if (!begun.includes('removed')) return inFrontOfAll(turn, standing(turn, due))
  const count = held?.keys?.length ?? 0
  return inFrontOfAll(
    turn,
    t.disposal.removed.begun({ count, decision: held?.decision ?? decision }),
  )
}

async function refused(turn: Turn): Promise<Reply> {
  await save(turn, refuseDisposal(turn.group, 'removed', turn.sender))
  return inFrontOfAll(turn, turn.t.disposal.removed.refused({ by: turn.sender.name }))
}

/** How it stands: how much, on what it rests, by whom, and what is missing. */
function standing({ t }: Turn, group: Group): string {
  const held = pendingDisposal(group, 'removed')
  if (!held) return ''
  return t.disposal.removed.asked({
    by: nameOf(group, held.by),
    count: held.keys?.length ?? 0,
    decision: held.decision,
    on: dayOf(noticeEnds(held), group.settings.zone),
    who: disposalHolds(group, 'removed')
      ? undefined
      : seconds(group, 'removed').map(({ name }) => name),
    confirmedBy: held.confirmedBy === undefined ? undefined : nameOf(group, held.confirmedBy),
  })
}
