import { talk, type Talk } from '../chat/talk.ts'
import { printedOf } from '../chat/printed.ts'
import { textsOf } from '../../src/minutes/document.ts'
import { layout } from '../../src/minutes/layout.ts'
import { minutesOf } from '../../src/minutes/minutes-of.ts'
import { held } from '../minutes/held.ts'
import { groupOf, meetingOf, sourceOf } from '../minutes/made.ts'

let t: Talk
beforeEach(async () => {
  t = await talk()
})
afterEach(() => t.end())

/** The same facts are told whichever language the group has chosen: its own words stay as they were written. */
describe.each([
  ['språk svenska', 'Läggs till handlingarna.', 'Under punkt 2, uppdrag som har ändrats'],
  ['language English', 'Noted.', 'Under item 2, actions that have changed'],
])('%s', (language, noted, under) => {
  test.each(['Vi tackar. Rapporten läggs till handlingarna.', 'Thanks. The report is noted.'])(
    'a note that says it, %s, has no outcome printed after it',
    async (note) => {
      await held(t)
      await t.say('Anna', `ändra anteckning 1: ${note}`)
      await t.say('Anna', language)
      expect(await printedOf(t, 'm1')).not.toContain(noted)
    },
  )

  test.each(['Uppföljning av uppdrag', 'Åtgärdslista', 'Follow-up', 'Actions'])(
    'actions that moved are told under the item %s',
    async (title) => {
      for (const line of [
        `stående punkter: Inledning, ${title}`,
        'nytt möte 2026-02-06 08:30-12:00 Arkivet',
        'nytt möte 2026-04-17 08:30-12:00 Arkivet',
      ])
        await t.say('Anna', line)
      t.at('2026-02-06T07:30:00Z')
      for (const line of [
        'starta möte',
        'närvarande: alla',
        'uppdrag 1: Ta fram en jämförelse ; ansvarig Bo ; senast 20/3',
        'avsluta möte ändå',
      ])
        await t.say('Anna', line)
      t.at('2026-03-02T08:00:00Z')
      await t.say('Bo', 'läge U1: halvvägs')
      await t.say('Anna', language)
      expect(await t.say('Anna', 'dagordning 17/4')).toContain(under)
    },
  )
})

test.each([
  ['minnesanteckningar', 'Minnesanteckningarna får du med', 'You get the meeting notes with'],
  ['protokoll', 'Protokollet får du med', 'You get the minutes with'],
  ['mötesanteckningar', 'Mötesanteckningarna får du med', 'You get the notes with'],
])('whoever closes a meeting is told its document by name: %s', async (document, sv, en) => {
  const closed = async (language: string): Promise<string> => {
    for (const line of [
      `inställningar dokument ${document}`,
      language,
      'nytt möte 2026-02-06 08:30-12:00 Arkivet',
    ])
      await t.say('Anna', line)
    t.at('2026-02-06T07:30:00Z')
    await t.say('Anna', 'starta möte')
    return t.say('Anna', 'avsluta möte ändå')
  }
  expect(await closed('språk svenska')).toContain(sv)
  await t.end()
  t = await talk()
  expect(await closed('language English')).toContain(en)
})

test.each(['Digitalt, Teams', 'Online', 'Digital room'])(
  'a place that says people meet online, %s, is printed as it stands in both languages',
  (place) => {
    for (const language of ['sv', 'en'] as const) {
      const { blocks } = layout(
        minutesOf(
          sourceOf(groupOf('Chefsgruppen', [{ name: 'Anna Berg' }], { language }), {
            ...meetingOf([{ title: 'Inledning' }]),
            place,
            link: 'https://teams.example.com/l/meetup-join/1',
          }),
        ),
      )
      expect(textsOf(blocks)[1]).toMatch(new RegExp(`: ${place}$`))
    }
  },
)
