import { promisesRead } from '../../src/promises/promises-read.ts'
import type { Json } from '../../src/text/message.ts'
import { announcementCard, standInChoices } from '../../src/cards/announcement-card.ts'
import { agendaCard } from '../../src/cards/agenda-card.ts'
import { attendanceCard } from '../../src/cards/attendance-card.ts'
import { consoleCard, consoleTold } from '../../src/cards/console-card.ts'
import { helpCard } from '../../src/cards/help-card.ts'
import { mineCard, mineTold } from '../../src/cards/my-actions.ts'
import { proposalCard } from '../../src/cards/proposal-card.ts'
import { reminderCard } from '../../src/cards/reminder.ts'
import { summaryCard } from '../../src/cards/summary-card.ts'
import { triageCard } from '../../src/cards/triage-card.ts'
import { welcomeCard } from '../../src/cards/welcome.ts'
import { countsOf } from '../../src/meetings/answers.ts'
import type { Group } from '../../src/meetings/group.ts'
import type { Item } from '../../src/meetings/agenda-item.ts'
import type { Meeting } from '../../src/meetings/meeting.ts'
import { summaryOf } from '../../src/meetings/summary.ts'
import { agendaTold, proposalTold } from '../../src/text/agenda-told.ts'
import { textsIn } from '../../src/language/texts.ts'
import { actions, group, held, planned, proposals, today } from './made.ts'
import { bytesOf } from './parts.ts'
import { renderedAll } from './rendered.ts'

const t = textsIn('sv')

/** What people may type, by accident or not. */
const typed: Readonly<Record<string, string>> = {
  markdown: '**fet** _kursiv_ [länk](https://ond.example) `kod` # rubrik',
  list: '- punkt',
  numbered: '1. punkt',
  heading: '# rubrik',
  html: '<script>alert(1)</script><img src=x onerror=alert(1)><b>fet</b> &amp;',
  mention: '<at>Anna Berg</at> @Anna Berg',
  macro: '{{DATE(2026-02-06T08:00:00Z, SHORT)}} ${title}',
  backslash: String.raw`\*a\* C:\mapp\_x`,
  rightToLeft: '\u202eabc\u202c مرحبا بالعالم',
  emoji: '👩‍👩‍👧 🚒 ok',
  halves: 'a\ud83db\udc00c',
  long: 'x'.repeat(10_000),
  words: 'Ett mycket långt ärende '.repeat(400),
  empty: '',
}

/** The group and its things with this text wherever somebody may have typed one. */
function cardsWith(text: string): readonly Json[] {
  const plain = group('usual', 'sv')
  const named: Group = {
    ...plain,
    name: text,
    bodies: { b1: { name: text, kind: 'unit' } },
    people: Object.fromEntries(
      Object.values(plain.people).map((person) => [
        person.id,
        { ...person, name: text, organisation: text },
      ]),
    ),
  }
  const renamed = <M extends Meeting>(meeting: M): M => ({
    ...meeting,
    title: text,
    place: text,
    link: text,
    items: Object.fromEntries(
      Object.values(meeting.items).map((item): [string, Item] => [
        item.id,
        {
          ...item,
          title: text,
          presenters: [text],
          decisions: Object.fromEntries(
            Object.values(item.decisions).map((one) => [
              one.id,
              { ...one, text: text.slice(0, 4000) },
            ]),
          ),
          notes: Object.fromEntries(
            Object.values(item.notes).map((one) => [one.id, { ...one, text }]),
          ),
          ...(item.outcome && 'reason' in item.outcome
            ? { outcome: { ...item.outcome, reason: text.slice(0, 1000) } }
            : {}),
        },
      ]),
    ),
  })
  const [meeting, open, closed] = [
    renamed(planned('usual')),
    renamed(held('usual')),
    renamed(held('usual', 'closed')),
  ]
  const given = actions('usual').map((one) => ({ ...one, text }))
  const proposed = proposals('usual').map((one) => ({
    ...one,
    title: text,
    background: text,
    presenters: [text],
  }))
  const announced = {
    meeting,
    cancelled: undefined,
    proposals: 'open' as const,
    calendarLink: 'https://klubban.example/k',
    counts: countsOf(meeting, named),
  }
  const reminded = {
    id: 'U14',
    text: text.slice(0, 600),
    owners: text.slice(0, 200),
    due: 'i maj',
    when: 'i dag',
    postponed: 1,
    cite: '2026-02-06 § 3',
  }
  return [
    announcementCard(announced, standInChoices(named), t),
    announcementCard({ ...announced, cancelled: text }, [], t),
    proposalCard(named, today, t, text),
    triageCard(
      proposed.map((one) => proposalTold(named, one)),
      today,
      {},
      t,
    ).card,
    agendaCard({ told: agendaTold(named, meeting), lead: true }, {}, t).card,
    attendanceCard({ meeting: open, group: named }, {}, t).card,
    consoleCard(consoleTold(open, named, given, today), t).card,
    summaryCard(
      closed,
      summaryOf(closed, { actions: given, returned: proposed }, named, promisesRead),
      named,
      { about: {}, t },
    ).card,
    reminderCard({ own: [reminded], stray: [], late: [] }, today, t),
    reminderCard(
      { own: [reminded, { ...reminded, id: 'U15' }], stray: [reminded], late: [] },
      today,
      t,
    ),
    mineCard(mineTold(named, given, today, 'p1'), today, {}, t).card,
    helpCard(
      {
        group: text,
        lead: true,
        actions: 2,
        subjects: [
          {
            name: 'meetings',
            title: 'Möten',
            lines: [{ name: 'myActions', example: 'mina uppdrag', purpose: 'visar dina uppdrag.' }],
          },
        ],
      },
      {},
      t,
    ).card,
    welcomeCard({ group: text, secretary: text, people: 3 }, t).card,
  ]
}

const all = Object.entries(typed).map(([name, text]) => ({ name, text, cards: cardsWith(text) }))
const rendered = renderedAll(all.flatMap(({ cards }) => cards))

describe.each(all)('a text of $name', ({ name, text, cards }) => {
  const start = all
    .slice(
      0,
      all.findIndex((one) => one.name === name),
    )
    .reduce((sum, one) => sum + one.cards.length, 0)
  const shown = rendered.slice(start, start + cards.length)

  test('keeps every card whole and within its size', () => {
    for (const card of cards) {
      expect(bytesOf(card)).toBeLessThanOrEqual(30 * 1024)
      expect(JSON.stringify(card)).toBe(JSON.stringify(card).toWellFormed())
    }
    for (const { complaints, unknown } of shown)
      expect([
        ...complaints.filter((one) => !one.includes('Chart.HorizontalBar')),
        ...unknown,
      ]).toEqual([])
  })

  test('becomes nothing but text', () => {
    for (const { tags } of shown)
      expect(
        tags.filter((tag) =>
          /^(?:script|img|b|strong|em|i|code|a|h1|ul|ol|li|at|iframe|svg)$/.test(tag),
        ),
      ).toEqual([])
  })

  if (!['long', 'words', 'empty', 'halves', 'rightToLeft'].includes(name)) {
    test('stands there as it was typed', () => {
      const cut = text.slice(0, 40)
      const bare = (words: string): string => words.replaceAll('\u200b', '')
      // The proposal form shows it as a value and as choices, which leave signs out.
      for (const [index, { words }] of shown.entries())
        if (index !== 2) expect(bare(words)).toContain(cut)
    })
  }
})
