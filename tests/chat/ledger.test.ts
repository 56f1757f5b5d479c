import fc from 'fast-check'
import { decisionsOf, notesOf } from '../../src/meetings/decisions.ts'
import type { Group } from '../../src/meetings/group.ts'
import { recordedMinutes } from '../../src/minutes/current.ts'
import { rowText, textsOf } from '../../src/minutes/document.ts'
import { Book } from '../../src/store/book.ts'
import { meetingOf, plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'

const AT = '6/2 §'
/** What can happen to a record, in any order; `¤` is a text that nobody has used before. */
const happenings = [
  `anteckning ${AT} 1: ¤`,
  `anteckning ${AT} 2: ¤`,
  `beslut ${AT} 1: ¤`,
  `beslut ${AT} 2: ¤`,
  `ändra anteckning ${AT} 1:1: ¤`,
  `ändra anteckning ${AT} 2:2: ¤`,
  `ändra beslut ${AT} 1:1: ¤`,
  `ta bort anteckning ${AT} 1:1`,
  `ta bort anteckning ${AT} 1:2`,
  `ta bort beslut ${AT} 2:1`,
  `flytta anteckning ${AT} 1:1 till 2`,
  `flytta anteckning ${AT} 2:1 till 1`,
  `flytta beslut ${AT} 1:1 till 2`,
  `läggs till handlingarna ${AT} 1`,
  `ta bort utfall ${AT} 1:1`,
  'ångra',
  'avsluta möte ändå',
  'öppna möte igen 6/2: mer',
  'godkänn 6/2',
  'skicka protokoll 6/2',
  `ta bort beslut ${AT} 1:1`,
  `bekräfta ändring ${AT} 1:1`,
  `avvisa ändring ${AT} 1:1`,
  `uppdrag ${AT} 1: Ring runt ; ansvarig Bo ; senast 1/6`,
  'låt stå U1',
  'ta bort uppdrag U1',
  'Ta bort också',
] as const

async function held(): Promise<Talk> {
  const t = await talk(['Anna Berg', 'Bo Ek', 'Cecilia Dahl'])
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Ett', 'Två'] })
  await t.say('Anna', 'roll Bo sekreterare')
  t.at('2026-02-06T07:28:00Z')
  await t.say('Anna', 'starta möte')
  await t.say('Anna', 'närvarande: alla')
  return t
}

/** The texts of the ledger and those of the document, each once for every time it stands there. */
async function texts(t: Talk): Promise<{ ledger: string[]; printed: string[]; entries: string[] }> {
  const meeting = await meetingOf(t, 'm1')
  const group = (await new Book(t.store, t.pk, []).get<Group>('group'))!
  const { document } = await recordedMinutes(new Book(t.store, t.pk, []), group, meeting)
  const [first] = document.blocks.filter(({ kind }) => kind === 'table')
  const whole = first?.kind === 'table' ? first.rows.map(rowText).join('\n') : ''
  const items = Object.values(meeting.items)
  const ledger = items.flatMap((item) =>
    [...notesOf(item), ...decisionsOf(item)].map(({ text }) => text),
  )
  const entries = items.flatMap((item) => [
    ...notesOf(item).map(({ ordinal }) => `${item.id} note ${ordinal}`),
    ...decisionsOf(item).map(({ ordinal }) => `${item.id} decision ${ordinal}`),
  ])
  expect(document.blocks.flatMap((block) => textsOf([block])).length).toBeGreaterThan(0)
  return {
    ledger: ledger.sort(),
    printed: [...whole.matchAll(/Text\d+x/g)].map(String).sort(),
    entries,
  }
}

test('whatever is done in whatever order, the document says exactly the ledger', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...happenings), { minLength: 4, maxLength: 14 }),
      async (sentences) => {
        const t = await held()
        try {
          for (const [index, sentence] of sentences.entries()) {
            t.at(new Date(Date.parse('2026-02-06T08:00:00Z') + index * 60_000).toISOString())
            await t.say(index % 3 === 2 ? 'Bo' : 'Anna', sentence.replace('¤', `Text${index}x`))
            const { ledger, printed, entries } = await texts(t)
            expect(printed).toEqual(ledger)
            expect(new Set(entries).size).toBe(entries.length)
          }
        } finally {
          await t.end()
        }
      },
    ),
    { seed: 20260206, numRuns: 25 },
  )
}, 120_000)

test('two people at once lose nothing of each other', async () => {
  const t = await held()
  await Promise.all(
    Array.from({ length: 12 }, (_, index) =>
      t.say(index % 2 ? 'Bo' : 'Anna', `anteckning ${AT} ${1 + (index % 2)}: Text${index}x`),
    ),
  )
  await Promise.all([
    t.say('Anna', `ändra anteckning ${AT} 1:1: Text90x`),
    t.say('Bo', `ta bort anteckning ${AT} 2:1`),
    t.say('Anna', `flytta anteckning ${AT} 1:2 till 2`),
  ])
  const { ledger, printed } = await texts(t)
  expect(ledger).toHaveLength(11)
  expect(printed).toEqual(ledger)
  await t.end()
})
