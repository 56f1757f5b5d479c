import { lines } from '../../text/cut.ts'
import type { PhraseName } from '../../meetings/group.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { phraseName } from '../../turn/arguments/minutes-arguments.ts'
import { words } from '../../turn/arguments/line-argument.ts'
import type { Turn } from '../../turn/turn.ts'

const LONGEST = 200

export const phrase = act({
  name: 'phrase',
  subject: 'minutes',
  who: 'lead',
  effect: 'others',
  unmistakable: 'always',
  args: { outcome: optional(phraseName), phrase: optional(words) },
  async run(turn, { outcome, phrase: text = '' }) {
    if (outcome === undefined) return { text: listed(turn) }
    if (text.length > LONGEST) throw new Refusal('tooLong', { length: text.length, limit: LONGEST })
    const { [outcome]: _old, ...others } = turn.group.phrases ?? {}
    await turn.saveGroup({
      ...turn.group,
      phrases: text === '' ? others : { ...others, [outcome]: text },
    })
    const t = turn.t.minutes
    return {
      text: text === '' ? t.phraseGone({ outcome }) : t.phraseSet({ outcome, phrase: text }),
    }
  },
})

const listed = ({ t: { minutes: t }, group }: Turn): string =>
  lines(
    t.phrasesHead,
    ...(Object.keys(t.outcomes) as PhraseName[]).map((outcome) =>
      t.phraseLine({ outcome, phrase: group.phrases?.[outcome] }),
    ),
    t.phraseHint,
  )
