import { partiesNear, partyNamed } from '../meetings/parties.ts'
import { Question } from './command.ts'
import type { Turn } from './turn.ts'

const NEW = 'new'

/**
 * The party's registered name, or the typed one where it is new; one that is nearly a known one is asked about, but for one that is said to be the same
 * (`spellings`).
 */
export function partyMeant(turn: Turn, typed: string, spellings: readonly string[] = []): string {
  const name = typed.trim().replaceAll(/\s+/g, ' ')
  const known = partyNamed(turn.group, name)
  if (known) return known.name
  const same = spellings.map((one) => partyNamed(turn.group, one)?.name)
  const near = partiesNear(turn.group, name).filter((party) => !same.includes(party.name))
  if (near.length === 0) return name
  const about = `party:${name.toLowerCase()}`
  const chosen = turn.choices[about]
  if (chosen === NEW) return name
  if (chosen !== undefined && near.some((party) => party.name === chosen)) return chosen
  const t = turn.t.group.nearParty
  throw new Question(about, t.ask({ typed: name, near: near.map((party) => party.name) }), [
    ...near.map((party) => ({ label: party.name, value: party.name })),
    { label: t.isNew({ name }), value: NEW },
  ])
}
