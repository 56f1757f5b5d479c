import { talk } from './talk.ts'
import { give, changeGroup } from './given.ts'
import { plan } from './plan.ts'
import { appendFileSync, writeFileSync } from 'node:fs'
test('scratch', async () => {
  const t = await talk()
  const F = '/tmp/scratchfu.txt'
  writeFileSync(F,'')
  const say = async (who: string, text: string) => { const m = await t.hear(who, text); appendFileSync(F, `\n> ${who}: ${text}\n${m?.text}\n${m?.choices ? '   choices ' + m.choices.map(c => `[${c.label} => ${c.say}]`).join(' ') + '\n' : ''}`);
    for (const p of t.posts()) appendFileSync(F, `   [${p.to}] ${p.message.text.replaceAll('\n', '\n        ')} ${(p.message.choices ?? []).map(c => `[${c.label} => ${c.say}]`).join(' ')}\n`) }
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23' })
  await give(t, { id: 'U1', text: 'Ta fram förslag till process för läkaravtalet.', owners: ['Bo'], due: { kind: 'day', on: '2026-01-20' } })
  for (const s of ['mina uppdrag', 'läge U1', 'senare U1', '2', 'senare U1 29/5: vi väntar på remissvaren', 'läge U1: upphandlingen är klar', 'lämna U1 till Cecilia']) await say('Bo', s)
  for (const s of ['inte mitt U1: fråga David', 'inte mitt U1: Eva', 'mina uppdrag']) await say('Cecilia', s)
  for (const s of ['lämna U1 till Kulturskolan och Eva', '1', 'kontakt', 'kontakt Kulturskolan: Bo', 'uppdrag', 'uppdrag Kulturskolan', 'ändra uppdrag U1: Ny text ; senast i maj; ansvarig enhet Välfärd och folkhälsa (Bo Ek), Cecilia', 'klart U1: beslutat i dag', 'klart U1', 'öppna U1', 'öppna U1', 'uppdrag alla', 'uppdrag klara', 'uppdrag försenade', 'leveranser', 'öppna uppdrag', 'öppna uppdrag U1', 'klart U9', 'klart', 'lämna U1', 'inte mitt U1', 'senare U1 31/2', 'senare U1 1/1 2026','senare U1 hej','senare U1 nästa möte','senare U1 två veckor', 'ångra', 'uppdrag U1', 'actions overdue David', 'done U1: well', 'uppdrag Gunilla']) await say('Anna', s)
  await say('David', 'klart U1')
  await say('David', 'öppna U1')
  for (let n = 2; n < 40; n++) await give(t, { id: 'U' + n, owners: n % 2 ? ['Bo'] : ['Eva', 'David'], due: n % 3 ? { kind: 'day', on: `2026-01-${String(1 + n % 28).padStart(2, '0')}` } : undefined })
  await say('Bo', 'uppdrag')
  await say('Bo', 'uppdrag sida 3')
  await say('Bo', 'uppdrag försenade Eva sida 2')
  await say('Bo', 'mina uppdrag')
  await t.end()
})
