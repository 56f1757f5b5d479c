import { adjustingId } from '../../src/minutes/adjusting.ts'
import { draftId } from '../../src/minutes/versions.ts'
import type { Adjusting, Draft } from '../../src/minutes/adjusting-state.ts'
import type { ClosedMeeting } from '../../src/meetings/meeting.ts'
import { textsOf } from '../../src/minutes/document.ts'
import { talk, type Talk } from '../chat/talk.ts'
import { held, opener, plain, tokens } from './held.ts'

let t: Talk
beforeEach(async () => {
  t = await talk()
})
afterEach(() => t.end())

const say = async (who: string, text: string): Promise<string> => plain(await t.say(who, text))
const alone = async (who: string, text: string): Promise<string> =>
  plain(await t.whisper(who, text))
const posts = (): readonly string[] =>
  t.posts().map(({ to, message }) => `${to}: ${plain(message.text)}`)
const state = async (): Promise<Adjusting> =>
  (await t.store.get<Adjusting>(t.pk, adjustingId('m1')))!.doc
const meeting = async (): Promise<ClosedMeeting> =>
  (await t.store.get<ClosedMeeting>(t.pk, 'm1'))!.doc
const web = async (answer: string): Promise<string> => {
  const link = tokens(answer).find((one) => one.endsWith('.html')) ?? ''
  return String((await opener(t)(link))?.body)
}
const on = 'mötet fredag 6 februari 2026'

describe('skicka protokoll', () => {
  test('sends them to the group, tells since when, and keeps what first went out', async () => {
    await held(t)
    expect(await web(await t.whisper('Anna', 'protokoll'))).toContain(
      '<p class="status">Utkast</p>',
    )
    t.at('2026-02-12T09:00:00Z')
    expect(await say('Anna', 'skicka protokoll 6/2 ; synpunkter senast 20/2')).toBe(
      `Minnesanteckningarna från ${on} skickas nu till gruppen. Synpunkter tas emot till och med 20 februari 2026. Följ synpunkterna med ”synpunkter 2026-02-06”.`,
    )
    expect(posts()).toEqual([
      expect.stringContaining(
        `chat: Här är minnesanteckningarna från ${on}, från Anna Berg.\nLämna synpunkter senast 20 februari 2026: är något fel, skriv ”synpunkt”, punktens nummer och vad som är fel.`,
      ),
    ])
    expect((await meeting()).sentOut).toEqual({
      at: '2026-02-12T09:00:00.000Z',
      by: 'p1',
      how: 'group',
    })
    const [first] = (await state()).sendings ?? []
    expect(first).toMatchObject({ by: 'p1', how: 'group', commentsBy: '2026-02-20' })
    const shown = await t.whisper('Bo', 'protokoll')
    expect(shown).toContain('Skickat till gruppen den 12 februari 2026.')
    expect(await t.whisper('Anna', 'protokoll')).not.toContain('skicka protokoll')
    expect(await web(shown)).toContain(
      '<p class="status">Skickat till gruppen den 12 februari 2026</p>',
    )
    t.at('2026-02-13T09:00:00Z')
    await t.say('Anna', 'rätta 1: En annan inledning.')
    expect(await say('Anna', 'skicka protokoll')).toContain('skickas nu till gruppen igen.')
    expect((await state()).sendings).toHaveLength(2)
    const kept = await t.store.get<Draft>(t.pk, draftId('m1', first!.hash!))
    expect(textsOf(kept!.doc.document.blocks)).toContain('Anna hälsar välkommen.')
    expect(kept!.doc.ttl).toBeUndefined()
  })

  test('in English', async () => {
    await held(t, 'språk engelska')
    t.at('2026-02-12T09:00:00Z')
    expect(await say('Anna', 'send minutes 6/2; comments by 20/2')).toContain(
      'are now being sent to the group. Comments are taken until 20 February 2026.',
    )
    expect(await web(await t.whisper('Bo', 'minutes'))).toContain(
      '<p class="status">Sent to the group on 12 February 2026</p>',
    )
  })

  test('is the secretary’s, asks about a day that has been, and needs a closed meeting', async () => {
    await held(t)
    expect(await say('Bo', 'skicka protokoll')).toContain('Det kan bara sekreteraren')
    expect(await say('Anna', 'skicka protokoll ; synpunkter senast 2026-02-01')).toContain(
      'har redan varit',
    )
    expect(posts()).toEqual([])
  })

  test.each([
    ['Till gruppen', '1', 'chat'],
    ['För justering', '2', 'private-Bo'],
  ])('with adjusters asks where to: %s', async (_label, answer, to) => {
    await held(t, 'inställningar justering på', 'roll Bo justerare')
    expect(await say('Anna', 'skicka protokoll')).toBe(
      `Vart ska protokollet från ${on} skickas?\n1. Till gruppen\n2. För justering\nSvara med siffran.`,
    )
    expect(posts()).toEqual([])
    await t.say('Anna', answer)
    expect(t.posts().map((post) => post.to)).toEqual([to])
    expect((await meeting()).sentOut?.how).toBe(answer === '1' ? 'group' : 'adjustment')
    const [first] = (await state()).sendings ?? []
    expect(first?.to).toEqual(answer === '1' ? undefined : ['p2'])
  })

  test('adjusted ones go to the group as the version that stands', async () => {
    await held(t)
    await t.say('Anna', 'justera')
    expect((await meeting()).sentOut?.how).toBe('final')
    expect(await say('Anna', 'skicka protokoll')).toContain('skickas nu till gruppen')
    expect(await web(await t.whisper('Bo', 'protokoll'))).toContain('Justerat den 6 februari 2026')
  })

  test('asks first about what looks private', async () => {
    await held(t)
    await t.say('Anna', 'anteckning 1: Ring Anna på 070-123 45 67.')
    expect(await t.whisper('Anna', 'skicka protokoll')).toContain('ser ut som ett telefonnummer')
    expect(posts()).toEqual([])
  })
})

describe('publish minutes', () => {
  test.each([
    ['1', 'are now being sent to the group'],
    ['2', 'Shall I publish version 1?'],
  ])('asks which of the two is meant: %s', async (answer, told) => {
    await held(t, 'språk engelska')
    await t.say('Anna', 'approve')
    expect(await alone('Anna', 'publish minutes')).toBe(
      'Shall the meeting notes of Friday 6 February 2026 be sent to the group, or do you want to make a public edition?\n1. Send to the group\n2. Public edition\nAnswer with the number.',
    )
    expect(await say('Anna', answer)).toContain(told)
  })

  test.each(['publicera', 'publicera protokollet', 'publicera 6/2', 'publish 6/2'])(
    '%s is the public edition',
    async (sentence) => {
      await held(t)
      await t.say('Anna', 'godkänn')
      expect(await say('Anna', sentence)).toContain('Ska jag publicera version 1?')
    },
  )
})

describe('comments on what went to the group', () => {
  test('are anyone’s, on an item, the attendance or the heading, counted in the group', async () => {
    await held(t)
    expect(await say('David', 'synpunkt 1: Fel.')).toContain('inte skickade till gruppen än')
    await t.say('Anna', 'skicka protokoll')
    t.posts()
    expect(await say('David', 'synpunkt 1: Det var Bo som hälsade.')).toBe(
      `Synpunkt S1 på punkt 1 Inledning i minnesanteckningarna från ${on}: Det var Bo som hälsade. Sekreteraren avgör den, och du får veta hur.`,
    )
    expect(await say('Eva', 'synpunkt närvaro: Jag gick klockan tio.')).toContain(
      'Synpunkt S2 på deltagarlistan i minnesanteckningarna',
    )
    expect(await say('Eva', 'comment heading: Fel lokal.')).toContain('Synpunkt S3 på rubriken')
    expect(await say('Anna', 'synpunkter')).toContain('– S2 deltagarlistan, Eva Falk')
    t.posts()
    expect(await say('Anna', 'besvara S2: Det är ändrat.')).toContain('Eva Falk får svaret.')
    expect(posts()).toEqual([expect.stringMatching(/private-Eva: .*Texten står kvar\.$/)])
    t.at('2026-02-20T07:00:00Z')
    await t.say('Anna', 'nytt möte 2026-02-20 08:30-12:00 Eken')
    await t.say('Anna', 'punkt: Läget')
    await t.say('Anna', 'starta möte 20/2')
    await t.say('Anna', 'avsluta möte ändå')
    await t.say('Anna', 'skicka protokoll 20/2')
    expect(await say('Bo', 'synpunkt 1: Saknas text.')).toContain('Synpunkt S4 på punkt 1 Läget')
    expect(await say('Anna', 'besvara S1: Nej.')).toContain('Synpunkt S1')
  })
})
