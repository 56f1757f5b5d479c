import { talk } from './talk.ts'
import { plan, change } from './plan.ts'
import { appendFileSync, writeFileSync } from 'node:fs'
test('scratch', async () => {
  const t = await talk()
  writeFileSync('/tmp/scratch.txt','')
  const say = async (who: string, text: string) => { const m = await t.hear(who, text); appendFileSync('/tmp/scratch.txt', `\n> ${who}: ${text}\n${m?.text}\n${m?.choices ? JSON.stringify(m.choices) + '\n' : ''}`);
    for (const p of await posts()) appendFileSync('/tmp/scratch.txt', `   [${p.to}] ${p.text}\n`) }
  let seen = new Set<string>()
  const posts = async () => { const page = await t.store.list(t.pk, { index: 'ledger', limit: 100 }); const fresh = page.items.map(i => i.doc as any).filter(d => !seen.has(d.id)); fresh.forEach(d => seen.add(d.id)); return fresh.map(d => ({ to: d.to.person ?? 'group', text: d.message.text })) }
  await say('Bo', 'föreslå Inget möte än; tid snart')
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Inledning', 'Dagordning', 'Mötets avslutning'], place: 'Regionarkivet' })
  await plan(t, { id: 'm2', on: '2026-04-17', lastDayOn: '2026-04-03' })
  for (const s of ['föreslå Läkaravtalet – fortsatt process; typ beslut; 20 min; föredragande Bo, Kim Holm\nAvtalet löper ut i juni.\nLäs bilagan.', 'föreslå Nya lagen; möte 17/4; information', 'föreslå Till fel dag; möte 18/4', 'förslag', 'förslag F2', 'förslag lagen', 'flytta förslag F2 till 17/4','förslag: Kort kolon','föreslå', 'föreslå Titel; föredragande Ek']) await say('Bo', s)
  await say('Bo', '1')
  for (const s of ['förslag','ta in F2', 'ta in F1, F3 som 2 till 6/2', 'ta in F4 som 3b', 'ta in F5 som 3b', 'dagordning', 'avslå F6', 'avslå F6: hör hemma hos länsdelsgruppen', 'ta in F6', 'spara F6', 'skicka F6 till AU', 'ta in F6 som 9x', 'ta in F6 som 12', 'punkt: Psykisk hälsa', 'punkt 7a: Sammansättning; 15 min; beslut; föredragande Anna', 'punkt 7b: Utvärdering','punkt 7a: 20 min', 'punkt 7d: Fel', 'punkt 7a', 'flytta punkt 7b till 7a', 'flytta punkt 7 till 2', 'flytta punkt 2 till sist','flytta punkt 3b till 1', 'ta bort punkt 7', 'ta bort punkt 1', 'ta bort punkt 4', 'dagordning', 'dagordning 17/4', 'tillägg: Tidigt tillägg; 5 min', 'skicka dagordning', 'skicka dagordning', 'tillägg: Teamsgrupp; 10 min', 'punkt: Ny efter', 'punkt 3: Nytt namn; 5 min','ta bort punkt 3a','ta bort punkt 3b', 'flytta punkt 1 till 2', 'ta in F6','dagordning', 'skicka dagordning', 'skicka dagordning', 'fastställ dagordning', 'punkt 3b: Utgången', 'ta bort tillägg Ny efter', 'föreslå Sent förslag', 'föreslå Mycket sent; möte 6/2']) await say('Anna', s)
  await change(t, 'm1', { status: 'open', openedAt: '2026-02-06T07:30:00Z' })
  t.at('2026-02-06T08:00:00Z')
  for (const s of ['fastställ dagordning', 'fastställ dagordning', 'tillägg: Ett till', 'dagordning', 'fastställ dagordning', 'dagordning', 'stående punkter', 'stående punkter:\nInledning; 5 min\n2. Dagordning\nDagordning\n– Rapport från AU; 10 min; föredragande Bo Ek, Anna\nMöten\nÖvrigt', 'stående punkter: A, B, C', 'stående punkter: A; 5 min; Information; B', 'tema: Unga utan arbete', 'tema:', 'teman', 'ta bort tema 2', 'ta bort tema 1', 'teman', 'ta in F1', 'ta in', 'skicka F9', 'punkt: ' + 'x'.repeat(201), 'ångra']) await say('Anna', s)
  await change(t, 'm1', { status: 'closed', closedAt: '2026-02-06T11:00:00Z', closedBy: 'p1' })
  t.at('2026-02-07T08:00:00Z')
  for (const s of ['dagordning 6/2', 'punkt: X; möte 6/2', 'ta bort punkt 1 på mötet 6/2', 'skicka dagordning 6/2', 'agenda', 'item: English; 5 min; type decision', 'dagordning hej', 'dagordning 31/2', 'skicka dagordning 17/4']) await say('Anna', s)
  for (const s of ['punkt: X', 'ta in F7']) await say('Bo', s)
  await t.end()
})
