import { refOf } from '../../meetings/ref.ts'
import { lines, short } from '../../text/cut.ts'
import { isUnsettled } from '../../meetings/unsettled.ts'
import { framesRead } from '../../language/frame-words.ts'
import { withDecision, withNote } from '../../meetings/decisions.ts'
import { promisesRead } from '../../promises/promises-read.ts'
import { settingOf } from '../../meetings/loose-ends.ts'
import { surelyIn } from '../../meetings/promises.ts'
import type { DecisionKind } from '../../meetings/agenda-item.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { entryAtHand } from '../../turn/arguments/at-hand-argument.ts'
import { namedMatter } from '../../turn/arguments/named-matter-argument.ts'
import type { EntryAt } from '../../turn/arguments/recorded-item-argument.ts'
import { textLike } from '../../turn/arguments/text-argument.ts'
import type { Reply } from '../../turn/command.ts'
import { someRecord } from '../../turn/record-meant.ts'
import type { Turn } from '../../turn/turn.ts'
import { asChange } from './change-entry.ts'
import { keepRecord } from './keep-record.ts'
import { namedIn, onAgenda, typedAt } from './said.ts'
import { aboutItem } from './settling.ts'

/** A decision up to this length is repeated word for word in the answer. */
const REPEATED = 600

export const note = act({
  name: 'note',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  makes: true,
  unmistakable: true,
  args: { item: entryAtHand, text: textLike('note'), matter: optional(namedMatter) },
  ready: someRecord,
  check: { item: onAgenda },
  async run(turn, { item: at, text, matter: title }) {
    const changed = await asChange(turn, 'note', at, text)
    if (changed) return changed
    const {
      record: was,
      before,
      item: under,
      matter,
      told: aside,
    } = await aboutItem(turn, at, title)
    const author = { by: turn.sender.id, now: turn.now }
    const meeting = withNote(before, under, { text, ...author, matter })
    const more = await keepRecord(turn, was, meeting)
    const { record } = turn.t
    const told = namedIn(meeting, under)
    const [promise] = [...surelyIn(text, promisesRead, settingOf(under, turn.group))].sort(
      (a, b) => b.sure - a.sure,
    )
    const count = Object.keys(under.notes).length + 1
    return {
      text: lines(
        record.noted({ ...told, day: refOf(meeting), count }),
        ...aside,
        promise !== undefined
          ? record.notePromises({
              number: typedAt(turn, was, told.number),
              text: short(promise.text),
            })
          : '',
        promise === undefined && isUnsettled(meeting, meeting.items[under.id] ?? under, framesRead)
          ? record.noteHint({ number: typedAt(turn, was, told.number) })
          : '',
        ...more,
      ),
    }
  },
})

export const decision = act({
  name: 'decision',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  makes: true,
  unmistakable: true,
  args: { item: entryAtHand, text: textLike('decision'), matter: optional(namedMatter) },
  ready: someRecord,
  check: { item: onAgenda },
  run: (turn, said) => decisionRecorded(turn, said),
})

/** A decision word for word, of a kind where it has one, with what it takes the place of and who is to carry it out. */
export async function decisionRecorded(
  turn: Turn,
  said: { readonly item: EntryAt; readonly text: string; readonly matter?: string | undefined },
  kind?: DecisionKind,
): Promise<Reply> {
  const { text } = said
  const changed = await asChange(turn, 'decision', said.item, text)
  if (changed) return changed
  const {
    record: was,
    before,
    item: under,
    matter,
    told: aside,
  } = await aboutItem(turn, said.item, said.matter)
  const author = { by: turn.sender.id, now: turn.now }
  const { meeting, cite, replaced, kept } = withDecision(before, under, {
    text,
    ...author,
    kind,
    matter,
  })
  const more = await keepRecord(turn, was, meeting)
  const { record } = turn.t
  const told = namedIn(meeting, under)
  return {
    text: lines(
      text.length <= REPEATED
        ? record.decided({ cite, title: told.title, text, kind })
        : record.decidedLong({ cite, title: told.title, length: text.length, kind }),
      ...aside,
      replaced ? record.wasBefore({ numbers: [told.number], outcome: replaced }) : '',
      kept ? record.decisionKeeps({ number: told.number, outcome: kept }) : '',
      promisesRead.impliesCarrier(text)
        ? record.needsCarrier({ number: typedAt(turn, was, told.number) })
        : record.decisionHint({ number: typedAt(turn, was, told.number) }),
      ...more,
    ),
  }
}
