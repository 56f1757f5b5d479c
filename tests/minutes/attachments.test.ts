import { talk, type Talk } from '../chat/talk.ts'
import { opener, tokens } from './held.ts'
import { sentAlone } from './sent-alone.ts'

let t: Talk
beforeEach(async () => {
  t = await talk()
  await t.say('Anna', 'nytt möte 2026-02-06 08:30-12:00 Lokal Eken')
  await t.say('Anna', 'punkt: Inledning ; föredragande Cecilia Dahl')
  await t.say('Anna', 'punkt: Läkaravtalet ; länk https://example.se/avtal')
})
afterEach(() => t.end())

const web = async (said = 'protokoll 6/2'): Promise<string> => {
  const link = tokens(await t.whisper('Anna', said)).find((one) => one.endsWith('.html')) ?? ''
  return String((await opener(t)(link))?.body)
}
const listed = (page: string): readonly string[] =>
  [...page.matchAll(/<li>((?:Bilaga|Attachment).*?)<\/li>/g)].map(([, one = '']) =>
    one.replaceAll(/<[^>]+>/g, ''),
  )
const hold = async (): Promise<void> => {
  t.at('2026-02-06T07:30:00Z')
  await t.say('Anna', 'starta möte')
  await t.say('Anna', 'anteckning 2: Text.')
}

test('several of an item and of the meeting, before, during and after it, are told on one page and printed in order', async () => {
  expect(await t.say('Anna', 'bilaga 2: https://example.se/pm.pdf PM läkaravtal')).toBe(
    'Bilaga 2:2 till punkt 2 Läkaravtalet, mötet fredag 6 februari 2026: PM läkaravtal. Alla ser du med ”bilagor 2026-02-06”.',
  )
  expect(await t.say('Anna', 'bilaga: https://example.se/kallelse')).toContain('Bilaga mötet:1')
  await hold()
  await t.say('Anna', 'bilaga 1: Bilder (https://example.se/bilder)')
  await t.say('Anna', 'avsluta möte ändå')
  await t.say('Anna', 'bilaga 6/2 § 2: https://example.se/film Filmen')
  await t.say('Anna', 'attachment 6/2: https://example.se/list The list')
  expect(await t.whisper('Bo', 'bilagor 6/2')).toBe(
    'Mötet fredag 6 februari 2026 har 6 bilagor.\n– 1:1 Inledning: Bilder, https://example.se/bilder\n– 2:1 Läkaravtalet: https://example.se/avtal\n– 2:2 Läkaravtalet: PM läkaravtal, https://example.se/pm.pdf\n– 2:3 Läkaravtalet: Filmen, https://example.se/film\n– mötet:1: https://example.se/kallelse\n– mötet:2: The list, https://example.se/list',
  )
  const page = await web()
  expect(listed(page)).toEqual([
    'Bilaga 1, punkt 1: Bilder. https://example.se/bilder',
    'Bilaga 2, punkt 2: Läkaravtalet. https://example.se/avtal',
    'Bilaga 3, punkt 2: PM läkaravtal. https://example.se/pm.pdf',
    'Bilaga 4, punkt 2: Filmen. https://example.se/film',
    'Bilaga 5. https://example.se/kallelse',
    'Bilaga 6: The list. https://example.se/list',
  ])
  expect(page).toContain('Se bilaga 2, 3 och 4.')
})

test.each([
  ['punkt: Budget ; länk https://example.se/a ; länk https://example.se/b ; 20 min', '3'],
  ['item: Budget ; link https://example.se/a ; 20 min ; link https://example.se/b', '3'],
  ['ändra punkt 2 ; länk https://example.se/a ; länk https://example.se/b', '2'],
])('%s: further links of an item are attachments too', async (said, number) => {
  await t.say('Anna', said)
  await t.say('Anna', `bilaga ${number}: https://example.se/c`)
  const told = await t.whisper('Anna', 'bilagor 6/2')
  for (const [at, link] of ['a', 'b', 'c'].entries())
    expect(told).toMatch(new RegExp(`${number}:${at + 1} .*: https://example.se/${link}`))
  await hold()
  expect(listed(await web()).join('\n')).toContain('https://example.se/b')
  expect(await t.say('Anna', `ta bort bilaga ${number}:2`)).toContain(
    `Bilaga ${number}:2 är borttagen`,
  )
  expect(await t.whisper('Anna', 'bilagor 6/2')).not.toContain('example.se/b')
})

test('a proposal takes its links with it', async () => {
  await t.say('Bo', 'föreslå Annat ; länk https://example.se/a ; länk https://example.se/b')
  await t.say('Anna', 'ta in F1')
  expect(await t.whisper('Anna', 'bilagor 6/2')).toContain('3:2 Annat: https://example.se/b')
})

test('one is taken away, and its number is not used again', async () => {
  await t.say('Anna', 'bilaga 2: https://example.se/pm.pdf PM')
  expect(await t.say('Anna', 'ta bort bilaga 2:2')).toBe(
    'Bilaga 2:2 är borttagen från mötet fredag 6 februari 2026: PM.',
  )
  expect(await t.say('Anna', 'bilaga 2: https://example.se/ny Ny')).toContain('Bilaga 2:3')
  expect(await t.say('Anna', 'remove attachment 2:1')).toContain('https://example.se/avtal')
  expect(await t.say('Anna', 'ta bort bilaga 2:7')).toBe(
    'Det finns ingen bilaga 2:7. Det finns 2:3.',
  )
  await t.say('Anna', 'bilaga: https://example.se/x X')
  expect(await t.say('Anna', 'ta bort bilaga mötet:1')).toContain('Bilaga mötet:1 är borttagen')
})

test('what is internal stays out of the public edition', async () => {
  await hold()
  await t.say('Anna', 'bilaga 2: https://example.se/hemlig Hemlig ; internt')
  await t.say('Anna', 'bilaga: https://example.se/inre Inre; internt')
  await t.say('Anna', 'avsluta möte ändå')
  expect(listed(await web())).toHaveLength(3)
  await t.say('Anna', 'justera')
  await t.say('Anna', 'publicera')
  await t.say('Anna', '1')
  const page = await web('protokoll 6/2 offentligt')
  expect(listed(page)).toEqual(['Bilaga 1, punkt 2: Läkaravtalet. https://example.se/avtal'])
  expect(page).not.toMatch(/hemlig|inre/i)
})

test('whoever proposed or presents an item may attach to it; others may not, and nobody but those who lead to the meeting', async () => {
  await t.say('Bo', 'föreslå Boende')
  await t.say('Anna', 'ta in F1')
  expect(await t.say('Bo', 'bilaga 3: https://example.se/boende')).toContain('Bilaga 3:1')
  expect(await t.say('Cecilia', 'bilaga 1: https://example.se/c')).toContain('Bilaga 1:1')
  expect(await t.say('Bo', 'bilaga 2: https://example.se/d')).toContain(
    'Bilagor till punkt 2 sköter',
  )
  expect(await t.say('Bo', 'bilaga: https://example.se/d')).toContain('Det kan bara sekreteraren')
})

test('one that is added when the minutes have been sent out is marked', async () => {
  await hold()
  await t.say('Anna', 'avsluta möte ändå')
  await t.say('Anna', 'bilaga 6/2 § 2: https://example.se/fore Före')
  t.at('2026-02-10T09:00:00Z')
  await t.say('Anna', 'skicka protokoll')
  t.at('2026-02-12T09:00:00Z')
  await t.say('Anna', 'bilaga 6/2 § 2: https://example.se/efter Efter')
  const [, before = '', after = ''] = listed(await web())
  expect(before).toBe('Bilaga 2, punkt 2: Före. https://example.se/fore')
  expect(after).toMatch(/Efter\. https:\/\/example\.se\/efter .*12 februari 2026/)
})

test.each([
  ['bilaga 2', 'Adressen saknas.'],
  ['bilaga 2: PM', 'Adressen saknas.'],
  ['bilaga 9: https://example.se/x', 'Det finns ingen punkt 9'],
  ['bilaga 2: https://example.se/avtal', 'Den står redan där.'],
])('%s is refused', async (said, answer) => expect(await t.say('Anna', said)).toContain(answer))

describe('a file', () => {
  let count = 0
  const send = async (text: string, attachments: readonly unknown[]): Promise<string> => {
    const heard = await sentAlone(t, { id: `file-${(count += 1)}`, text, attachments })
    await heard.deliver()
    return heard.answer?.text ?? ''
  }
  const file = (name: string, contentUrl?: string): unknown => ({
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    name,
    content: { downloadUrl: 'https://download.example/short-lived', fileType: 'pptx' },
    ...(contentUrl === undefined ? {} : { contentUrl }),
  })

  test('that comes with the sentence is kept as its link, each of several', async () => {
    const answer = await send('bilaga 2', [
      file('PPT.pptx', 'https://example.sharepoint.com/personal/anna/PPT med blank.pptx'),
      file('PM.pdf', 'https://example.sharepoint.com/personal/anna/PM.pdf'),
    ])
    expect(answer).toContain('Bilaga 2:2 till punkt 2 Läkaravtalet')
    expect(answer).toContain('PM.pdf')
    expect(answer).not.toContain('tar jag inte emot')
    expect(await t.whisper('Anna', 'bilagor')).toContain(
      '– 2:2 Läkaravtalet: PPT.pptx, https://example.sharepoint.com/personal/anna/PPT%20med%20blank.pptx',
    )
  })

  test('under a name of its own', async () => {
    await send('bilaga 2: Bildspelet', [file('PPT.pptx', 'https://example.sharepoint.com/a.pptx')])
    expect(await t.whisper('Anna', 'bilagor')).toContain(
      'Bildspelet, https://example.sharepoint.com/a.pptx',
    )
  })

  test('without a link is refused in words, and nothing is kept', async () => {
    expect(await send('bilaga 2', [file('PPT.pptx')])).toContain(
      'Jag får ingen länk till ”PPT.pptx”',
    )
    expect(await t.whisper('Anna', 'bilagor')).toContain('har 1 bilaga')
  })

  test('with another sentence is told not to be taken', async () => {
    expect(
      await send('föreslå Ny fråga', [file('PPT.pptx', 'https://example.sharepoint.com/a.pptx')]),
    ).toContain('tar jag inte emot')
  })
})
