import { lines, short } from '../../text/cut.ts'
import { withDecision, withNote } from '../../meetings/decisions.ts'
import { numberOf, showNumber } from '../../meetings/numbering.ts'
import { impliesCarrier, promisesIn } from '../../meetings/promises.ts'
import type { Item, Meeting } from '../../meetings/meeting.ts'
import type { Command } from '../../turn/command.ts'
import { saveMeeting } from '../../turn/desk.ts'
import { asTyped, itemOf, recordOf, someText, takeItems } from './said.ts'

/** A decision up to this length is repeated word for word in the answer. */
const REPEATED = 600

export const note: Command = {
  name: 'note',
  subject: 'record',
  who: 'lead',
  needs: ['itemColon'],
  takesText: true,
  words: { sv: ['anteckning', 'anteckna', 'notering', 'notera'], en: ['note'] },
  usage: { sv: 'anteckning 7: …', en: 'note 7: …' },
  example: {
    sv: 'anteckning 7: Lägesbild från länsdelarna.',
    en: 'note 7: Reports from the districts.',
  },
  async run(turn, sentence) {
    const before = await recordOf(turn)
    const read = takeItems(sentence.rest)
    const item = itemOf(turn, before, read, note)
    const text = someText(turn, asTyped(sentence, read?.rest ?? ''), note)
    const meeting = withNote(before, item, { text, by: turn.sender.id, now: turn.now })
    await saveMeeting(turn, meeting)
    const { record } = turn.t
    const { number, title } = namedIn(meeting, item)
    const [promise] = promisesIn(text)
    const count = Object.keys(item.notes).length + 1
    const next =
      promise === undefined
        ? item.outcome
          ? ''
          : record.noteHint({ number })
        : record.notePromises({ number, text: short(promise) })
    return { text: lines(record.noted({ number, title, day: meeting.on, count }), next) }
  },
}

export const decision: Command = {
  name: 'decision',
  subject: 'record',
  who: 'lead',
  needs: ['itemColon'],
  takesText: true,
  words: { sv: ['beslut', 'beslutas', 'beslutat'], en: ['decision', 'decided'] },
  usage: { sv: 'beslut 6b: …', en: 'decision 6b: …' },
  example: { sv: 'beslut 6b: Förslaget antas.', en: 'decision 6b: The proposal is adopted.' },
  async run(turn, sentence) {
    const before = await recordOf(turn)
    const read = takeItems(sentence.rest)
    const item = itemOf(turn, before, read, decision)
    const text = someText(turn, asTyped(sentence, read?.rest ?? ''), decision)
    const { meeting, cite, replaced, kept } = withDecision(before, item, {
      text,
      by: turn.sender.id,
      now: turn.now,
    })
    await saveMeeting(turn, meeting)
    const { record } = turn.t
    const { number, title } = namedIn(meeting, item)
    return {
      text: lines(
        text.length <= REPEATED
          ? record.decided({ cite, title, text })
          : record.decidedLong({ cite, title, length: text.length }),
        replaced ? record.wasBefore({ numbers: [number], outcome: replaced.kind }) : '',
        kept ? record.decisionKeeps({ number, outcome: kept.kind }) : '',
        impliesCarrier(text) ? record.needsCarrier({ number }) : record.decisionHint({ number }),
      ),
    }
  },
}

/** An item as answers tell it. */
export function namedIn(
  meeting: Meeting,
  item: Item,
): { readonly number: string; readonly title: string } {
  const number = numberOf(meeting, item.id)
  return { number: number ? showNumber(number) : '', title: short(item.title, 80) }
}
