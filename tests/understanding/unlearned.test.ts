import { actsFromNow, onStage } from './on-stage.ts'
import type { Stage } from './stages.ts'

/* Acts that no examples teach are found by what people say of them: who adjusts, and whom something reached. */
const open = onStage()

test.each([
  ['open', 'Till att justera dagens anteckningar utses Erik Norberg.', 'Erik Norberg'],
  ['open', 'Erik och Anna justerar protokollet', 'Erik Norberg, Anna Lindqvist'],
  ['after', 'som justerare valdes Karin Åberg och Peter Öhman', 'Karin Åberg, Peter Öhman'],
  ['open', 'Erik will sign off the minutes', 'Erik Norberg'],
  ['after', 'Anna and Peter are to adjust the notes', 'Anna Lindqvist, Peter Öhman'],
] satisfies readonly [Stage, string, string][])(
  '%s: %s is shown first as those who adjust',
  async (stage, said, people) => {
    const t = await open(stage)
    await t.whisper('Sofia', 'inställningar justering på')
    const since = await actsFromNow(t)
    const answer = await t.hear('Sofia', said, { personal: true })
    expect(await since()).toEqual([])
    expect(answer?.text).toBe(`Menade du: justerare: ${people}? Inget är gjort än.`)
  },
)

test.each([
  ['Sofia', 'Erik vill inte justera protokollet'],
  ['Erik', 'jag har justerat protokollet'],
  ['Sofia', 'Erik justerade protokollet igår via mejl'],
  ['Sofia', 'ska Erik justera protokollet?'],
])('but not what %s tells or asks: %s', async (who, said) => {
  const t = await open('after')
  await t.whisper('Sofia', 'inställningar justering på')
  const answer = await t.hear(who, said, { personal: true })
  expect(answer?.text).not.toMatch(/^Menade du: justerare/)
})

test.each([
  'har kallelsen kommit fram till alla',
  'vilka har sett kallelsen',
  'har alla fått påminnelsen',
  'vem har du inte nått',
  'did everyone get the invitation',
  "who hasn't opened the agenda",
])('what was sent and seen is shown: %s', async (said) => {
  const t = await open('announced')
  const answer = await t.hear('Sofia', said, { personal: true })
  expect(answer?.text).toMatch(/^Meddelanden de senaste 30 dagarna/)
})

test.each(['vem har läst läkaravtalet', 'alla har sett filmen', 'who has read the lease'])(
  'and not where something else is: %s',
  async (said) => {
    const t = await open('announced')
    const answer = await t.hear('Sofia', said, { personal: true })
    expect(answer?.text).not.toMatch(/^Meddelanden de senaste/)
  },
)
