import fc from 'fast-check'
import { outcomesOf, standingSteps } from '../../src/meetings/course.ts'
import { decisionsOf, notesOf } from '../../src/meetings/decisions.ts'
import type { Group } from '../../src/meetings/group.ts'
import type { Meeting } from '../../src/meetings/meeting.ts'
import type { Version } from '../../src/minutes/adjusting-state.ts'
import { recordedMinutes } from '../../src/minutes/current.ts'
import { textsOf } from '../../src/minutes/document.ts'
import { Book } from '../../src/store/book.ts'
import { meetingOf } from './plan.ts'
import { talk, type Talk } from './talk.ts'

/*
 * The ledger with four things more: two meetings on a day, a joint meeting with the other body's adjusters, the chain of forums, and the terms of
 * what was remitted. In whatever order it happens, each document says exactly its own ledger, and a locked version never changes.
 */

const A = '6/2 08:30 §'
const B = '6/2 13:00 §'
/** `¤` is a text, `¶` a forum, that nobody has used before. */
const happenings = [
  `anteckning ${A} 1: ¤`,
  `beslut ${A} 1: ¤`,
  `beslut ${A} 2: ¤`,
  `återremiss ${A} 1: ¤ ; invändning Nora ; villkor ¤`,
  `återremiss ${A} 2: ¤ ; villkor ¤`,
  'villkor F1 uppfyllt: ¤',
  'villkor F2 uppfyllt',
  `vidare ${A} 2 till ¶ 12/6`,
  `vidare ${A} 2 till ¶ 12/6, ¶ 14/9 ; efter KCRD`,
  `vidare ${A} 1 till ¶`,
  `träder i kraft ${A} 2: 1 januari 2027`,
  `beslutat av ¶ 2026-02-05 ${A} 2: ¤`,
  `ta bort utfall ${A} 2:1`,
  `ta bort utfall ${A} 2:2`,
  `ta bort utfall ${A} 1:1`,
  `flytta utfall ${A} 2:1 till 1`,
  `flytta beslut ${A} 2:1 till 1`,
  `ta bort beslut ${A} 1:1`,
  `ändra beslut ${A} 1:1: ¤`,
  `bekräfta ändring ${A} 1:1`,
  `bekräfta ändring ${A} 2:1`,
  'starta möte 6/2 13:00',
  `beslut ${B} 1: ¤`,
  `anteckning ${B} 1: ¤`,
  `återremiss ${B} 1: ¤ ; villkor ¤`,
  `ändra beslut ${B} 1:1: ¤`,
  `ta bort beslut ${B} 1:1`,
  'avsluta möte ändå',
  'öppna möte igen 6/2 08:30: mer',
  'öppna möte igen 6/2 13:00: mer',
  'ta in F1 till 6/2 13:00',
  'justerare 6/2 08:30: Bo',
  'skicka för justering 6/2 08:30',
  'justera 6/2 08:30',
  'justerat av Gun Hed, Ivar Ny den 6/2 via e-post 6/2 08:30',
  'skicka protokoll 6/2 08:30',
  'skicka protokoll 6/2 13:00',
  'ångra',
] as const

/** Any of these, then the first meeting is closed and adjusted by both bodies, with any of these between. */
const some = fc.array(fc.constantFrom<string>(...happenings), { maxLength: 6 })
const toTheEnd = fc
  .tuple(some, some, some, some)
  .map(([before, closed, sent, adjusted]) => [
    ...before,
    'avsluta möte ändå',
    ...closed,
    'justerare 6/2 08:30: Bo',
    'skicka för justering 6/2 08:30',
    ...sent,
    'Bo: justera 6/2 08:30',
    'justerat av Gun Hed, Ivar Ny den 6/2 via e-post 6/2 08:30',
    ...adjusted,
  ])

async function held(): Promise<Talk> {
  const t = await talk(['Anna Berg', 'Bo Ek', 'Cecilia Dahl'])
  for (const line of [
    'roll Bo sekreterare',
    'inställningar justering på',
    'nytt möte 2026-02-06 08:30-12:00 Stora salen',
    'nytt möte 2026-02-06 13:00-15:00 Lilla salen',
    'gemensam del 6/2 08:30 11-12 med Rådet',
    'lista Rådet:\nGun Hed, Nora kommun, ordförande\nIvar Ny, Laxå kommun, justerare',
    'punkt: Ett ; möte 6/2 08:30',
    'punkt: Två ; gemensam ; möte 6/2 08:30',
    'punkt: Tre ; möte 6/2 13:00',
  ])
    await t.say('Anna', line)
  t.at('2026-02-06T07:28:00Z')
  await t.say('Anna', 'starta möte 6/2 08:30')
  await t.say('Anna', 'närvarande: alla')
  return t
}

const tokens = (of: unknown, sign: string): readonly string[] =>
  [...JSON.stringify(of).matchAll(new RegExp(String.raw`${sign}\d+x`, 'g'))].map(String)

/** What stands in the ledger of one meeting, and in its document. */
async function facts(t: Talk, id: string) {
  const book = new Book(t.store, t.pk, [])
  const group = (await book.get<Group>('group'))!
  const meeting: Meeting = await meetingOf(t, id)
  const { document } = await recordedMinutes(book, group, meeting)
  const items = Object.values(meeting.items)
  const tables = document.blocks.filter(({ kind }) => kind === 'table')
  const agenda = tables.find((one) => textsOf([one]).includes(items[0]!.title))
  const lines = (agenda ? textsOf([agenda]) : []).filter((line) => !line.startsWith('Tidigare'))
  const said = items.flatMap((item) => [
    ...notesOf(item).map(({ text }) => text),
    ...decisionsOf(item).map(({ text }) => text),
    // Of what finally became of it the latest stands.
    ...outcomesOf(item),
  ])
  return {
    said: tokens(said, 'Text').toSorted(),
    printed: tokens(lines, 'Text').toSorted(),
    forums: [...new Set(tokens(said, 'Forum'))].toSorted(),
    printedForums: [...new Set(tokens(lines, 'Forum'))].toSorted(),
    cites: [...lines.join('\n').matchAll(/2026-02-06 (\d\d:\d\d)? ?§/g)].map(([, at]) => at),
    joint: lines.filter((line) => line.startsWith('Gemensam punkt')).length,
    ordinals: items.flatMap((item) => [
      ...standingSteps(item).map(({ ordinal }) => `${item.id} step ${ordinal}`),
      ...decisionsOf(item).map(({ ordinal }) => `${item.id} decision ${ordinal}`),
    ]),
  }
}

async function locked(t: Talk): Promise<ReadonlyMap<string, string>> {
  const all = await t.store.list<Version>(t.pk, { index: 'minutes', limit: 500 })
  return new Map(
    all.items.flatMap(({ doc }) =>
      doc.type === 'minutesVersion' ? [[doc.id, JSON.stringify(doc.document)] as const] : [],
    ),
  )
}

let everLocked = 0
test('whatever is done in whatever order, each document says exactly its own ledger', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.array(fc.constantFrom<string>(...happenings), { minLength: 5, maxLength: 16 }),
        toTheEnd,
      ),
      async (sentences) => {
        const t = await held()
        let before: ReadonlyMap<string, string> = new Map()
        let used = 0
        try {
          for (const [index, sentence] of sentences.entries()) {
            t.at(new Date(Date.parse('2026-02-06T08:00:00Z') + index * 11 * 60_000).toISOString())
            const said = sentence
              .replaceAll('¤', () => `Text${(used += 1)}x`)
              .replaceAll('¶', () => `Forum${(used += 1)}x`)
            const bo = said.startsWith('Bo: ') || index % 3 === 2
            await t.say(bo ? 'Bo' : 'Anna', said.replace('Bo: ', ''))
            for (const [id, hour, joint] of [
              ['m1', '08:30', 1],
              ['m2', '13:00', 0],
            ] as const) {
              const one = await facts(t, id)
              expect(one.printed).toEqual(one.said)
              expect(one.printedForums).toEqual(one.forums)
              expect(new Set(one.cites)).toEqual(new Set(one.cites.map(() => hour)))
              expect(one.joint).toBe(joint)
              expect(new Set(one.ordinals).size).toBe(one.ordinals.length)
            }
            const now = await locked(t)
            for (const [id, text] of before) expect(now.get(id)).toBe(text)
            before = now
            everLocked = Math.max(everLocked, now.size)
          }
        } finally {
          await t.end()
        }
      },
    ),
    { seed: 20260206, numRuns: 30 },
  )
  // The property is about something: versions were locked.
  expect(everLocked).toBeGreaterThan(0)
}, 180_000)
