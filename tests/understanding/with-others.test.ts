import { actsFromNow, onStage } from './on-stage.ts'

/* Who comes and who does not, told by one of them of the others too: nobody of them is forgotten, and nothing is taken for an answer that tells more. */
const open = onStage()

async function heard(who: string, text: string) {
  const t = await open('announced')
  const since = await actsFromNow(t)
  const answer = await t.hear(who, text, { personal: true })
  return {
    text: answer?.text ?? '',
    buttons: (answer?.choices ?? []).map(({ label }) => label),
    recorded: (await since()).map(({ source }) => source),
  }
}

test.each([
  ['Martin och jag kommer inte', 'kommer inte', 'Kommer inte Martin Holm: Det kan bara'],
  ['Varken jag eller Lena kan komma', 'kommer inte', 'Kommer inte Lena Hedlund: Det kan bara'],
  ['Neither Lena nor I can come', 'kommer inte', 'Kommer inte Lena Hedlund: Det kan bara'],
  ['jag kommer men inte Lena', 'kommer', 'Kommer inte Lena Hedlund: Det kan bara'],
  ["I can come but Lena can't", 'kommer', 'Kommer inte Lena Hedlund: Det kan bara'],
])(
  'what one says of oneself is recorded, and who is asked of the other: %s',
  async (said, ...as) => {
    const { text, recorded } = await heard('Karin', said)
    expect([recorded, text]).toEqual([[as[0]], expect.stringContaining(as[1])])
  },
)

test.each([
  ['jag och Lena kommer på tisdag', ['Kommer 6/10', 'kommer Lena Hedlund 6/10']],
  ['Stefan and I will be there', ['kommer Stefan Wikström', 'Kommer']],
  ['både jag och Eva är med den 6:e', ['Kommer 6/10', 'kommer Eva Sjöström 6/10']],
  ['Eva, Stefan and I are coming', ['kommer Eva Sjöström', 'kommer Stefan Wikström', 'Kommer']],
])('what may be left to those who lead is shown with one’s own: %s', async (said, told) => {
  const { buttons, recorded } = await heard('Karin', said)
  expect(recorded).toEqual([])
  const [all, ...each] = buttons
  expect(all).toBe('Ja, alltihop')
  expect(each).toEqual([...told.map((one) => expect.stringContaining(one)), 'Nej'])
})

test.each([
  ['Martin och jag kommer inte', ['Kommer inte Martin Holm', 'Kommer inte']],
  ['jag, Karin och Stefan kommer', ['Kommer', 'Kommer Karin Åberg', 'Kommer Stefan Wikström']],
])('who leads answers for all of them at one press: %s', async (said, told) => {
  const { buttons, recorded } = await heard('Sofia', said)
  expect([recorded, buttons]).toEqual([[], ['Ja, alltihop', ...told, 'Nej']])
})

test.each([
  'Martin och jag kommer inte överens',
  'Martin och jag kommer inte till vagnen',
  'jag sa till Lena att hon inte kommer',
  'jag kommer kanske men inte Lena',
  'ingen av oss kan på tisdag',
])('and nothing is recorded of what tells more: %s', async (said) =>
  expect((await heard('Karin', said)).recorded).toEqual([]),
)
