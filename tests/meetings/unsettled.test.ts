import { framesRead } from '../../src/language/frame-words.ts'
import { languages, textsIn } from '../../src/language/texts.ts'
import { outcomeOf } from '../../src/meetings/course.ts'
import { withItem, withNote, withOutcome } from '../../src/meetings/decisions.ts'
import { newGroup } from '../../src/meetings/group.ts'
import type { Outcome } from '../../src/meetings/agenda-item.ts'
import type { Meeting, OpenMeeting } from '../../src/meetings/meeting.ts'
import { numbered, showNumber } from '../../src/meetings/numbering.ts'
import { closed, opened, returning } from '../../src/meetings/record.ts'
import { isUnsettled, withNotTreated } from '../../src/meetings/unsettled.ts'
import { layout } from '../../src/minutes/layout.ts'
import { minutesOf } from '../../src/minutes/minutes-of.ts'
import { textsOf } from '../../src/minutes/document.ts'
import { at, made, now } from './agenda-made.ts'

const author = { by: 'p1', now }
const group = newGroup({
  pk: 'g',
  name: 'Chefsgruppen',
  tenantId: 't',
  home: { kind: 'channel', conversationId: 'c', serviceUrl: '', teamId: 'x' } as never,
  now,
})
const over = (meeting: OpenMeeting): Meeting =>
  withNotTreated(closed(meeting, { by: 'p1', now }, []), framesRead, [], author)
const printed = (meeting: Meeting): string =>
  textsOf(layout(minutesOf({ group, meeting, actions: [], others: [], returned: [] })).blocks).join(
    '\n',
  )

test.each([
  ['Inledning', 'opening'],
  ['Mötets öppnande', 'opening'],
  ['Mötet öppnas och justerare utses', 'opening'],
  ['Val av justerare', 'opening'],
  ['Upprop', 'opening'],
  ['Fastställande av dagordning', 'agenda'],
  ['Dagordning', 'agenda'],
  ['Godkännande av dagordningen', 'agenda'],
  ['Rapport från AU', 'reports'],
  ['Rapporter', 'reports'],
  ['Rapport från länsdelsgrupperna – Anna, Bo', 'reports'],
  ['Kort utvärdering och sammanfattning', 'closing'],
  ['Mötets avslutning', 'closing'],
  ['Avslut', 'closing'],
  ['Övriga frågor', 'closing'],
  ['Opening of the meeting', 'opening'],
  ['Approval of the agenda', 'agenda'],
  ['Reports from the subgroups', 'reports'],
  ['Any other business', 'closing'],
  ['Closing', 'closing'],
  ['Övrigt', 'closing'],
  ['Övriga ärenden', 'closing'],
  ['Nästa möte', 'closing'],
  ['Datum för nästa möte', 'closing'],
  ['Summering', 'closing'],
  ['Sammanfattning och avslut', 'closing'],
  ['Utvärdering, avrundning', 'closing'],
  ['Kommande mötestider', 'closing'],
  ['Välkommen och formalia', 'opening'],
  ['Upprop, förhinder och val av justerare', 'opening'],
  ['Välkomnande', 'opening'],
  ['Sammanträdet öppnas', 'opening'],
  ['Anmälda förhinder', 'opening'],
  ['Inledning/presentation', 'opening'],
  ['Mötets öppnande och val av justerare', 'opening'],
  ['Anmälan av övriga frågor', 'agenda'],
  ['Dagordning och övriga frågor', 'agenda'],
  ['Welcome and apologies', 'opening'],
  ['Apologies for absence', 'opening'],
  ['Declarations of interest', 'opening'],
  ['Chair’s report', 'reports'],
  ['Date of next meeting', 'closing'],
  ['AOB', 'closing'],
  ['Close of meeting', 'closing'],
  ['Any other business and close', 'closing'],
  ['Läkaravtalet', undefined],
  ['Närvaro i skolan', undefined],
  ['Övriga frågor om läkaravtalet', undefined],
  ['Förhinder för patienter', undefined],
  ['Inledning och läkaravtalet', undefined],
  ['Nästa möte med Rådet', undefined],
  ['Introduction of a new system', undefined],
  ['Apologies to patients', undefined],
  ['Matters arising', undefined],
  ['Dagordningen för länsdialogen', undefined],
  ['Rapportering av vårdskador till IVO i nytt system', undefined],
  ['Avslutning av projektet Nära vård', undefined],
  ['Inledning av samverkan med Rådet', undefined],
  ['Utvärdering av länsdelssamordnare', undefined],
  ['Closing of the ward in Nora', undefined],
])('”%s” as a part of the frame: %s', (title, part) => {
  expect(framesRead.frame(title)).toBe(part)
})

test('the frame needs no outcome, unless it is to be decided or came as somebody’s matter', () => {
  const meeting = made('Inledning', '1', 'Läkaravtalet', '2', 'Mötets avslutning', '3')
  const unsettled = (one: Meeting): readonly string[] =>
    numbered(one).flatMap(({ item, number }) =>
      isUnsettled(one, item, framesRead) ? [showNumber(number)] : [],
    )
  expect(unsettled(meeting)).toEqual(['2'])
  expect(unsettled(withItem(meeting, { ...at(meeting, '1'), kind: 'decision' }))).toEqual([
    '1',
    '2',
  ])
  expect(unsettled(withItem(meeting, { ...at(meeting, '3'), origin: 'proposal' }))).toEqual([
    '2',
    '3',
  ])
})

test('what nobody got to is not treated when the meeting is over, and comes back; the frame does not', () => {
  const meeting = over(
    opened(made('Inledning', '1', 'Läkaravtalet', '2', 'Årsplan', '3', 'Avslut', '4'), now),
  )
  expect(numbered(meeting).map(({ item }) => outcomeOf(item)?.kind)).toEqual([
    undefined,
    'notTreated',
    'notTreated',
    undefined,
  ])
  expect(returning(meeting, [], framesRead).map(({ item }) => item.title)).toEqual([
    'Läkaravtalet',
    'Årsplan',
  ])
  expect(printed(meeting).match(/Inte behandlad/g)).toHaveLength(2)
  expect(printed(meeting)).not.toMatch(/saknas|[Bb]ord(lagd|lagt|lägg)/)
})

test('something written down afterwards, or an outcome, takes the place of not treated', () => {
  const meeting = over(opened(made('Läkaravtalet', '1', 'Årsplan', '2'), now))
  const noted = withNote(meeting, at(meeting, '1'), { text: 'Togs upp.', ...author })
  expect(outcomeOf(at(noted, '1'))).toBeUndefined()
  const filed = withOutcome(meeting, [at(meeting, '2')], { kind: 'noted' }, { author }).meeting
  expect(outcomeOf(at(filed, '2'))).toEqual({ kind: 'noted' })
})

test('saknas is printed of what was to be decided and spoken of, of nothing else', () => {
  let meeting: Meeting = opened(made('Läkaravtalet', '1', 'Årsplan', '2', 'Lokaler', '3'), now)
  meeting = withItem(meeting, { ...at(meeting, '1'), kind: 'decision' })
  meeting = withItem(meeting, { ...at(meeting, '2'), kind: 'information' })
  expect(printed(meeting)).not.toContain('saknas')
  for (const number of ['1', '2', '3'])
    meeting = withNote(meeting, at(meeting, number), { text: 'Redovisades.', ...author })
  expect(printed(meeting).match(/Utfall: saknas/g)).toHaveLength(1)
})

const every: readonly Outcome[] = [
  { kind: 'noted' },
  { kind: 'remitted', reason: 'a' },
  { kind: 'deferred', reason: 'a' },
  { kind: 'dropped', reason: 'a' },
  { kind: 'referred', to: 'AU' },
  { kind: 'decidedThere', forum: 'AU', text: 'Ja' },
  { kind: 'withdrawn', reason: 'a' },
  { kind: 'comesBack', when: '' },
  { kind: 'carriedOn', how: '' },
  { kind: 'notTreated' },
]

test.each(languages)('in %s each outcome is printed in words of its own', (language) => {
  const { document } = textsIn(language).minutes
  const words = every.map(
    (outcome) =>
      document.outcome({ outcome, kind: undefined, phrase: undefined }).split(/\bAU\b|[.:]/)[0],
  )
  expect(new Set(words).size).toBe(every.length)
  const { summary } = textsIn(language).record
  const lines = every.map(
    (outcome) => summary.settled({ outcome, number: '1', title: 'X' }).split(':')[0],
  )
  expect(new Set(lines).size).toBe(every.length)
})
