import type { Group } from '../../src/meetings/group.ts'
import type { Meeting } from '../../src/meetings/meeting.ts'
import { recordedMinutes } from '../../src/minutes/current.ts'
import { textsOf } from '../../src/minutes/document.ts'
import { Book } from '../../src/store/book.ts'
import { give } from './given.ts'
import { talk, type Talk } from './talk.ts'

let t: Talk
beforeEach(async () => {
  t = await talk()
})
afterEach(() => t.end())

const say = async (...sentences: readonly string[]): Promise<void> => {
  for (const sentence of sentences) await t.say('Anna', sentence)
}

/** A meeting on 6 February that puts one matter off and gives two actions, and one ahead on 17 April. */
async function first(standing: readonly string[] = []): Promise<void> {
  const [one, two] = [standing.length + 1, standing.length + 2]
  await say(
    ...(standing.length > 0 ? [`stående punkter: ${standing.join(', ')}`] : []),
    'nytt möte 2026-02-06 08:30-12:00 Arkivet',
    'nytt möte 2026-04-17 08:30-12:00 Arkivet',
    'punkt: Läkaravtalet ; möte 6/2',
    'punkt: Årsberättelse ; möte 6/2',
  )
  t.at('2026-02-06T07:30:00Z')
  await say(
    'starta möte',
    'närvarande: alla',
    `återremiss ${one}: synpunkterna besvaras först`,
    `bordlägg ${two}: tidsbrist`,
    `uppdrag ${one}: Ta fram en jämförelse ; ansvarig Bo ; senast 20/3`,
    `uppdrag ${one}: Samla in synpunkter ; ansvarig Cecilia ; senast 20/3`,
  )
  t.at('2026-02-06T11:00:00Z')
  await say('avsluta möte ändå')
}

/** What stands between the first line of the agenda and its items. */
const above = (agenda: string): string =>
  `\n${agenda.split('\n').slice(1).join('\n')}`
    .split(/\n\n?(?=1\. |Inga punkter|No items)/)[0]
    ?.trim() ?? ''

describe('the next meeting’s draft agenda', () => {
  test('begins with what came back, with its history, and the actions that changed since', async () => {
    await first()
    t.at('2026-03-02T08:00:00Z')
    await t.say('Bo', 'klart U1: jämförelsen är skickad till alla')
    await t.say('Cecilia', 'senare U2 10/4: två svar saknas')
    t.at('2026-03-09T08:00:00Z')
    expect(above(await t.say('Anna', 'dagordning 17/4'))).toBe(
      'Tillbaka från tidigare möten, att ta in först (”ta in F1”):\n– F1 Läkaravtalet (återremitterad 2026-02-06 § 1)\n– F2 Årsberättelse (bordlagd 2026-02-06 § 2)\n\n' +
        'Uppdrag som har ändrats sedan förra mötet:\n– U1 Ta fram en jämförelse. Klart 2 mars 2026: jämförelsen är skickad till alla.\n– U2 Samla in synpunkter. Framflyttat 2 mars 2026 till 10 april 2026. Skäl: två svar saknas.',
    )
    await t.say('Anna', 'language English')
    expect(above(await t.say('Anna', 'agenda 17/4'))).toBe(
      'Back from earlier meetings, to be taken in first (“accept F1”):\n– F1 Läkaravtalet (remitted 2026-02-06 § 1)\n– F2 Årsberättelse (deferred 2026-02-06 § 2)\n\n' +
        'Actions that have changed since the last meeting:\n– U1 Ta fram en jämförelse. Done on 2 March 2026: jämförelsen är skickad till alla.\n– U2 Samla in synpunkter. Postponed on 2 March 2026 to 10 April 2026. Reason: två svar saknas.',
    )
  })

  test('says no more of what is taken in or sent, and follows actions up under the item that is for it', async () => {
    await first(['Inledning', 'Uppföljning av uppdrag'])
    t.at('2026-03-02T08:00:00Z')
    await t.say('Bo', 'läge U1: halvvägs')
    await say('ta in F1')
    const moved =
      'Under punkt 2, uppdrag som har ändrats sedan förra mötet:\n– U1 Ta fram en jämförelse. Läge 2 mars 2026 (Bo Ek): halvvägs.'
    expect(above(await t.say('Anna', 'dagordning 17/4'))).toBe(
      `Tillbaka från tidigare möten, att ta in först (”ta in F2”):\n– F2 Årsberättelse (bordlagd 2026-02-06 § 4)\n\n${moved}`,
    )
    await say('skicka dagordning')
    expect(above(await t.say('Anna', 'dagordning 17/4'))).toBe(moved)
  })

  test('is only of the meeting that comes next, and silent when nothing came back or changed', async () => {
    await first()
    await say('nytt möte 2026-05-29 08:30-12:00 Arkivet')
    expect(above(await t.say('Anna', 'dagordning 29/5'))).toBe('')
    await say('avslå F1: löst på annat sätt', 'spara F2')
    expect(above(await t.say('Anna', 'dagordning 17/4'))).toBe('')
    expect(above(await t.say('Anna', 'dagordning 6/2'))).toBe('')
  })

  test('shows the same on its card', async () => {
    await first()
    const card = JSON.stringify((await t.hear('Anna', 'dagordning 17/4'))?.card)
    expect(card).toContain('Tillbaka från tidigare möten')
    expect(card).toContain('– F1 Läkaravtalet (återremitterad 2026-02-06 § 1)')
  })

  test('tells of a great many only the first', async () => {
    await first()
    for (let at = 3; at <= 17; at += 1) await give(t, { id: `U${at}`, owners: ['Bo'] })
    t.at('2026-03-02T08:00:00Z')
    for (let at = 1; at <= 17; at += 1) await t.say('Anna', `läge U${at}: pågår`)
    const told = above(await t.say('Anna', 'dagordning 17/4'))
    expect(told.match(/– U\d+ /g)).toHaveLength(12)
    expect(told).toMatch(/– och 5 till, bland ”uppdrag alla”\.$/)
  })
})

test('the minutes of that meeting print only what changed', async () => {
  await first()
  t.at('2026-03-02T08:00:00Z')
  await t.say('Bo', 'klart U1: skickad')
  t.at('2026-04-17T06:30:00Z')
  await say('starta möte')
  const book = new Book(t.store, t.pk)
  const [group, meeting] = await Promise.all([book.get<Group>('group'), book.get<Meeting>('m2')])
  if (!group || !meeting) throw new Error('the meeting is not there')
  const { document } = await recordedMinutes(book, group, meeting)
  const texts = textsOf(document.blocks)
  expect(texts.slice(texts.indexOf('Uppdrag som har ändrats sedan förra mötet') + 1)[0]).toBe(
    'U1: Ta fram en jämförelse. Klart 2 mars 2026: skickad.',
  )
  expect(texts.some((text) => text.startsWith('U2'))).toBe(false)
})
