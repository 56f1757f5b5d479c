import { addedTo } from '../chat/added.ts'
import { talk, type Talk } from '../chat/talk.ts'
import { place } from './cast.ts'

/*
 * Anybody may give a chat of theirs the name of another group, take the bot there and so lead it. What somebody who is in both tells the bot alone is not given to the
 * wrong one by its name: both are told with who leads them. Anna leads the group; Bo the other.
 */
let t: Talk
afterEach(() => t.end())

test.each(['Chefsgruppen', 'chefsgruppen', 'Сhefsgruppen', 'Chefs\u200bgruppen', 'Chefsgruppen.'])(
  'a group called %j is told from the other',
  async (name) => {
    t = await talk()
    await addedTo(t, place('other'), [t.account('Bo'), t.account('Eva')], { name })
    const asked = await t.hear('Eva', 'kommer inte: sorgblomma', { personal: true })
    expect(asked?.choices?.map(({ label }) => label)).toEqual([
      'Chefsgruppen, som leds av Anna Berg',
      `${name.replace('\u200b', '')}, som leds av Bo Ek`,
    ])
    expect(await t.whisper('Eva', 'grupp Chefsgruppen')).toContain('Vilken gäller det?')
    expect(await t.whisper('Eva', 'grupp 2')).toContain('som leds av Bo Ek')
    expect(await t.whisper('Eva', 'möten')).toContain('som leds av Bo Ek:')
    expect(await t.whisper('Eva', 'grupp Chefsgruppen, som leds av Anna Berg')).toContain(
      'Nu gäller Chefsgruppen, som leds av Anna Berg',
    )
  },
)

test('one that nobody leads says so, and other names are told alone', async () => {
  t = await talk()
  await addedTo(t, place('other'), [t.account('Bo'), t.account('Eva')], { name: 'Andra gruppen' })
  const asked = await t.hear('Eva', 'möten', { personal: true })
  expect(asked?.choices?.map(({ label }) => label)).toEqual(['Chefsgruppen', 'Andra gruppen'])
})
