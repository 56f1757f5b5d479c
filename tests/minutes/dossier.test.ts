import { plan } from '../chat/plan.ts'
import { talk, type Talk } from '../chat/talk.ts'
import { place } from '../security/cast.ts'
import { readWord } from './word.ts'

/*
 * All there is of a matter or a meeting is one file for those who lead, in their own chat. The clock starts on Monday 12 January 2026, 09.00; Anna installed the
 * bot.
 */
let t: Talk
beforeEach(async () => {
  t = await talk()
})
afterEach(() => t.end())

let answers = 0
/** The words of the file that is offered in somebody's own chat. */
async function dossier(who: string, sentence: string): Promise<string> {
  const answer = await t.hear(who, sentence, { personal: true })
  if (answer?.file?.kind !== 'offered') throw new Error(`nothing was offered: ${answer?.text}`)
  const { file } = await t.bot.given!({
    activityId: `given-${(answers += 1)}`,
    conversation: place('private', 'personal'),
    sender: t.account(who),
    accepted: true,
    context: answer.file.context,
  })
  if (!file) throw new Error('the file was not given')
  return readWord(file.bytes)
    .paragraphs.map(({ text }) => text)
    .join('\n')
}

/** A matter that is proposed, put off, comes back and is decided; beside it one that is not to be in its file. */
async function life(): Promise<void> {
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Inledning'] })
  await plan(t, { id: 'm2', on: '2026-04-17', lastDayOn: '2026-04-02', items: ['Inledning'] })
  await t.say('Anna', 'roll Bo Ek ordförande\nroll David Ek AU\nkalla 6/2')
  await t.whisper('Cecilia', 'kommer inte 6/2: flyttar den dagen')
  await t.whisper('Anna', 'kommer inte Eva Falk 6/2: vårdar en anhörig')
  await t.say('Cecilia', 'föreslå Läkaravtalet ; bakgrund Avtalet löper ut i juni.')
  await t.say('Cecilia', 'ändra F1 ; bakgrund Avtalet löper ut i augusti.')
  await t.say('Cecilia', 'föreslå Sidoärendet ; bakgrund Helt annat underlag.')
  await t.say('Anna', 'ta in F1\nta in F2')
  await t.say('Anna', 'bilaga 2: https://example.se/pm Promemoria')
  t.at('2026-02-06T07:30:00Z')
  await t.say('Anna', 'starta möte')
  await t.say('Anna', 'anteckning 2: Tre kommuner har svarat.')
  await t.say('Anna', 'uppdrag 2: Samla in svaren ; ansvarig Bo Ek ; senast 10/4')
  await t.say('Anna', 'bordlägg 2: svar saknas')
  await t.say('Anna', 'anteckning 3: Sidospåret gicks igenom.')
  t.at('2026-02-06T11:05:00Z')
  await t.say('Anna', 'avsluta möte ändå')
  t.at('2026-02-09T08:00:00Z')
  await t.say('Anna', 'ändra anteckning 6/2 § 2: Fyra kommuner har svarat.')
  await t.whisper('Bo', 'läge U1: en kommun återstår')
  await t.whisper('Bo', 'senare U1 20/4: väntar på Nora')
  await t.say('Anna', 'skicka protokoll 6/2')
  await t.say('Eva', 'synpunkt 2: Det var fem kommuner.')
  t.at('2026-04-01T08:00:00Z')
  await t.say('Anna', 'ta in F3')
  t.at('2026-04-17T06:30:00Z')
  await t.say('Anna', 'starta möte')
  await t.say('Anna', 'beslut 2: Avtalet förlängs.')
  await t.say('Anna', 'ändra beslut 2: Avtalet förlängs ett år.')
}

test('a matter’s file holds its whole way, from the proposal to the decision, and nothing of others', async () => {
  await life()
  const text = await dossier('Anna', 'akt 6/2 § 2')
  for (const part of [
    'Akt: 2026-02-06 § 2 Läkaravtalet',
    'Förslag F1 Läkaravtalet',
    'Avtalet löper ut i augusti.',
    'Avtalet löper ut i juni.',
    'https://example.se/pm',
    'Fyra kommuner har svarat.',
    'Tre kommuner har svarat.',
    'Samla in svaren',
    'en kommun återstår',
    'väntar på Nora',
    'Det var fem kommuner.',
    '2026-04-17 § 2 Läkaravtalet',
    'Avtalet förlängs ett år.',
    'Avtalet förlängs.',
    'Loggen',
  ])
    expect(text).toContain(part)
  expect(text).not.toMatch(/Sido|Helt annat|flyttar den dagen|vårdar/)
  expect(await dossier('Anna', 'akt läkaravtalet')).toContain('2026-02-06 § 2 Läkaravtalet')
})

test('a meeting’s file holds its record, papers, answers, versions and log, and no reason for absence', async () => {
  await life()
  await t.whisper('Anna', 'justera 6/2')
  const text = await dossier('Anna', 'akt 6/2')
  for (const part of [
    'Akt: mötet',
    'Helt annat underlag.',
    'Sidospåret gicks igenom.',
    'Cecilia Dahl: kommer inte',
    'Eva Falk: kommer inte',
    'till gruppen',
    'Det var fem kommuner.',
    'Tre kommuner har svarat.',
    'föreslå Läkaravtalet',
  ])
    expect(text).toContain(part)
  expect(text).not.toMatch(/flyttar den dagen|vårdar en anhörig/)
})

test('what is masked is masked in it, and what nobody has decided about is hidden', async () => {
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Inledning'] })
  t.at('2026-02-06T07:30:00Z')
  await t.say('Anna', 'starta möte')
  await t.say('Anna', 'anteckning 1: Ring 070-123 45 67 eller skriv till nina@example.org.')
  const text = await dossier('Anna', 'akt 1')
  expect(text).toContain('Ring')
  expect(text).not.toMatch(/070-123|nina@example/)
})

test.each([
  ['sv', 'akt 1', /för dem som leder/],
  ['en', 'dossier 1', /för dem som leder/],
])('asked for in the group it comes to one’s own chat (%s)', async (_language, sentence, here) => {
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Inledning'] })
  expect(await t.say('Anna', sentence)).toMatch(here)
  expect(t.posts().map(({ to, message }) => [to, /\/fil\//.test(message.text)])).toContainEqual([
    'private-Anna',
    true,
  ])
  expect(await t.say('Bo', sentence)).toMatch(/Anna Berg/)
})
