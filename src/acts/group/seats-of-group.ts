import { nextNumber, type Group, type Person } from '../../meetings/group.ts'
import { MOST_PEOPLE, nameOf, present, withPerson } from '../../meetings/roster.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { fullName, name } from '../../turn/arguments/name-argument.ts'
import { partyName } from '../../turn/arguments/party-argument.ts'
import { person as aPerson } from '../../turn/arguments/person-argument.ts'
import { role as aRole } from '../../turn/arguments/role-argument.ts'
import { partyMeant } from '../../turn/party-meant.ts'
import { personOrStranger } from '../../turn/people-meant.ts'

/** What somebody is: head of department, director. It stands after the name in the list of those who were there. */
export const title = act({
  name: 'title',
  subject: 'group',
  who: 'lead',
  effect: 'others',
  unmistakable: true,
  neverBelowText: true,
  args: { person: aPerson, title: name },
  async run(turn, { person: id, title: typed }) {
    const person = turn.group.people[id]!
    const was = person.title ?? ''
    await turn.saveGroup(withPerson(turn.group, { ...person, title: typed }))
    return { text: turn.t.group.titleSet({ name: person.name, title: typed, was }) }
  },
})

/** Somebody who is not in Teams yet, or whom Teams shows: known again by name when they come. */
export const newMember = act({
  name: 'newMember',
  subject: 'group',
  who: 'lead',
  effect: 'others',
  unmistakable: true,
  neverBelowText: true,
  args: { name: fullName, organisation: optional(partyName), title: optional(name) },
  async run(turn, { name: typed, organisation, title: is }) {
    const known = personOrStranger(turn, typed)
    if (!known && present(turn.group).length >= MOST_PEOPLE)
      throw new Refusal('listFull', { limit: MOST_PEOPLE })
    const party = organisation === undefined ? undefined : partyMeant(turn, organisation)
    const { number, group } = known
      ? { number: 0, group: turn.group }
      : nextNumber(turn.group, 'person')
    const before: Person = known ?? { id: `p${number}`, name: typed, roles: [] }
    const person: Person = {
      ...before,
      ...(party === undefined ? {} : { organisation: party }),
      ...(is === undefined ? {} : { title: is }),
    }
    await turn.saveGroup(withPerson(group, person))
    return {
      text: turn.t.group.memberAdded({
        name: person.name,
        organisation: party ?? '',
        title: is ?? '',
        known: known !== undefined,
        inTeams: person.teamsId !== undefined || person.aadId !== undefined,
      }),
    }
  },
})

/** A seat that nobody has any more: the role is taken from whoever had it, and its emptiness is kept in mind. */
export const vacant = act({
  name: 'vacant',
  subject: 'group',
  who: 'lead',
  effect: 'others',
  onlyWhole: true,
  args: { role: aRole, after: aPerson },
  async run(turn, { role, after }) {
    const person = turn.group.people[after]!
    const without = withPerson(turn.group, {
      ...person,
      roles: person.roles.filter((had) => had !== role),
    })
    const vacancies: NonNullable<Group['vacancies']> = [
      ...(turn.group.vacancies ?? []).filter((one) => one.role !== role || one.after !== after),
      { role, after, since: turn.today },
    ]
    await turn.saveGroup({ ...without, vacancies })
    return {
      text: turn.t.group.vacantSet({
        role: turn.t.group.roles[role],
        name: nameOf(turn.group, after),
      }),
    }
  },
})
