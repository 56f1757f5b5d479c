import { confirmDisposal, refuseDisposal } from '../../src/meetings/disposal.ts'
import { Refusal } from '../../src/meetings/refusal.ts'
import type { Gone } from '../../src/records/gone.ts'
import { pass } from '../../src/reminders/pass.ts'
import type { Doc } from '../../src/store/store.ts'
import { change, plan } from '../chat/plan.ts'
import { talk, type Talk } from '../chat/talk.ts'
import { place } from './cast.ts'
import { documentsIn } from './documents.ts'

/*
 * Nobody lets go of a group's records alone or unseen. The clock starts on Monday 12 January 2026, 09.00; Anna installed the bot.
 */
let t: Talk
beforeEach(async () => {
  t = await talk()
})
afterEach(() => t.end())

const docs = (): Promise<readonly Doc[]> => documentsIn(t.store)
const ids = async (type: string): Promise<readonly string[]> =>
  (await docs())
    .filter((doc) => doc.type === type)
    .map(({ id }) => id)
    .sort()
const told = (): readonly string[] => t.posts().map(({ to, message }) => `${to}: ${message.text}`)
const night = async (instant: string) => {
  t.at(instant)
  return pass(t.world)
}
const retention = async () => (await t.group()).settings.retention ?? {}
const leaves = async (who: string, by = 'Anna') => {
  t.roster.splice(t.roster.indexOf(t.account(who)), 1)
  await t.bot.happened({
    kind: 'membersRemoved',
    conversation: place('chat'),
    accounts: [t.account(who)],
    by: t.account(by),
  })
}
/** A closed meeting of 2020 with adjusted minutes, and one of last week. */
const meetings = async () => {
  for (const [id, on] of [
    ['m1', '2020-02-06'],
    ['m2', '2026-01-09'],
  ] as const) {
    await plan(t, { id, on, lastDayOn: on, items: ['Inledning'] })
    await change(t, id, {
      status: 'closed',
      openedAt: `${on}T08:00:00Z`,
      closedAt: `${on}T09:00:00Z`,
      closedBy: 'p1',
    })
  }
}
const wants = 'gallring protokoll 5 år ; beslut KS 2026/123'
const asks = async (who = 'Anna', sentence = wants) => {
  await t.say(who, sentence)
  return t.say(who, 'ja')
}
const pending = (who: string) =>
  `Anna Berg vill att protokoll gallras: möten med dagordning, anteckningar, beslut och protokoll tas bort 5 år efter mötet, enligt beslut KS 2026/123.\nDet gäller när ${who} har sagt ja (”gallring protokoll 5 år ; beslut KS 2026/123”), tidigast måndag 26 januari 2026. Den som leder gruppen eller sitter i AU kan säga nej: ”gallring protokoll bevaras”.`
const confirmed =
  'Anna Berg vill att protokoll gallras: möten med dagordning, anteckningar, beslut och protokoll tas bort 5 år efter mötet, enligt beslut KS 2026/123.\nBo Ek har sagt ja. Det gäller från måndag 26 januari 2026. Den som leder gruppen eller sitter i AU kan säga nej: ”gallring protokoll bevaras”.'
const begun =
  'Från i natt gallras protokoll: möten med dagordning, anteckningar, beslut och protokoll tas bort 5 år efter mötet, enligt beslut KS 2026/123. Det kan läggas tillbaka i 30 dagar: ”gallring protokoll bevaras”.'

describe('one who leads the group alone', () => {
  test('lets go of nothing: in private it is told to all, and nothing goes for want of a second word', async () => {
    await meetings()
    await t.whisper('Anna', wants)
    expect(told()).toEqual([])
    expect(await t.whisper('Anna', '1')).toBe(
      pending('Bo Ek, Cecilia Dahl, David Ek eller Eva Falk'),
    )
    expect(told()).toEqual([`chat: ${pending('Bo Ek, Cecilia Dahl, David Ek eller Eva Falk')}`])
    await night('2026-01-27T03:00:00Z')
    await night('2026-02-20T03:00:00Z')
    expect(await ids('meeting')).toEqual(['m1', 'm2'])
    expect(await retention()).toEqual({})
  })

  test('does not give the second word too, in whatever order or place', async () => {
    await asks()
    for (const sentence of [wants, 'gallring protokoll 5 år', 'gallring protokoll 60 månader'])
      expect(await t.whisper('Anna', sentence)).toContain('Det gäller när Bo Ek, ')
    await night('2026-01-27T03:00:00Z')
    expect(await retention()).toEqual({})
  })

  test('needs a decision to refer to', async () => {
    const missing =
      'Allmänna handlingar gallras bara efter beslut. Skriv vilket: gallring uppdrag 5 år ; beslut KS 2026/123'
    expect(await t.say('Anna', 'gallring protokoll 5 år')).toBe(missing)
    expect(await t.say('Anna', 'gallring logg 1 år')).toBe(missing)
    expect(await t.say('Anna', 'gallring protokoll 5 år ; enligt KS')).toContain('”enligt KS”')
  })

  test('does not make minutes shorter than two years, nor the log shorter than one', async () => {
    expect(await t.say('Anna', 'gallring protokoll 1 månad ; beslut KS 1')).toBe(
      '”1 månad” går inte som protokoll. Ange en tid på minst två år, till exempel 5 år, eller ”bevaras”.',
    )
    expect(await t.say('Anna', 'gallring logg 3 månader ; beslut KS 1')).toContain('minst ett år')
  })

  test.each([
    ['protokoll 2 år', 'minutes'],
    ['uppdrag 1 månad', 'actions'],
    ['förslag 1 månad', 'proposals'],
    ['logg 1 år', 'log'],
    ['utskick 1 månad', 'posts'],
  ])('of any kind: %s', async (said, kind) => {
    await asks('Anna', `gallring ${said} ; beslut KS 1`)
    expect(await retention()).toEqual({})
    expect(Object.keys((await t.group()).disposals ?? {})).toEqual([kind])
  })

  test('lets address and account of those who left go alone: they are nobody’s record', async () => {
    await asks('Anna', 'gallring kontaktuppgifter 6 månader')
    expect(await retention()).toEqual({ contacts: 6 })
  })

  test('does not do it through a deputy made or unmade for the purpose', async () => {
    await t.say('Anna', 'roll Bo Ek ordförande')
    await asks()
    await t.say('Anna', 'roll Bo Ek inte ordförande')
    await t.say('Anna', 'roll David Ek ordförande')
    // Whoever led when it was asked is still the one to answer, beside whoever leads now.
    expect(await t.say('Eva', wants)).toContain('Det kan bara sekreteraren')
    expect(await t.say('Bo', 'gallring protokoll bevaras')).toBe(
      'Bo Ek har sagt nej till att protokoll gallras, som Anna Berg ville. Inget är borttaget.',
    )
  })
})

describe('two', () => {
  test('of those who lead decide it; it holds after 14 days, is told, and what goes can be put back for a month', async () => {
    await meetings()
    await t.say('Anna', 'roll Bo Ek ordförande')
    t.posts()
    expect(await asks()).toBe(pending('Bo Ek'))
    expect(await t.say('Bo', wants)).toBe(confirmed)
    await night('2026-01-26T07:59:00Z')
    expect(await retention()).toEqual({})
    await night('2026-01-26T08:00:01Z')
    expect(told()).toEqual([`chat: ${begun}`])
    expect(await t.say('Eva', 'möten')).not.toContain('2020')
    expect(await ids('meeting')).toEqual(['m1', 'm2'])
    await night('2026-01-27T02:00:00Z')
    expect(await ids('meeting')).toEqual(['m2'])
    expect(await t.say('Anna', 'gallring')).toContain('5 år efter mötet (beslut KS 2026/123)')
    t.at('2026-02-20T08:00:00Z')
    expect(await t.say('Bo', 'gallring protokoll bevaras')).toBe(
      'Antecknat: protokoll bevaras från och med nu. Det som har gallrats de senaste 30 dagarna läggs tillbaka. Skriv ”gallring” för att se allt.',
    )
    await night('2026-02-20T08:01:00Z')
    expect(await ids('meeting')).toEqual(['m1', 'm2'])
    expect(await ids('gone')).toEqual([])
    expect(await t.whisper('Anna', 'logg')).toContain('lade tillbaka det som hade gallrats: 1 möte')
  })

  test('after 30 days it is gone for good', async () => {
    await meetings()
    await t.say('Anna', 'roll Bo Ek ordförande')
    await asks()
    await t.say('Bo', wants)
    await night('2026-01-26T08:00:01Z')
    await night('2026-01-27T02:00:00Z')
    t.at('2026-02-27T02:00:00Z')
    expect(await t.say('Bo', 'gallring protokoll bevaras')).not.toContain('läggs tillbaka')
    await night('2026-02-28T02:00:00Z')
    expect(JSON.stringify(await docs())).not.toContain('2020-02-06')
  })

  test('said yes late, it holds from the next night, and is told', async () => {
    await asks()
    await night('2026-02-20T08:00:00Z')
    expect(await t.say('Eva', wants)).toBe(begun)
    expect(await retention()).toEqual({ minutes: 60 })
  })

  test('where one alone leads: one of the working committee, and then no other member', async () => {
    await t.say('Anna', 'roll Cecilia Dahl AU')
    expect(await asks()).toBe(pending('Cecilia Dahl'))
    expect(await t.say('Eva', wants)).toContain('Det kan bara sekreteraren')
    expect(await t.say('Cecilia', wants)).toContain('Cecilia Dahl har sagt ja.')
  })

  test('where there is no committee: any other member, but nobody from outside', async () => {
    const greta = { name: 'Greta Gäst', teamsId: '29:g', aadId: 'aad-g', outside: 'guest' } as const
    t.roster.push(greta)
    await t.bot.happened({
      kind: 'membersAdded',
      conversation: place('chat'),
      accounts: [greta],
      by: t.account('Anna'),
    })
    await asks()
    const heard = await t.bot.hear({
      activityId: 'g1',
      conversation: place('chat'),
      groupName: 'Chefsgruppen',
      sender: greta,
      text: wants,
      mentioned: [],
    })
    expect(heard.answer?.text).toContain('Du är inte insläppt i gruppen än')
    expect(await t.say('Eva', wants)).toContain('Eva Falk har sagt ja.')
  })

  test('one of the committee says no word of theirs where another leads the group beside whoever asks', async () => {
    await t.say('Anna', 'roll Cecilia Dahl AU\nroll Bo Ek ordförande')
    expect(await asks()).toBe(pending('Bo Ek'))
    expect(await t.say('Cecilia', 'gallring protokoll 5 år')).toContain('Bo Ek')
    expect((await t.group()).disposals?.minutes?.confirmedBy).toBeUndefined()
  })

  test('who has no account, or is a guest, is not waited for', async () => {
    const greta = { name: 'Greta Gäst', teamsId: '29:g', aadId: 'aad-g', outside: 'guest' } as const
    t.roster.push(greta)
    await t.bot.happened({
      kind: 'membersAdded',
      conversation: place('chat'),
      accounts: [greta],
      by: t.account('Anna'),
    })
    await t.say('Anna', 'roll Greta Gäst gäst\nny ledamot Per Ny\nroll Per Ny AU')
    expect(await asks()).toBe(pending('Bo Ek, Cecilia Dahl, David Ek eller Eva Falk'))
  })

  test('the rule itself takes no word, and no no, of whoever may not give one', async () => {
    await t.say('Anna', 'roll Bo Ek ordförande')
    await asks()
    const group = await t.group()
    const [anna, eva] = ['Anna Berg', 'Eva Falk'].map((wanted) =>
      Object.values(group.people).find(({ name }) => name === wanted)!,
    )
    expect(() => confirmDisposal(group, 'minutes', anna!)).toThrow(Refusal)
    expect(() => confirmDisposal(group, 'minutes', eva!)).toThrow(Refusal)
    expect(() => refuseDisposal(group, 'minutes', eva!)).toThrow(Refusal)
  })

  test('a group of one has nobody to ask, and waits its two weeks', async () => {
    for (const who of ['Bo', 'Cecilia', 'David', 'Eva']) await leaves(who, who)
    expect(await asks()).toContain('Det gäller från måndag 26 januari 2026.')
    await night('2026-01-26T08:00:01Z')
    expect(await retention()).toEqual({ minutes: 60 })
  })

  test('any of those who may answer says no, also after a yes, until the day', async () => {
    await t.say('Anna', 'roll Cecilia Dahl AU\nroll Bo Ek ordförande')
    await asks()
    await t.say('Bo', wants)
    expect(await t.say('Eva', 'gallring protokoll bevaras')).toContain('Det kan bara sekreteraren')
    t.posts()
    expect(await t.whisper('Cecilia', 'gallring protokoll bevaras')).toContain('har sagt nej')
    expect(told()).toEqual([
      'chat: Cecilia Dahl har sagt nej till att protokoll gallras, som Anna Berg ville. Inget är borttaget.',
    ])
    await night('2026-01-26T08:00:01Z')
    expect(await retention()).toEqual({})
  })

  test('whoever asked may let it be, and a second question waits for the first', async () => {
    await asks()
    expect(await t.say('Anna', 'gallring protokoll 3 år ; beslut KS 2')).toBe(
      'Det väntar redan en fråga om att gallra protokoll. Svara på den, eller säg nej med ”gallring protokoll bevaras”.',
    )
    expect(await t.say('Anna', 'gallring protokoll bevaras')).toBe(
      'Anna Berg vill inte längre att protokoll gallras. Inget är borttaget.',
    )
    await asks('Anna', 'gallring protokoll 3 år ; beslut KS 2')
    expect(await t.say('Anna', 'gallring')).toContain('enligt beslut KS 2.')
  })

  test('a longer time, or for good, holds at once by one alone; a shorter one does not', async () => {
    await asks()
    await t.say('Eva', wants)
    await night('2026-01-26T08:00:01Z')
    await asks('Anna', 'gallring protokoll 10 år')
    expect(await retention()).toEqual({ minutes: 120 })
    await asks('Anna', 'gallring protokoll 6 år ; beslut KS 3')
    expect(await retention()).toEqual({ minutes: 120 })
  })

  test('a question that nobody answers is over after two months', async () => {
    await asks()
    await night('2026-03-14T08:00:00Z')
    expect((await t.group()).disposals?.minutes).toBeUndefined()
  })

  test('taken back at once, nothing waits', async () => {
    await asks()
    await t.say('Anna', 'ångra')
    expect((await t.group()).disposals?.minutes).toBeUndefined()
    await night('2026-01-26T08:00:01Z')
    expect(await retention()).toEqual({})
  })

  test('in English in a group that is', async () => {
    await t.say('Anna', 'språk engelska')
    await t.say('Anna', 'retention minutes 5 years ; decision KS 2026/123')
    expect(await t.say('Anna', 'yes')).toContain(
      'Anna Berg wants minutes to be disposed of: meetings with agenda, notes, decisions and minutes are removed 5 years after the meeting, under decision KS 2026/123.\nIt holds when Bo Ek, Cecilia Dahl, David Ek or Eva Falk has said yes (“retention minutes 5 years ; decision KS 2026/123”), Monday 26 January 2026 at the earliest.',
    )
    expect(await t.say('Bo', 'retention minutes 5 years ; decision KS 2026/123')).toContain(
      'Bo Ek has said yes.',
    )
    expect(await t.say('Bo', 'retention minutes kept')).toContain('Bo Ek said no')
  })
})

describe('the second yes', () => {
  const decision = async () => (await t.group()).disposals?.minutes
  const other = 'gallring protokoll 5 år ; beslut KS 2026/999'
  /** What Bo saw was under one decision; what waits now is under another. */
  const changed = async (): Promise<void> => {
    await t.say('Anna', 'roll Bo Ek ordförande')
    await asks()
    await t.say('Anna', 'gallring protokoll bevaras')
    await asks('Anna', other)
    t.posts()
  }

  test.each([['gallring protokoll 5 år'], [wants], ['gallring protokoll 60 månader ; beslut X']])(
    'to what was shown before confirms nothing that waits now: %s',
    async (sentence) => {
      await changed()
      const shown = await t.say('Bo', sentence)
      expect(shown).toContain('enligt beslut KS 2026/999.')
      expect(shown).toContain('Säger du ja till det?')
      expect((await decision())?.confirmedBy).toBeUndefined()
      expect(await t.say('Bo', 'ja')).toContain('Bo Ek har sagt ja.')
      expect(await decision()).toMatchObject({ decision: 'KS 2026/999', confirmedBy: 'p2' })
    },
  )

  test('with the decision that waits is one at once', async () => {
    await changed()
    expect(await t.say('Bo', other)).toContain('Bo Ek har sagt ja.')
  })

  test.each([
    ['another decision', 'gallring protokoll 5 år ; beslut KS 2026/1000'],
    ['the same, asked anew', other],
  ])('while it is asked for, the question changes: %s', async (_what, next) => {
    await changed()
    await t.whisper('Bo', 'gallring protokoll 5 år')
    t.at('2026-01-12T08:05:00Z')
    await t.whisper('Anna', 'gallring protokoll bevaras')
    await t.whisper('Anna', next)
    await t.whisper('Anna', 'ja')
    expect(await t.whisper('Bo', 'ja')).toContain('Säger du ja till det?')
    expect((await decision())?.confirmedBy).toBeUndefined()
    await t.whisper('Bo', 'ja')
    expect((await decision())?.confirmedBy).toBe('p2')
  })

  test('is no yes where a no was meant, nor from whoever may not give it', async () => {
    await changed()
    await t.say('Bo', 'gallring protokoll 5 år')
    expect(await t.say('Bo', 'nej')).toBe('Då antecknar jag inget.')
    expect(await t.say('Eva', other)).toContain('Det kan bara sekreteraren')
    expect((await decision())?.confirmedBy).toBeUndefined()
  })

  test('whoever asked sees how it stands, and asks for nothing else meanwhile', async () => {
    await changed()
    expect(await t.say('Anna', other)).toContain('Det gäller när Bo Ek har sagt ja')
    expect(await t.say('Anna', wants)).toContain('Det väntar redan en fråga')
  })

  test.each([['the button of a card made before', { kind: 'minutes', months: 60 }]])(
    'by %s shows what waits',
    async (_door, term) => {
      await changed()
      const { answer, card } = await t.press('Bo', 'act', {
        do: 'retention',
        args: { term },
        in: { group: t.pk },
      })
      expect(JSON.stringify([answer, card])).toContain('KS 2026/999')
      expect((await decision())?.confirmedBy).toBeUndefined()
    },
  )
})

test('a night that is broken off is made up for, and a meeting comes back to its place in the calendar', async () => {
  await meetings()
  await asks()
  await t.say('Eva', wants)
  await night('2026-01-26T08:00:01Z')
  const { commit } = t.store
  let left = 1
  Object.assign(t.store, {
    commit: (...all: Parameters<typeof commit>) =>
      left-- > 0 ? commit(...all) : Promise.reject(new Error('cut')),
  })
  await night('2026-01-27T02:00:00Z')
  Object.assign(t.store, { commit })
  await night('2026-01-28T02:00:00Z')
  expect(await ids('meeting')).toEqual(['m2'])
  const gone = (await docs()).filter((doc): doc is Gone => doc.type === 'gone')
  expect(gone.map(({ was }) => was.id).sort()).toContain('m1')
  expect(Object.keys((await t.group()).calendar)).toEqual(['m2'])
  await t.say('Anna', 'gallring protokoll bevaras')
  await night('2026-01-28T08:00:00Z')
  expect(await ids('meeting')).toEqual(['m1', 'm2'])
  expect(Object.keys((await t.group()).calendar).sort()).toEqual(['m1', 'm2'])
})
