import { onStage } from './on-stage.ts'

/* Behind a verb of coming and going `9.10` is an hour of the meeting that goes on, and no day. */
const open = onStage()

test.each([
  ['Martin gick 9.10', 'Del av mötet: Martin Holm 9-9.10'],
  ['Stefan lämnade 10.11', 'Del av mötet: Stefan Wikström 9-10.11'],
  ['Martin left at 9.10', 'Del av mötet: Martin Holm 9-9.10'],
])('%s', async (said, offered) => {
  const t = await open('open')
  const answer = await t.hear('Sofia', said)
  const shown = `${answer?.text} ${(answer?.choices ?? []).map(({ label }) => label).join('; ')}`
  expect(shown.toLowerCase()).toContain(offered.toLowerCase())
  expect(shown).not.toContain('9/10')
})

test('and a day behind another word stays one', async () => {
  const t = await open('open')
  const answer = await t.hear('Sofia', 'Martin ringer skolan senast 9.10')
  expect(answer?.text).toContain('9/10')
})
