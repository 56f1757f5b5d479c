import { act } from '../../turn/act.ts'
import { remark } from '../../turn/arguments/remark-argument.ts'

/** Manners are short; what is longer says something else too. */
const args = { remark: remark(25) }

/** A greeting, alone or above what is really meant; then it needs no answer of its own. */
export const hello = act({
  name: 'hello',
  subject: 'talk',
  who: 'anyone',
  effect: 'asks',
  outside: 'same',
  manners: true,
  neverBelowText: true,
  args,
  run: async (turn) => ({
    text: turn.t.talk.hello({ name: turn.sender.name.split(' ')[0] ?? '' }),
    aside: true,
  }),
})

export const thanks = act({
  name: 'thanks',
  subject: 'talk',
  who: 'anyone',
  effect: 'asks',
  outside: 'same',
  manners: true,
  args,
  run: async (turn) => ({ text: turn.t.talk.thanks({}), aside: true }),
})
