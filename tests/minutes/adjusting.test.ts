import { commands } from '../../src/chat/commands/index.ts'
import { minutesCommands } from '../../src/chat/commands/minutes.ts'
import { people, talk, type Talk } from '../chat/talk.ts'

let t: Talk
beforeEach(async () => {
  t = await talk(people, undefined, [...commands.filter(({ subject }) => subject !== 'minutes'), ...minutesCommands])
})
afterEach(() => t.end())

/** A meeting on 6 February with two items, recorded and closed. */
async function held(...settings: readonly string[]): Promise<void> {
  for (const line of settings) await t.say('Anna', line)
  await t.say('Anna', 'nytt möte 2026-02-06 08:30-12:00 Lokal Eken')
  await t.say('Anna', 'punkt: Inledning')
  await t.say('Anna', 'punkt: Läkaravtalet ; typ beslut')
  t.at('2026-02-06T07:30:00Z')
  await t.say('Anna', 'starta möte')
  await t.say('Anna', 'närvarande: alla')
  await t.say('Anna', 'anteckning 1: Anna hälsar välkommen.')
  await t.say('Anna', 'läggs till handlingarna 1')
  await t.say('Anna', 'beslut 2: Förslaget antas.')
  t.at('2026-02-06T11:00:00Z')
  await t.say('Anna', 'avsluta möte ändå')
  t.posts()
}
test('x', async () => {
  await held('inställningar justering på')
  const log: string[] = []
  const say = async (who: string, text: string, personal = false) => { log.push(`${who}: ${text}`, `> ${personal ? await t.whisper(who, text) : await t.say(who, text)}`); for (const p of t.posts()) log.push(`  [${p.to}] ${p.message.text} ${JSON.stringify(p.message.choices ?? '')}`) }
  await say('Anna', 'protokoll')
  await say('Anna', 'justerare: Bo, Cecilia')
  await say('Bo', 'synpunkt 1: Bo hälsade också välkommen.', true)
  await say('Cecilia', 'justera', true)
  await say('Anna', 'synpunkter')
  await say('Anna', 'rätta S1: Anna och Bo hälsar välkommen. Ring 070-123 45 67.')
  await say('Anna', '1')
  await say('Bo', 'justera', true)
  t.at('2026-02-20T11:00:00Z')
  await say('David', 'justera', true)
  await say('Cecilia', 'justera', true)
  await say('Cecilia', 'ångra', true)
  await say('Bo', 'protokoll', true)
  await say('Anna', 'publicera')
  await say('Anna', '1')
  await say('Anna', 'publicera')
  await say('Anna', 'rätta beslut 2: Förslaget antas med ändringen.')
  await say('Anna', 'protokoll version 1')
  await say('Anna', 'rätta frånvarande: David Ek')
  await say('Bo', 'justera', true)
  await say('Cecilia', 'justera', true)
  await say('Anna', 'protokoll')
  await say('Anna', 'standardfras')
  await say('Anna', 'internt 1')
  await say('Anna', 'granska')
})
