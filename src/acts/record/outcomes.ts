import { lines } from '../../text/cut.ts'
import { isDeepStrictEqual } from 'node:util'
import { withNote, withOutcome, within } from '../../meetings/decisions.ts'
import type { Item, Meeting, OpenMeeting, Outcome } from '../../meetings/meeting.ts'
import { numbered, showNumber } from '../../meetings/numbering.ts'
import { following, standsAlone } from '../../meetings/record.ts'
import { Refusal } from '../../meetings/refusal.ts'
import type { Command, Reply } from '../../turn/command.ts'
import { ahead, saveMeeting } from '../../turn/desk.ts'
import { readFields } from '../../reading/fields.ts'
import type { Turn } from '../../turn/turn.ts'
import { asTyped } from '../../turn/as-typed.ts'
import { itemOf, itemsOf, namesItems, recordOf, takeItems } from './said.ts'
import { namedIn } from './write.ts'

export const noted: Command = {
  name: 'noted',
  subject: 'record',
  who: 'lead',
  needs: ['item'],
  takesText: false,
  words: {
    sv: [
      'läggs till handlingarna',
      'lägg till handlingarna',
      'lades till handlingarna',
      'till handlingarna',
    ],
    en: ['noted', 'put on file'],
  },
  usage: { sv: 'läggs till handlingarna 3, 4, 10', en: 'noted 3, 4, 10' },
  example: { sv: 'läggs till handlingarna 3, 4, 10', en: 'noted 3, 4, 10' },
  accepts: namesItems,
  async run(turn, { rest }) {
    const meeting = await recordOf(turn)
    return settle(turn, meeting, itemsOf(turn, meeting, takeItems(rest), noted), { kind: 'noted' })
  },
}

export const remit: Command = {
  name: 'remit',
  subject: 'record',
  who: 'lead',
  needs: ['itemColon'],
  takesText: true,
  words: { sv: ['återremiss', 'återremittera', 'återremitteras'], en: ['remit', 'remitted'] },
  usage: {
    sv: 'återremiss 9a: … [; invändning Örebro kommun] [; villkor …]',
    en: 'remit 9a: … [; objection Örebro kommun] [; terms …]',
  },
  example: {
    sv: 'återremiss 9a: Tiderna behöver utredas ; invändning Nora kommun',
    en: 'remit 9a: The hours must be looked into ; objection Nora kommun',
  },
  accepts: namesItems,
  async run(turn, sentence) {
    const meeting = await recordOf(turn)
    const read = takeItems(sentence.rest)
    const items = itemsOf(turn, meeting, read, remit)
    const { text, values } = readFields(asTyped(sentence, read?.rest ?? ''), {
      objection: ['invändningar', 'invändning', 'invänder', 'objections', 'objection'],
      terms: ['villkor', 'krav', 'terms', 'conditions', 'condition'],
    })
    if (text === '' && !values.objection && !values.terms)
      throw new Refusal('missingText', { example: remit.example[turn.language] })
    const more = {
      ...(values.objection ? { objection: within(values.objection) } : {}),
      ...(values.terms ? { terms: within(values.terms) } : {}),
    }
    return settle(turn, meeting, items, { kind: 'remitted', reason: within(text), ...more })
  },
}

export const defer: Command = {
  name: 'defer',
  subject: 'record',
  who: 'lead',
  needs: ['itemColon', 'item'],
  takesText: true,
  words: { sv: ['bordlägg', 'bordläggs', 'bordlägga'], en: ['defer', 'deferred'] },
  usage: { sv: 'bordlägg 9: …', en: 'defer 9: …' },
  example: { sv: 'bordlägg 9: underlaget saknas', en: 'defer 9: the papers are missing' },
  accepts: namesItems,
  run: (turn, sentence) =>
    withReason(turn, sentence, defer, (reason) => ({ kind: 'deferred', reason })),
}

export const drop: Command = {
  name: 'drop',
  subject: 'record',
  who: 'lead',
  needs: ['itemColon', 'item'],
  takesText: true,
  words: { sv: ['utgår', 'utgick', 'utgå'], en: ['drop', 'dropped'] },
  usage: { sv: 'utgår 9: tidsbrist', en: 'drop 9: no time' },
  example: { sv: 'utgår 9: tidsbrist', en: 'drop 9: no time' },
  accepts: namesItems,
  run: (turn, sentence) =>
    withReason(turn, sentence, drop, (reason) => ({ kind: 'dropped', reason })),
}

const toForum = /^(?:till|to)\s+(?<to>[^:]{1,200}?)\s*(?::(?<text>.*))?$/isu

export const referOn: Command = {
  name: 'referOn',
  subject: 'record',
  who: 'lead',
  needs: ['itemColon'],
  takesText: true,
  words: { sv: ['vidare', 'för vidare', 'förs vidare', 'tas vidare'], en: ['refer', 'refer on'] },
  usage: { sv: 'vidare 6d till HSLG: …', en: 'refer 6d to HSLG: …' },
  example: {
    sv: 'vidare 6d till HSLG: Frågan om äldrepsykiatri tas upp där.',
    en: 'refer 6d to HSLG: The question is raised there.',
  },
  accepts: (rest) => /^(?:(?:punkt|item|§)\s*)?\d/i.test(rest),
  async run(turn, sentence) {
    const meeting = await recordOf(turn)
    const read = takeItems(sentence.rest)
    const item = itemOf(turn, meeting, read, referOn)
    const match = toForum.exec(read?.rest ?? '')
    if (!match?.groups?.['to'])
      throw new Refusal('missingName', { example: referOn.example[turn.language] })
    const text = asTyped(sentence, match.groups['text'] ?? '')
    const noting =
      text === '' ? meeting : withNote(meeting, item, { text, by: turn.sender.id, now: turn.now })
    return settle(turn, noting, [noting.items[item.id] ?? item], {
      kind: 'referred',
      to: match.groups['to'].trim(),
    })
  },
}

async function withReason(
  turn: Turn,
  sentence: Parameters<Command['run']>[1],
  command: Command,
  outcome: (reason: string) => Outcome,
): Promise<Reply> {
  const meeting = await recordOf(turn)
  const read = takeItems(sentence.rest)
  const items = itemsOf(turn, meeting, read, command)
  return settle(
    turn,
    meeting,
    items,
    outcome(within(asTyped(sentence, read?.rest ?? '').replace(/^;\s*/, ''))),
  )
}

/** Records an outcome and tells it: what it replaced, what it leaves alone, when the matter comes back, and what is left to settle. */
async function settle(
  turn: Turn,
  before: OpenMeeting,
  items: readonly Item[],
  outcome: Outcome,
): Promise<Reply> {
  const { meeting, settled, untouched } = withOutcome(before, items, outcome)
  await saveMeeting(turn, meeting)
  const { record } = turn.t
  const were = (
    ['decided', 'noted', 'remitted', 'deferred', 'dropped', 'referred'] as const
  ).flatMap((kind) => {
    const numbers = settled
      .filter(({ before: was }) => was?.kind === kind && !isDeepStrictEqual(was, outcome))
      .map(({ number }) => number)
    return numbers.length === 0 ? [] : [record.wasBefore({ numbers, outcome: kind })]
  })
  const back =
    outcome.kind === 'remitted' || outcome.kind === 'deferred' || outcome.kind === 'dropped'
  const coming = settled.filter(({ item }) => standsAlone(meeting, item)).length
  return {
    text: lines(
      record.settled({
        items: settled.map(({ item }) => namedIn(meeting, item)),
        outcome,
        day: meeting.on,
      }),
      ...were,
      untouched.length === 0
        ? ''
        : record.untouched({ numbers: untouched.map(({ number }) => number) }),
      back ? record.comesBack({ next: following(meeting, ahead(turn))?.on, count: coming }) : '',
      record.outcomesLeft({ numbers: outcomesLeft(meeting) }),
    ),
  }
}

const outcomesLeft = (meeting: Meeting): readonly string[] =>
  numbered(meeting)
    .filter(({ item }) => !item.removedAt && !item.outcome && standsAlone(meeting, item))
    .map(({ number }) => showNumber(number))
