import { talk, type Talk } from './talk.ts'

let now: Talk
beforeEach(async () => {
  now = await talk()
})
afterEach(() => now.end())

/** Somebody edits a message in the group into these words. */
async function edit(who: string, id: string, text: string): Promise<string | undefined> {
  const heard = await now.bot.hear({
    activityId: id,
    conversation: {
      id: 'chat',
      kind: 'groupChat',
      tenantId: '00000000-0000-0000-0000-00000000000a',
      serviceUrl: 'http://127.0.0.1:9/',
      botId: '28:bot',
    },
    groupName: 'Chefsgruppen',
    sender: now.account(who),
    text,
    mentioned: [],
    edited: true,
  })
  await heard.deliver()
  return heard.answer?.text
}

test('a message that the bot never saw is read as said now, and once', async () => {
  expect(await edit('Bo', 'unseen', 'föreslå Glömde nämna')).toContain('F1 är antecknat')
  expect(await edit('Bo', 'unseen', 'föreslå Glömde nämna')).toBeUndefined()
  expect(await edit('Bo', 'unseen', 'föreslå Annat')).toContain('”föreslå Glömde nämna”')
  expect((await now.group()).counters.proposal).toBe(1)
})

test('an edit that led to a question is answered once, and what is then edited is said anew', async () => {
  await now.say('Anna', 'nytt möte 2026-01-12 08:30-12:00 Salen')
  await now.say('Anna', 'punkt: Läget')
  await now.say('Anna', 'starta möte')
  // Two people are called Ek.
  expect(await edit('Anna', 'asked', 'närvarande: Ek')).toContain('1.')
  expect(await edit('Anna', 'asked', 'närvarande: Bo Ek')).toContain('eget meddelande')
})

test('a message of which nothing was recorded is read again as often as it says something else', async () => {
  await now.say('Bo', 'mötn', { id: 'typo' })
  expect(await edit('Bo', 'typo', 'mötn')).toBeUndefined()
  expect(await edit('Bo', 'typo', 'möten')).toContain('inget kommande möte')
  expect(await edit('Bo', 'typo', 'mina uppdrag')).toContain('inga öppna uppdrag')
})
