import type { Message } from '../../src/text/message.ts'
import type { Talk } from '../chat/talk.ts'
import { entriesOf, onStage } from './on-stage.ts'
import type { Stage } from './stages.ts'

let t: Talk
const open = onStage()

const at = async (stage: Stage): Promise<void> => {
  t = await open(stage)
}
const say = (who: string, text: string): Promise<Message | undefined> =>
  t.hear(who, text, { personal: true })
const recorded = async (): Promise<readonly string[]> =>
  (await entriesOf(t)).flatMap(({ acts }) => acts.map(({ command }) => command))
const labels = (message: Message | undefined): readonly string[] =>
  (message?.choices ?? []).map(({ label }) => label)
const press = async (who: string, message: Message | undefined, label: string) => {
  const choice = message?.choices?.find((one) => one.label === label)
  if (!choice) throw new Error(`no button ${label} among ${labels(message).join(', ')}`)
  return choice.act
    ? (await t.press(who, 'act', { ...choice.act }, { personal: true })).answer
    : say(who, choice.say)
}

describe('words of one’s own', () => {
  test('that only ask are answered, and the answer shows how they were read', async () => {
    await at('after')
    expect((await say('Martin', 'vad har jag att göra?'))?.text).toMatch(
      /^Du har 2 öppna uppdrag.*Läst som ”mina uppdrag”\.$/s,
    )
  })

  test('that report for oneself are recorded, with what takes them back', async () => {
    await at('after')
    const answer = await say('Peter', 'har ringt skolchefen nu ✅')
    expect(answer?.text).toMatch(/^U4 är klart.*Läst som ”klart U4 \(Ringa skolchefen\)”\.$/s)
    expect(labels(answer)).toContain('Ångra')
    expect((await press('Peter', answer, 'Ångra'))?.text).toMatch(/^Jag tog tillbaka/)
    expect(await t.whisper('Peter', 'mina uppdrag')).toContain('U4')
  })

  test('that would be printed are shown as they will stand, and done at one press', async () => {
    await at('open')
    const before = (await recorded()).length
    const answer = await say('Sofia', 'Läkaravtalet: vi godkänner det nya avtalet')
    expect(answer?.text).toBe(
      'Menade du: beslut 2 (Läkaravtalet): vi godkänner det nya avtalet? Inget är gjort än.',
    )
    expect(labels(answer)).toEqual(['Ja', 'Nej'])
    expect((await recorded()).length).toBe(before)
    expect((await press('Sofia', answer, 'Ja'))?.text).toMatch(/^Beslut 2026-10-06 § 2/)
    expect((await recorded()).filter((name) => name === 'decision')).toHaveLength(4)
    expect((await recorded()).length).toBe(before + 1)
  })

  test('are confirmed by typing as well: yes, the label, the number; and dropped by a no', async () => {
    await at('open')
    const offer = () => say('Sofia', 'Läkaravtalet: vi godkänner det nya avtalet')
    for (const typed of ['ja', 'Ja tack', 'yes', '1']) {
      await offer()
      expect((await say('Sofia', typed))?.text).toMatch(/Beslut 2026-10-06 § 2/)
    }
    await offer()
    expect((await say('Sofia', 'nej'))?.text).toBe('Då gör jag inget.')
    const before = (await recorded()).length
    await say('Sofia', 'ja')
    expect((await recorded()).length).toBe(before)
  })

  test('a yes that comes late is about something else', async () => {
    await at('open')
    await say('Sofia', 'Läkaravtalet: vi godkänner det nya avtalet')
    t.at('2026-10-06T07:19:00Z')
    const before = (await recorded()).length
    await say('Sofia', 'ja')
    expect((await recorded()).length).toBe(before)
  })

  test('carry a semicolon and all that was typed in the button', async () => {
    await at('open')
    const answer = await say(
      'Sofia',
      'Läkaravtalet: vi godkänner avtalet; typiskt nog utan ändringar',
    )
    const args = JSON.stringify(answer?.choices?.map(({ act }) => act))
    expect(args).toContain('avtalet; typiskt nog utan')
  })

  test('that begin with a verb and go on as prose record nothing', async () => {
    await at('announced')
    const before = (await recorded()).length
    await say('Peter', 'kommer inte att hinna')
    await say('Peter', 'Kommer att behandlas i maj.')
    expect((await recorded()).length).toBe(before)
  })

  test('of somebody who does not belong get nothing of the group', async () => {
    await at('after')
    t.roster.push({ name: 'Ola Frid', teamsId: '29:99', outside: 'guest' })
    const heard = await t.bot.hear({
      activityId: 'guest-1',
      conversation: (await t.group()).home,
      groupName: 'Chefsgruppen',
      sender: { name: 'Ola Frid', teamsId: '29:99', outside: 'guest' },
      text: 'vad beslutade ni om läkaravtalet?',
      mentioned: [],
    })
    expect(JSON.stringify(heard.answer)).not.toMatch(/Läkaravtalet förlängs|kolla upp/i)
  })
})

describe('nothing that is understood', () => {
  test('gets one short answer with what is likely, as buttons that only show', async () => {
    await at('announced')
    const before = (await recorded()).length
    const answer = await say('Lena', 'xyzzy plugh')
    expect(answer?.text.length).toBeLessThan(120)
    expect(labels(answer)).toEqual(['Nästa möte', 'Mina uppdrag', 'Hjälp'])
    for (const { say: sentence } of answer?.choices ?? []) await say('Lena', sentence)
    expect((await recorded()).length).toBe(before)
  })
})
