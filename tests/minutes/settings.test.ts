import { docx } from '../../src/minutes/docx.ts'
import { layout } from '../../src/minutes/layout.ts'
import { minutesOf } from '../../src/minutes/minutes-of.ts'
import { pdf } from '../../src/minutes/pdf/pdf.ts'
import { html } from '../../src/minutes/web-page.ts'
import { talk, type Talk } from '../chat/talk.ts'
import { held, opener, plain, tokens } from './held.ts'
import { groupOf, meetingOf, sourceOf } from './made.ts'
import { below, readPaper } from './paper.ts'
import { readWord } from './word.ts'

let t: Talk
beforeEach(async () => {
  t = await talk()
})
afterEach(() => t.end())

const web = async (): Promise<string> => {
  const link =
    tokens(await t.whisper('Anna', 'protokoll')).find((one) => one.endsWith('.html')) ?? ''
  return String((await opener(t)(link))?.body)
}

describe('what is printed is the group’s to set', () => {
  test.each([
    ['inställningar dokument protokoll', '<h1>Protokoll för Chefsgruppen</h1>'],
    ['inställningar dokument mötesanteckningar', '<h1>Mötesanteckningar för Chefsgruppen</h1>'],
    ['settings document minutes', '<h1>Protokoll för Chefsgruppen</h1>'],
    ['inställningar rad Diarieförs hos regionen', '<p>Diarieförs hos regionen</p>'],
    ['settings line Kept by: the registrar; ask', '<p>Kept by: the registrar; ask</p>'],
    ['inställningar huvud Dnr 2026/12', '<p class="head">Dnr 2026/12</p>'],
    ['inställningar fot Region Norr, Box 1', '<footer><p>Region Norr, Box 1</p></footer>'],
    [
      'inställningar arkivlänk https://example.se/arkiv',
      '<dt>Arkiv</dt><dd><a href="https://example.se/arkiv" rel="noopener noreferrer">https://example.se/arkiv</a></dd>',
    ],
    ['inställningar teman i protokollet på', '<li>Bostäder</li>'],
    ['inställningar representation på', 'Representerade organisationer'],
  ])('%s', async (setting, shown) => {
    await held(t, 'organisation Bo Nora kommun', 'tema: Bostäder')
    expect(await web()).not.toContain(shown)
    expect(await t.say('Anna', setting)).toMatch(/^Ändrat:/)
    expect(await web()).toContain(shown)
  })

  test('and taken away again', async () => {
    await held(t, 'inställningar rad Diarieförs', 'inställningar fot Box 1')
    expect(await t.say('Anna', 'inställningar fot')).toBe('Inställningen fot: Box 1.')
    await t.say('Anna', 'inställningar rad ingen')
    await t.say('Anna', 'settings foot none')
    expect(await web()).not.toMatch(/Diarieförs|Box 1/)
    expect(await t.say('Anna', 'settings foot')).toBe('Inställningen fot: tomt.')
  })

  test.each([
    ['inställningar arkivlänk arkivet', 'Ange en adress som börjar med https://'],
    ['inställningar dokument bok', 'Ange minnesanteckningar, protokoll eller mötesanteckningar.'],
    ['inställningar justeringstid 0', 'Ange antal dagar, 1 till 60.'],
    [`inställningar fot ${'x'.repeat(301)}`, 'högst 300 tecken'],
  ])('%s will not do', async (said, answer) => {
    expect(await t.say('Anna', said)).toContain(answer)
  })

  test('what it is called is apart from whether it is adjusted', async () => {
    await held(t, 'inställningar justering på', 'inställningar dokument minnesanteckningar')
    expect(plain(await t.say('Anna', 'justerare: Bo'))).toContain(
      'Bo Ek justerar minnesanteckningarna från mötet',
    )
    expect(await web()).toContain('<h1>Minnesanteckningar för Chefsgruppen</h1>')
  })

  test('head and foot stand in Word and PDF too, however long', async () => {
    const foot = 'En lång rad om vad som gäller. '.repeat(9).trim()
    const document = layout(
      minutesOf(
        sourceOf(
          groupOf('Chefsgruppen', [{ name: 'Anna Berg' }], { head: 'Dnr 2026/12', foot }),
          meetingOf([{ title: 'Inledning' }]),
        ),
      ),
    )
    expect(html(document)).toContain(foot)
    expect(readWord(await docx(document)).xml.length).toBeGreaterThan(0)
    const paper = readPaper(await pdf(document, new Date('2026-02-06T12:00:00Z')))
    expect(below(paper.root).map(({ text }) => text.trim())).toContain('Dnr 2026/12')
    expect(paper.untagged).toBe(0)
  })
})

describe('whoever presided adjusts too', () => {
  test.each([
    ['by itself', [], ['private-Bo', 'private-Cecilia']],
    [
      'not where the group has set otherwise',
      ['inställningar ordförande justerar av'],
      ['private-Bo'],
    ],
  ])('%s', async (_name, settings, to) => {
    await held(t, 'inställningar justering på', 'roll Cecilia ordförande', ...settings)
    await t.say('Anna', 'justerare: Bo')
    expect(t.posts().map((post) => post.to)).toEqual(to)
  })

  test('but not a chair who was not there', async () => {
    await held(t, 'inställningar justering på', 'roll Cecilia ordförande')
    await t.say('Anna', 'frånvarande: Cecilia')
    t.posts()
    await t.say('Anna', 'justerare: Bo')
    const own = t.posts().flatMap(({ to }) => (to === 'chat' ? [] : [to]))
    expect(own).toEqual(['private-Bo'])
  })
})

describe('adjusters have until a day', () => {
  test.each([
    ['justerare: Bo', '20 februari 2026'],
    ['justerare: Bo ; senast 16/2', '16 februari 2026'],
    ['adjusters: Bo; by 16/2', '16 februari 2026'],
  ])('%s', async (said, until) => {
    await held(t, 'inställningar justering på')
    expect(await t.say('Anna', said)).toContain(`Sista dag är ${until}.`)
    expect(t.posts()[0]?.message.text).toContain(`Justera senast ${until}.`)
  })

  test('as many days as the group has set, and the document says where it took longer', async () => {
    await held(t, 'inställningar justering på', 'inställningar justeringstid 5')
    expect(await t.say('Anna', 'justerare: Bo')).toContain('Sista dag är 11 februari 2026.')
    t.at('2026-02-12T09:00:00Z')
    await t.whisper('Bo', 'justera')
    expect(await web()).toContain('6 dagar efter mötet, efter utsatt tid.')
  })

  test('a day that has been is refused', async () => {
    await held(t, 'inställningar justering på')
    expect(await t.say('Anna', 'justerare: Bo ; senast 2026-02-01')).toContain('har redan varit')
  })
})
