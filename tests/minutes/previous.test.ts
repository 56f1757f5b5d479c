import { talk, type Talk } from '../chat/talk.ts'
import { held, opener, plain, tokens } from './held.ts'

let t: Talk
beforeEach(async () => {
  t = await talk()
})
afterEach(() => t.end())

const say = async (who: string, text: string): Promise<string> => plain(await t.say(who, text))
const web = async (): Promise<string> => {
  const link = tokens(await t.whisper('Anna', 'protokoll 6/2')).find((one) => one.endsWith('.html'))
  return String((await opener(t)(link ?? ''))?.body)
}
/** The meeting after, at which the minutes of the one before stand as its second item. */
async function next(title: string, ...settings: readonly string[]): Promise<void> {
  await held(t, ...settings)
  await t.say('Anna', 'nytt möte 2026-03-06 08:30-12:00 Eken')
  await t.say('Anna', 'punkt: Inledning')
  await t.say('Anna', `punkt: ${title}`)
  t.at('2026-03-06T07:30:00Z')
  await t.say('Anna', 'starta möte')
}

describe('the minutes of the meeting before', () => {
  test.each([
    [
      'Föregående anteckningar',
      'läggs till handlingarna 2',
      'Lades till handlingarna vid mötet den 6 mars 2026.',
    ],
    [
      'Föregående minnesanteckning',
      'läggs till handlingarna 1-2',
      'Lades till handlingarna vid mötet den 6 mars 2026.',
    ],
    ['Förra mötets protokoll', 'noted 2', 'Lades till handlingarna vid mötet den 6 mars 2026.'],
    ['Föregående protokoll', 'fastställs 2', 'Fastställdes vid mötet den 6 mars 2026.'],
    [
      'Previous minutes',
      'fastställs 2 med ändringen att Bo var närvarande.',
      'Fastställdes vid mötet den 6 mars 2026 med ändringen att Bo var närvarande.',
    ],
    [
      'Previous notes',
      'confirmed 2 with the change that Bo was there',
      'Fastställdes vid mötet den 6 mars 2026 med ändringen that Bo was there.',
    ],
  ])('”%s”: %s', async (title, said, printed) => {
    await next(title)
    expect(await say('Anna', said)).toContain('från mötet fredag 6 februari 2026 är märkta')
    const page = await web()
    expect(page.split(printed)).toHaveLength(2)
    expect(page).toContain('<p class="status">Utkast</p>')
  })

  test('are final by it where the group so sets, and then say so once', async () => {
    await next('Föregående anteckningar', 'inställningar föregående slutligt på')
    expect(await say('Anna', 'läggs till handlingarna 2')).toContain('Därmed är de slutliga.')
    const page = await web()
    expect(page).toContain('<p class="status">Justerat den 6 mars 2026</p>')
    expect(page.split('Lades till handlingarna vid mötet den 6 mars 2026.')).toHaveLength(2)
    expect(page).not.toContain('av Anna Berg.')
  })

  test('that were adjusted stay the version they are, and are marked', async () => {
    await next('Föregående anteckningar', 'inställningar föregående slutligt på')
    await t.say('Anna', 'justera 6/2')
    await t.say('Anna', 'läggs till handlingarna 2')
    const page = await web()
    expect(page).toContain('Lades till handlingarna vid mötet den 6 mars 2026.')
    expect(page).toContain('Justerat den 6 mars 2026 av Anna Berg.')
  })

  test('are not marked by another item, and nothing else is confirmed', async () => {
    await next('Läget')
    expect(await say('Anna', 'läggs till handlingarna 2')).not.toContain('märkta')
    expect(await say('Anna', 'fastställs 2')).toContain('vid punkten Föregående anteckningar')
  })

  test('the change is recorded at the item', async () => {
    await next('Föregående anteckningar')
    await t.say('Anna', 'fastställs 2 med ändringen att Bo var där')
    await t.say('Anna', 'avsluta möte ändå')
    const link = tokens(await t.whisper('Anna', 'protokoll 6/3')).find((one) =>
      one.endsWith('.html'),
    )
    expect(String((await opener(t)(link ?? ''))?.body)).toContain(
      'Minnesanteckningarna från mötet den 6 februari 2026 fastställs med ändringen att Bo var där.',
    )
  })
})
