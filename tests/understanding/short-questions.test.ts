import { actsFromNow, onStage } from './on-stage.ts'
import type { Stage } from './stages.ts'

/* A few words that ask where or when the meeting is are answered, and what nobody asks the bot is offered as nothing of somebody. */
const open = onStage()

test.each([
  ['announced', 'vilket rum'],
  ['agenda-day', 'vilket rum var det nu igen'],
  ['announced', 'vilken våning'],
  ['announced', 'i vilken lokal sitter vi'],
  ['announced', 'which floor'],
  ['announced', 'what room is it?'],
  ['announced', 'which day'],
  ['announced', 'var nånstans'],
  ['announced', 'länken tack'],
  ['announced', 'link please'],
  ['announced', 'och vilken dag var det'],
  ['planned', 'where exactly'],
] satisfies readonly [Stage, string][])('%s: %s is asked of the meeting', async (stage, said) => {
  for (const personal of [true, false]) {
    const t = await open(stage)
    const answer = await t.hear('Johan', said, { personal })
    expect(answer?.text).toMatch(/^Nästa möte är tisdag 6 oktober 2026/)
  }
})

test.each([
  'vilket rum vi än har är det för litet',
  'länken i punkt 4 är död',
  'which floor plan do you mean',
])('but not what tells more: %s', async (said) => {
  const t = await open('announced')
  expect((await t.hear('Johan', said))?.text).not.toMatch(/^Nästa möte är/)
})

test.each([
  ['Sofia', 'ljudet är borta'],
  ['Sofia', 'nu är klockan elva'],
  ['Karin', 'jag har en fråga'],
])('of nobody anything is offered: %s, %s', async (who, said) => {
  const t = await open('open')
  const since = await actsFromNow(t)
  const answer = await t.hear(who, said)
  const offered = (answer?.choices ?? []).map(({ label }) => label).join()
  expect([offered, await since()]).toEqual([
    expect.not.stringMatching(/Frånvarande|Del av mötet|Tillägg/),
    [],
  ])
})
