import { alphabetical } from '../../meetings/alphabet.ts'
import type { Group, Person, Role } from '../../meetings/group.ts'
import { nextNumber } from '../../meetings/group.ts'
import { seated, takesTwo } from '../../meetings/naming.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { giveRole, setSubstitute, takeRole } from '../../meetings/roles.ts'
import { hasSecretary, isOutsider, leaders } from '../../meetings/rights.ts'
import { hasRole, leads, MOST_PEOPLE, nameOf, present, withPerson } from '../../meetings/roster.ts'
import { checkNotOwnDoing, checkSeat } from '../../meetings/succession.ts'
import { act } from '../../turn/act.ts'
import { belonging } from '../../turn/arguments/belonging-argument.ts'
import { person as aPerson } from '../../turn/arguments/person-argument.ts'
import { remark } from '../../turn/arguments/remark-argument.ts'
import { not, role as aRole } from '../../turn/arguments/role-argument.ts'
import { seat, seatName, seats, type Seat } from '../../turn/arguments/seat-argument.ts'
import { optional } from '../../turn/argument.ts'
import { checkLeads } from '../../turn/check-right.ts'
import { Question, type Reply } from '../../turn/command.ts'
import { somebody } from '../../turn/people-meant.ts'
import { partyMeant } from '../../turn/party-meant.ts'
import type { Turn } from '../../turn/turn.ts'
import { isAboutNaming, naming } from './naming-told.ts'
import { succession } from './taking-over.ts'

export const role = act({
  name: 'role',
  subject: 'group',
  who: 'lead',
  effect: 'others',
  unmistakable: true,
  args: { role: aRole, not: optional(not), people: seats },
  async run(turn, { role: wanted, not: no, people: all }) {
    const taken = no !== undefined
    if (leaders(turn.group).length === 0)
      return succession(turn, { person: onlyOne(turn, all), role: wanted, not: taken })
    const people = all.map((one) => rosterPerson(turn, one, !taken))
    const asked = await namedByDeputy(turn, people, wanted, taken)
    if (asked) return asked
    checkSeat(turn.group, turn.sender, { role: wanted, gives: !taken, people })
    const group = people.reduce(
      (now, one) => {
        const person = now.people[one.id] ?? one
        return taken
          ? takeRole(now, person, wanted)
          : giveRole(withPerson(now, person), person, wanted)
      },
      people.reduce(
        (now, one) =>
          now.people[one.id]
            ? now
            : { ...now, counters: { ...now.counters, person: Number(one.id.slice(1)) } },
        turn.group,
      ),
    )
    const self = people.some(({ id }) => id === turn.sender.id)
    if (wanted === 'secretary' && !taken && self && !hasSecretary(turn.group))
      checkNotOwnDoing(turn.group, turn.sender, turn.now)
    await turn.saveGroup(taken ? group : filled(group, wanted, people.length))
    if (taken) tellWhoLost(turn, people, wanted)
    else tellWhoLead(turn, people, wanted)
    return {
      text: turn.t.group.roleGiven({
        names: people.map((person) => person.name),
        role: wanted,
        taken,
      }),
    }
  },
})

/** What a deputy names somebody, and what is answered to that; others than those who lead only answer. Refuses `leadOnly`, `seatOfLead`, `noSuchPerson`. */
async function namedByDeputy(
  turn: Turn,
  people: readonly Person[],
  wanted: Role,
  taken: boolean,
): Promise<Reply | undefined> {
  const { group, sender, now } = turn
  const [only] = people
  if (only && people.length === 1 && isAboutNaming(turn, only, wanted, taken))
    return naming(turn, only, wanted, taken)
  checkLeads(turn)
  const isOwn = people.some(({ id }) => id === sender.id)
  if (taken || isOwn || !takesTwo(group, sender, wanted, now)) return undefined
  if (!only || people.length > 1)
    throw new Refusal('seatOfLead', { names: seated(group).map(({ name }) => name) })
  if (!group.people[only.id]) throw new Refusal('noSuchPerson', { typed: only.name, near: [] })
  return naming(turn, only, wanted, false)
}

/** A seat that was empty is one no more once somebody has it. */
function filled(group: Group, given: Role, count: number): Group {
  const empty = (group.vacancies ?? []).filter((one) => one.role === given)
  const taken = empty.slice(0, count)
  return taken.length === 0
    ? group
    : { ...group, vacancies: group.vacancies?.filter((one) => !taken.includes(one)) }
}

/** In a group that nobody leads one seat is spoken of at a time. Refuses `noSuchPerson`. */
function onlyOne(turn: Turn, all: readonly Seat[]): Person {
  const [only, ...others] = all
  return only && 'person' in only && others.length === 0
    ? turn.group.people[only.person]!
    : somebody(turn, all.map((one) => seatName(turn.group, one)).join(', '))
}

/** Nobody loses a seat among those who lead without hearing of it. */
function tellWhoLost(turn: Turn, people: readonly Person[], lost: Role): void {
  for (const person of people)
    if (
      leads({ ...person, roles: [lost] }) &&
      hasRole(person, lost) &&
      person.id !== turn.sender.id
    )
      turn.queue({
        to: { kind: 'person', person: person.id },
        purpose: 'succession',
        message: {
          text: turn.t.succession.roleTaken({
            by: turn.sender.name,
            role: turn.t.group.roles[lost],
            group: turn.group.name,
          }),
        },
      })
}

/** Nobody comes to lead the group without the others who do hearing of it: in the group all read it. */
function tellWhoLead(turn: Turn, people: readonly Person[], given: Role): void {
  const isLead = people.some((person) => leads({ ...person, roles: [given] }))
  if (!isLead || turn.incoming.conversation.kind !== 'personal') return
  const text = turn.t.succession.roleGiven({
    by: turn.sender.name,
    names: people.map(({ name }) => name),
    role: turn.t.group.roles[given],
    group: turn.group.name,
  })
  for (const { id } of leaders(turn.group))
    if (id !== turn.sender.id)
      turn.queue({ to: { kind: 'person', person: id }, purpose: 'succession', message: { text } })
}

/** Somebody in the roster, or somebody new who is not in Teams: asked about first, since it may be a misspelling. */
function rosterPerson(turn: Turn, one: Seat, mayAdd: boolean): Person {
  if ('person' in one) return turn.group.people[one.person]!
  const typed = one.name
  if (!mayAdd || !/^\p{Lu}[\p{L}'’‘´`ʼ-]+(?: [\p{L}'’‘´`ʼ-]+)+$/u.test(typed))
    return somebody(turn, typed)
  const about = `add:${typed.toLowerCase()}`
  if (turn.choices[about] === undefined)
    throw new Question(
      about,
      turn.t.group.addPerson({ name: typed }),
      turn.t.group.yesNo.map((label, index) => ({ label, value: index === 0 ? 'yes' : 'no' })),
    )
  if (turn.choices[about] === 'no') return somebody(turn, typed)
  if (present(turn.group).length >= MOST_PEOPLE)
    throw new Refusal('listFull', { limit: MOST_PEOPLE })
  return { id: `p${nextNumber(turn.group, 'person').number}`, name: typed, roles: [] }
}

export const organisation = act({
  name: 'organisation',
  subject: 'group',
  who: 'lead',
  effect: 'others',
  unmistakable: true,
  args: { belonging },
  async run(turn, { belonging: all }) {
    let { group } = turn
    const told: { readonly names: readonly string[]; readonly organisation: string }[] = []
    for (const { people: ids, organisation: typed } of all) {
      const name = partyMeant(turn, typed)
      const people = ids.flatMap((id) => turn.group.people[id] ?? [])
      group = people.reduce(
        (now, person) => withPerson(now, { ...person, organisation: name }),
        group,
      )
      told.push({ names: people.map((person) => person.name), organisation: name })
    }
    await turn.saveGroup(group)
    return { text: turn.t.group.organisationsSet({ all: told }) }
  },
})

export const standIn = act({
  name: 'standIn',
  subject: 'group',
  who: 'lead',
  effect: 'others',
  onlyAsRead: true,
  onlyWhole: true,
  neverBelowText: true,
  args: { substitute: seat, member: aPerson },
  async run(turn, { substitute, member }) {
    const standing = rosterPerson(turn, substitute, true)
    if (standing.id === member)
      throw new Refusal('notUnderstood', {
        typed: standing.name,
        example: turn.t.sentences.standIn.example,
      })
    const counted: Group = turn.group.people[standing.id]
      ? turn.group
      : nextNumber(turn.group, 'person').group
    await turn.saveGroup(setSubstitute(counted, standing, member))
    return {
      text: turn.t.group.standInSet({
        substitute: standing.name,
        member: nameOf(turn.group, member),
      }),
    }
  },
})

export const members = act({
  name: 'members',
  subject: 'group',
  who: 'anyone',
  effect: 'asks',
  unmistakable: true,
  args: { remark: remark() },
  async run(turn) {
    const t = turn.t.group
    const people = present(turn.group)
    const organisations = [...new Set(people.map((person) => person.organisation))].sort(nameless)
    const blocks = organisations.map((name) => {
      const rows = people
        .filter((person) => person.organisation === name)
        .sort(bySeat)
        .map((person) =>
          t.memberLine({
            name: person.title === undefined ? person.name : `${person.name}, ${person.title}`,
            roles: person.roles,
            substituteFor: person.substituteFor && turn.group.people[person.substituteFor]?.name,
            outside: !person.teamsId && !person.aadId,
            waiting: isOutsider(person),
          }),
        )
      return `${name ?? t.noOrganisation}\n${rows.join('\n')}`
    })
    const vacancies = (turn.group.vacancies ?? []).map(({ role: empty, after }) =>
      t.vacancy({ role: t.roles[empty], name: nameOf(turn.group, after) }),
    )
    return { text: [t.membersHead({ count: people.length }), ...blocks, ...vacancies].join('\n') }
  },
})

/** By name; those who belong to none stand last. */
const nameless = (a: string | undefined, b: string | undefined): number =>
  a === undefined || b === undefined
    ? Number(a === undefined) - Number(b === undefined)
    : alphabetical(a, b)
function rank(person: Person): number {
  if (leads(person)) return 0
  if (hasRole(person, 'substitute')) return 2
  return hasRole(person, 'official', 'coopted', 'guest') ? 3 : 1
}
const bySeat = (a: Person, b: Person): number => rank(a) - rank(b) || alphabetical(a.name, b.name)

export const removeMember = act({
  name: 'removeMember',
  subject: 'group',
  who: 'lead',
  effect: 'others',
  unmistakable: true,
  args: { person: aPerson },
  async run(turn, { person: id }) {
    const member = turn.group.people[id]!
    if (member.teamsId) return { text: turn.t.group.removeInTeams({ name: member.name }) }
    await turn.saveGroup(withPerson(turn.group, { ...member, leftAt: turn.now.toISOString() }))
    return { text: turn.t.group.memberRemoved({ name: member.name }) }
  },
})
