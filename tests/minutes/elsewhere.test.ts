import { talk, type Talk } from '../chat/talk.ts'
import { held, opener, plain, tokens } from './held.ts'
import { sentAlone } from './sent-alone.ts'

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

describe('adjusted outside Teams', () => {
  test.each([
    [
      'justerat av Bo Ek den 10/2 via e-post 6/2',
      'Justerat den 10 februari 2026 av Bo Ek, via e-post.',
    ],
    ['justerat av Bo den 10/2 via e-post', 'Justerat den 10 februari 2026 av Bo Ek, via e-post.'],
    ['justerat av Bo den 2026-02-10', 'Justerat den 10 februari 2026 av Bo Ek.'],
    ['adjusted by Bo on 10/2 by letter 6/2', 'Justerat den 10 februari 2026 av Bo Ek, via letter.'],
    [
      'justerat av Nils Utanför den 10/2 via brev',
      'Justerat den 10 februari 2026 av Nils Utanför, via brev.',
    ],
    [
      'justerat av Bo och Nils Utanför den 10/2 via e-post',
      'Justerat den 10 februari 2026 av Nils Utanför, via e-post.',
    ],
  ])('%s', async (said, printed) => {
    await held(t)
    t.at('2026-02-12T09:00:00Z')
    expect(await say('Anna', said)).toContain('Version 1 är låst')
    const page = await web()
    expect(page).toContain('<p class="status">Justerat den 10 februari 2026</p>')
    expect(page).toContain(printed)
    expect(page).not.toContain('via Teams')
    // The day is told alike wherever it is.
    expect(await t.whisper('Anna', 'synpunkter 6/2')).toContain(
      'justerad den 10 februari 2026, 4 dagar efter mötet',
    )
  })

  test('with others who adjust in Teams it waits for them, and each is told as it was', async () => {
    await held(t, 'inställningar justering på')
    await t.say('Anna', 'justerare: Bo, Cecilia')
    t.at('2026-02-12T09:00:00Z')
    expect(await say('Anna', 'justerat av Bo den 10/2 via e-post 6/2')).toContain(
      'Det väntar på Cecilia Dahl.',
    )
    expect(await t.whisper('Cecilia', 'justera')).toContain('Version 1 är låst')
    const page = await web()
    expect(page).toContain('Justerat den 12 februari 2026 av Cecilia Dahl, via Teams.')
    expect(page).toContain('Justerat den 10 februari 2026 av Bo Ek, via e-post.')
  })

  test.each([
    ['justerat av Bo den 2026-02-05 via e-post', 'är före mötet'],
    ['justerat av Bo den 2027-01-02 via e-post', 'har inte varit än'],
  ])('%s is refused', async (said, answer) => {
    await held(t)
    t.at('2026-02-12T09:00:00Z')
    expect(await say('Anna', said)).toContain(answer)
  })
})

describe('a file that is the minutes', () => {
  const link = 'https://example.sharepoint.com/sites/g/Signerat.pdf'

  test.each([
    `protokollet är den här filen 6/2: ${link} Signerat.pdf`,
    `this file is the minutes 6/2: ${link} Signerat.pdf`,
    `protokollet är den här filen: ${link} Signerat.pdf`,
  ])('%s', async (said) => {
    await held(t)
    const early = tokens(await t.whisper('Anna', 'protokoll')).find((one) => one.endsWith('.html'))
    expect(await say('Anna', said)).toContain('är filen Signerat.pdf')
    for (const sentence of ['protokoll', 'hämta protokoll 6/2'])
      expect(await say('Bo', sentence)).toBe(
        `Minnesanteckningarna från mötet fredag 6 februari 2026 är filen Signerat.pdf.\n${link}`,
      )
    const shown = String((await opener(t)(early ?? ''))?.body)
    expect(shown).toContain('Filen Signerat.pdf är den officiella texten')
    expect(shown).not.toContain('Anna hälsar välkommen')
    expect(await say('Anna', 'justera')).toContain('är filen Signerat.pdf')
  })

  test('sent with the sentence', async () => {
    await held(t)
    const heard = await sentAlone(t, {
      id: 'file-1',
      text: 'protokollet är den här filen 6/2',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.teams.file.download.info',
          name: 'Signerat.pdf',
          contentUrl: link,
          content: {},
        },
      ],
    })
    expect(heard.answer?.text).toContain('är filen Signerat.pdf')
    expect(heard.answer?.text).not.toContain('tar jag inte emot')
  })

  test('its fingerprint is kept and told where the bot can read it, and the address that lets it is not', async () => {
    await held(t)
    const read: string[] = []
    Object.assign(t.world, {
      fingerprintOf: (address: string) => {
        read.push(address)
        return Promise.resolve(address.includes('unreadable') ? undefined : 'ab12'.repeat(16))
      },
    })
    const download = 'https://contoso.sharepoint.com/download.aspx?tempauth=secret'
    const send = async (id: string, text: string, downloadUrl: string) => {
      const heard = await sentAlone(t, {
        id,
        text,
        attachments: [
          {
            contentType: 'application/vnd.microsoft.teams.file.download.info',
            name: 'Signerat.pdf',
            contentUrl: link,
            content: { downloadUrl, uniqueId: '1', fileType: 'pdf' },
          },
        ],
      })
      return heard.answer?.text
    }
    expect(
      await send('file-2', 'protokollet är den här filen 6/2', `${download}&unreadable`),
    ).toContain('inget fingeravtryck är sparat')
    expect(await send('file-3', 'this file is the minutes 6/2', download)).toContain(
      `Fingeravtryck (SHA-256): ${'ab12'.repeat(16)}`,
    )
    expect(read).toEqual([`${download}&unreadable`, download])
    expect(await t.whisper('Bo', 'protokoll 6/2')).toContain('ab12ab12')
    expect(JSON.stringify(await t.store.get(t.pk, 'minutes-m1'))).toContain('ab12ab12')
    expect(JSON.stringify(await t.store.get(t.pk, 'minutes-m1'))).not.toContain('tempauth')
    const log = await t.store.list(t.pk, { index: 'log', limit: 1000 })
    expect(log.items.length).toBeGreaterThan(0)
    expect(JSON.stringify(log)).not.toContain('tempauth')
  })

  test('none is asked for in words', async () => {
    await held(t)
    expect(await say('Anna', 'protokollet är den här filen')).toContain('Filen saknas.')
  })
})
