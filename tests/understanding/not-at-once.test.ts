import { onStage, sourcesOf } from './on-stage.ts'
import type { Stage } from './stages.ts'

/* What was read in part, or changes nothing, is shown first and never recorded at once. */
const open = onStage()

test.each([
  ['none', 'Peter', 'skolchefen är tjänstledig. jag tar det i slutet av oktober i stället'],
  ['none', 'Peter', 'lämna skolchefen till mig, Peter'],
  ['agenda', 'Martin', 'SIP-workshoppen bli int förrän i november, skriv femtonde i stället'],
  ['agenda', 'Martin', 'SIP-workshopen blir inte förrän i november, säg den femtonde'],
] satisfies readonly [Stage, string, string][])('%s, %s: %s', async (stage, who, text) => {
  const t = await open(stage)
  const before = (await sourcesOf(t)).length
  await t.hear(who, text, { personal: true })
  const after = await sourcesOf(t)
  expect(
    after.slice(0, after.length - before).filter((one) => /lämna|skriv|säg/.test(one)),
  ).toEqual([])
})

test('marks that are dictated end a title', async () => {
  const t = await open('planned')
  const text =
    'jag har fått en fråga från min nämnd om våld i nära relationer kommatecken kan det komma upp någon gång i höst frågetecken'
  const answer = await t.hear('Peter', text, { personal: true })
  const told = [answer?.text, ...(answer?.choices ?? []).map(({ label }) => label)].join('\n')
  expect(told).not.toMatch(/kommatecken kan|relationer kommatecken/)
  expect(told).toMatch(/våld i nära relationer/i)
})
