import { bodyNamed } from '../../meetings/owners.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { name } from '../../turn/arguments/name-argument.ts'
import { word } from '../../turn/arguments/word-argument.ts'
import { Question } from '../../turn/command.ts'
import type { Choice } from '../../text/message.ts'
import type { Turn } from '../../turn/turn.ts'

const KINDS = ['unit', 'role', 'outside'] as const
type Kind = (typeof KINDS)[number]

/** What an owner is that an action names: a unit, a role, or somebody outside. */
export const markOwner = act({
  name: 'markOwner',
  subject: 'followUp',
  who: 'lead',
  effect: 'others',
  args: {
    body: name,
    kind: optional(word('kind of owner', ({ record }) => record.ownerKinds)),
  },
  async run(turn, { body: called, kind: said }) {
    const known = bodyNamed(turn.group, called)
    if (!known) throw new Refusal('noSuchOwner', { name: called })
    const kind = said ?? kindChosen(turn, known.body.name)
    const bodies = { ...turn.group.bodies, [known.id]: { ...known.body, kind } }
    await turn.saveGroup({ ...turn.group, bodies })
    const { followUp } = turn.t
    const told = followUp.ownerMarked({ name: known.body.name, kind: followUp.ownerKinds[kind] })
    const missing = followUp.contactMissing({ names: [known.body.name] })
    return { text: known.body.contact === undefined ? `${told}\n${missing}` : told }
  },
})

function kindChosen(turn: Turn, called: string): Kind {
  const { ownerKinds, whatIsOwner } = turn.t.followUp
  const about = `owner kind ${called}`
  const chosen = KINDS.find((kind) => kind === turn.choices[about])
  if (chosen) return chosen
  const options = KINDS.map((kind) => ({ label: ownerKinds[kind], value: kind }))
  throw new Question(about, whatIsOwner({ name: called }), options)
}

/** A button for each thing that the first of them can be. */
export const ownerChoices = (turn: Turn, [first = '']: readonly string[]): readonly Choice[] =>
  KINDS.map((kind) => ({
    label: turn.t.followUp.ownerKinds[kind],
    say: turn.t.followUp.sayOwner({ name: first, kind: turn.t.words.record.ownerKinds[kind][0]! }),
  }))
