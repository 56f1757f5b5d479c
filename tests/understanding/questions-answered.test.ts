import { meant } from './meant.ts'
import { onStage } from './on-stage.ts'
import type { Stage } from './stages.ts'

/* A question changes nothing: where it is plain it is answered, also where there is nothing to show. */
const open = onStage()

test.each([
  ['after', 'Martin', 'What exactly did we decide about the agreement?', /agreement/],
  ['after', 'Karin', 'vad var det vi beslutade om studsmattan?', /studsmattan/],
  ['planned', 'Martin', "who's looking after the trampoline again?", /trampoline/],
  ['planned', 'Sara', 'vem tog hand om studsmattan egentligen', /studsmattan/],
  ['none', 'Martin', 'so how do I work this thing', /nästa möte/],
  ['none', 'Sara', 'hur använder man dig', /nästa möte/],
] satisfies readonly [Stage, string, string, RegExp][])(
  '%s, %s: %s',
  async (stage, who, text, shows) => {
    const t = await open(stage)
    const answer = await t.hear(who, text, { personal: true })
    expect(answer?.text).toMatch(shows)
    expect(answer?.text).not.toMatch(/Menade du|Jag förstod inte/)
  },
)

test.each([
  ['sv', 'hur gör jag här', 'hjälp'],
  ['sv', 'hur gör man för att anmäla en punkt', 'hjälp föreslå'],
  ['en', 'how can I use you', 'help'],
  ['en', "how do I tell it that I'll be late", 'help'],
  ['en', 'how do I hand over a task', 'help hand over'],
  ['en', "how do I report that I'm done", 'help done'],
] as const)('help is about what is named by far: %s, %s', (language, text, first) => {
  const [best] = meant('none', 'martin', text, language)
  expect(best).toBe(first)
})
