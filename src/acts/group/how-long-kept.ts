import {
  askDisposal,
  confirmDisposal,
  disposalHolds,
  disposalsDue,
  noticeEnds,
  pendingDisposal,
  refuseDisposal,
  seconds,
  takesTwo,
} from '../../meetings/disposal.ts'
import { dayOf } from '../../meetings/calendar.ts'
import type { Group } from '../../meetings/group.ts'
import { Refusal } from '../../meetings/refusal.ts'
import {
  cutoff,
  keptForGood,
  lasting,
  retentionClasses,
  type RetentionClass,
} from '../../meetings/retention.ts'
import { nameOf } from '../../meetings/roster.ts'
import { begin } from '../../records/dispose.ts'
import { anyGone, restoreDoc } from '../../records/gone.ts'
import { retentionDoc } from '../../records/retention-order.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { decision as aDecision, term } from '../../turn/arguments/retention-argument.ts'
import { checkLeads } from '../../turn/check-right.ts'
import type { Reply } from '../../turn/command.ts'
import type { Turn } from '../../turn/turn.ts'
import { inFrontOfAll, save, yes } from './disposal-steps.ts'

export const retention = act({
  name: 'retention',
  subject: 'group',
  who: 'lead',
  answersDisposal: true,
  effect: 'others',
  unmistakable: true,
  args: { term: optional(term), decision: optional(aDecision) },
  async run(turn, { term: wanted, decision: cited = '' }) {
    // Others than those who lead only answer what was asked.
    if (!wanted) {
      checkLeads(turn)
      return { text: listed(turn) }
    }
    const { kind, months } = wanted
    if (months === undefined) return kept(turn, kind)
    const held = pendingDisposal(turn.group, kind)
    if (held?.months === months && held.by !== turn.sender.id) return second(turn, kind, cited)
    checkLeads(turn)
    if (held?.months === months && ['', held.decision].includes(cited))
      return { text: standing(turn, turn.group, kind) }
    if (!takesTwo(turn.group, kind, months)) return atOnce(turn, kind, months)
    return asked(turn, { kind, months, decision: cited })
  },
})

const listed = (turn: Turn): string => {
  const { group, t } = turn
  const waiting = (Object.keys(t.privacy.kinds) as RetentionClass[]).filter((kind) =>
    pendingDisposal(group, kind),
  )
  return [
    t.privacy.retention({
      lasting: Object.fromEntries(
        retentionClasses.map((kind) => [kind, lasting(group.settings, kind)]),
      ),
      decisions: Object.fromEntries(
        Object.entries(group.disposals ?? {}).flatMap(([kind, one]) =>
          one?.heldAt === undefined ? [] : [[kind, one.decision]],
        ),
      ),
    }),
    ...waiting.map((kind) => standing(turn, group, kind)),
  ].join('\n')
}

/** Records stay from now on, whatever was asked; what was let go of lately comes back. */
async function kept(turn: Turn, kind: RetentionClass): Promise<Reply> {
  const { group, t } = turn
  if (pendingDisposal(group, kind)) {
    const held = group.disposals?.[kind]
    await save(turn, refuseDisposal(group, kind, turn.sender))
    const text = t.disposal.refused({
      by: turn.sender.name,
      kind,
      asker: held ? nameOf(group, held.by) : '',
    })
    return inFrontOfAll(turn, text)
  }
  checkLeads(turn)
  const { [kind]: _decided, ...disposals } = group.disposals ?? {}
  const next = keptForGood(group.settings.retention, kind)
  await turn.saveGroup({ ...group, disposals, settings: { ...group.settings, retention: next } })
  const back = await anyGone(turn.book, kind, turn.now)
  if (back) await turn.book.put(restoreDoc(group.pk, kind, turn.now))
  return { text: t.privacy.kept({ kind, back }) }
}

/** What keeps records longer, or is nobody's record, one of those who lead decides alone. */
async function atOnce(turn: Turn, kind: RetentionClass, months: number): Promise<Reply> {
  const { group, t } = turn
  const next = { ...group.settings.retention, [kind]: months }
  await yes(turn, `retention:${kind}:${months}`, () =>
    t.privacy.confirm({
      kind,
      months,
      before: cutoff({ retention: next }, kind, turn.today) ?? '',
    }),
  )
  await turn.saveGroup({ ...group, settings: { ...group.settings, retention: next } })
  await turn.book.put(retentionDoc(group, turn.now))
  return { text: t.privacy.set({ kind, months }) }
}

async function asked(
  turn: Turn,
  wanted: { readonly kind: RetentionClass; readonly months: number; readonly decision: string },
): Promise<Reply> {
  if (wanted.decision === '')
    throw new Refusal('missingDecision', { example: turn.t.sentences.retention.example })
  const group = askDisposal(turn.group, turn.sender, wanted, turn.now)
  const { kind, months } = wanted
  await yes(turn, `disposal:${kind}:${months}`, () =>
    turn.t.disposal.confirm({
      kind,
      months,
      before: cutoff({ retention: { [kind]: months } }, kind, turn.today) ?? turn.today,
    }),
  )
  await save(turn, group)
  return inFrontOfAll(turn, standing(turn, group, kind))
}

/** A yes is to what was seen: it names the decision too, else what waits now is shown, and a yes is to that and nothing later. */
async function second(turn: Turn, kind: RetentionClass, cited: string): Promise<Reply> {
  const held = pendingDisposal(turn.group, kind)
  const group = confirmDisposal(turn.group, kind, turn.sender)
  if (held && cited !== held.decision)
    await yes(turn, `disposal yes:${kind}:${JSON.stringify(held)}`, () =>
      turn.t.disposal.askSecond({ asked: standing(turn, turn.group, kind) }),
    )
  return confirmed(turn, kind, group)
}

async function confirmed(turn: Turn, kind: RetentionClass, group: Group): Promise<Reply> {
  const { group: due, begun } = disposalsDue(group, turn.now)
  await save(turn, due)
  await begin(turn.book, due, begun, { id: turn.newId(), now: turn.now })
  if (!begun.includes(kind)) return inFrontOfAll(turn, standing(turn, due, kind))
  const { months = 0, decision = '' } = due.disposals?.[kind] ?? {}
  return inFrontOfAll(turn, turn.t.disposal.begun({ kind, months, decision }))
}

/** How a question about the records stands: what is asked, by whom, on what it rests, and what is missing. */
function standing({ t }: Turn, group: Group, kind: RetentionClass): string {
  const held = pendingDisposal(group, kind)
  if (!held) return ''
  const on = dayOf(noticeEnds(held), group.settings.zone)
  const { months, decision } = held
  return t.disposal.asked({
    by: nameOf(group, held.by),
    kind,
    months,
    decision,
    on,
    who: disposalHolds(group, kind) ? undefined : seconds(group, kind).map(({ name }) => name),
    confirmedBy: held.confirmedBy === undefined ? undefined : nameOf(group, held.confirmedBy),
  })
}
