import type { Message } from '../../src/text/message.ts'
import { requestsOf } from '../../src/turn/requests.ts'
import { Book } from '../../src/store/book.ts'
import type { Talk } from '../chat/talk.ts'
import { onStage } from './on-stage.ts'
import type { Stage } from './stages.ts'

let t: Talk
const open = onStage()

const at = async (stage: Stage): Promise<void> => {
  t = await open(stage)
  t.posts()
}
const say = (who: string, text: string): Promise<Message | undefined> =>
  t.hear(who, text, { personal: true })
const labels = (message: Message | undefined): readonly string[] =>
  (message?.choices ?? []).map(({ label }) => label)
const press = async (who: string, message: Message | undefined, label: string) => {
  const choice = message?.choices?.find((one) => one.label === label)
  if (!choice?.act) throw new Error(`no button ${label} among ${labels(message).join(', ')}`)
  return (await t.press(who, 'act', { ...choice.act }, { personal: true, submit: true })).answer
}
const waiting = (): Promise<number> =>
  requestsOf({ book: new Book(t.store, t.pk) }).then((all) => all.length)

describe('what somebody may not do', () => {
  test('is left to those who lead with a tap, done by theirs, and the asker is told', async () => {
    await at('open')
    const refused = await say('Martin', 'anteckning 5: Regionen vill ha en samordnare; i maj')
    expect(refused?.text).toMatch(/^Det kan bara sekreteraren/)
    expect(labels(refused)).toEqual(['Lämna till sekreteraren'])
    const left = await press('Martin', refused, 'Lämna till sekreteraren')
    expect(left?.text).toMatch(/^Lämnat till Sofia Lund: ”anteckning 5: Regionen vill ha/)
    const [post] = t.posts()
    expect(post).toMatchObject({ to: 'private-Sofia' })
    expect(labels(post?.message)).toEqual(['Gör det', 'Nej'])
    const done = await press('Sofia', post?.message, 'Gör det')
    expect(done?.text).toMatch(/^Antecknat under punkt 5/)
    expect(t.posts().map(({ to, message }) => [to, message.text])).toContainEqual([
      'private-Martin',
      'Sofia Lund har gjort det du lämnade: ”anteckning 5: Regionen vill ha en samordnare; i maj”.',
    ])
    expect(await t.say('Sofia', 'punkt 5')).toBeDefined()
    expect(await waiting()).toBe(0)
    expect((await press('Sofia', post?.message, 'Gör det'))?.text).toMatch(/väntar inte längre/)
  })

  test.each([
    ['Erik', 'utskrivningsprocessen drar alltid över, ge den 30', 'ändra punkt 3 ; 30 min'],
    ['Martin', '6b godkänns som den ligger', 'beslut 6b: godkänns som den ligger'],
  ])(
    'is left at a press also where it is one of several things: %s: %s',
    async (who, text, told) => {
      await at(told.startsWith('beslut') ? 'open' : 'announced')
      const offered = await say(who, text)
      const label = labels(offered).find((one) => one.startsWith('Lämna till sekreteraren'))
      const left = await press(who, offered, label ?? '')
      expect(left?.text).toMatch(`Lämnat till Sofia Lund: ”${told}`)
      expect(await waiting()).toBe(1)
    },
  )

  test('is left by typing the button’s words, and declined with a reason', async () => {
    await at('open')
    await say('Martin', 'uppdrag 5: Boka lokal ; ansvarig Karin Åberg ; senast 20/10')
    expect((await say('Martin', 'lämna till sekreteraren'))?.text).toMatch(/^Lämnat till/)
    const [post] = t.posts()
    const no = post?.message.choices?.find(({ label }) => label === 'Nej')
    expect((await say('Sofia', `${no?.say}: vi har redan en`))?.text).toMatch(/Jag meddelar Martin/)
    expect(t.posts()[0]?.message.text).toMatch(/sa nej till det du lämnade.*Skäl: vi har redan en/)
    expect(await waiting()).toBe(0)
  })

  test('of several within the hour is one post, brought up to date', async () => {
    await at('open')
    for (const text of ['anteckning 5: Ett', 'anteckning 3: Två'])
      await say('Martin', `lämna till sekreteraren: ${text}`)
    const posts = t.posts()
    expect(posts.at(-1)?.message.text).toMatch(/1\. Martin Holm: ”anteckning 5: Ett”\n2\. Martin/)
    expect(posts.at(-1)?.replaced).toBeDefined()
    expect(labels(posts.at(-1)?.message)).toEqual([
      'Gör det (1)',
      'Nej (1)',
      'Gör det (2)',
      'Nej (2)',
    ])
  })

  test('is at most ten of one person’s', async () => {
    await at('open')
    for (let count = 0; count < 10; count += 1)
      await say('Martin', `lämna till sekreteraren: anteckning 5: Nummer ${count}`)
    expect((await say('Martin', 'lämna till sekreteraren: anteckning 5: En till'))?.text).toMatch(
      /^Du har redan lämnat 10/,
    )
    expect(await waiting()).toBe(10)
    expect((await say('Karin', 'lämna till sekreteraren: anteckning 5: Min'))?.text).toMatch(
      /^Lämnat/,
    )
  })

  test('said in other words is offered the same way, in English too', async () => {
    await at('open')
    const offer = await say(
      'Martin',
      'Till protokollet på trean: regionen lyfter oro för bemanningen',
    )
    expect(offer?.text).toMatch(/^Menade du: anteckning 3 .*sekreteraren/)
    expect((await press('Martin', offer, 'Lämna till sekreteraren'))?.text).toMatch(/^Lämnat till/)
    expect((await say('Karin', 'leave to the secretary: note 3: We agree'))?.text).toMatch(
      /^Lämnat/,
    )
  })

  test('what cannot be done by anybody, is the group’s keeping or only begins a meeting, is not offered', async () => {
    await at('open')
    for (const text of [
      'anteckning 99: Text',
      'roll Martin Holm sekreterare',
      'avsluta möte',
      'glöm Sara Nyström',
    ])
      expect(labels(await say('Martin', text))).not.toContain('Lämna till sekreteraren')
    expect(
      (await say('Martin', 'lämna till sekreteraren: roll Martin Holm sekreterare'))?.text,
    ).toMatch(/^Jag förstod inte/)
  })

  test('U4 itself is handed over to the secretary', async () => {
    await at('after')
    expect((await say('Peter', 'lämna U4 till sekreteraren'))?.text).toMatch(/Sofia Lund/)
    expect(await t.say('Sofia', 'uppdrag Sofia Lund')).toContain('U4')
  })
})
