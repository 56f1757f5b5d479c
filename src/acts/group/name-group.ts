import { cleanName } from '../../groups/clean-account.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { act } from '../../turn/act.ts'
import { words } from '../../turn/arguments/line-argument.ts'

const LONGEST = 120

/** What the body is called, where Teams has no name for it or another one: it stands in documents, answers and lists to choose from. */
export const nameGroup = act({
  name: 'nameGroup',
  subject: 'group',
  who: 'lead',
  effect: 'others',
  unmistakable: true,
  neverBelowText: true,
  args: { name: words },
  async run(turn, { name: typed }) {
    const name = cleanName(typed.replaceAll(/^[”"“]|[”"“]$/g, ''))
    if (name.length > LONGEST) throw new Refusal('tooLong', { length: name.length, limit: LONGEST })
    const was = turn.group.name
    await turn.saveGroup({ ...turn.group, name, named: true })
    return { text: turn.t.group.named({ name, was: was === name ? '' : was }) }
  },
})
