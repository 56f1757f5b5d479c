import type { Group, Person } from '../../meetings/group.ts'
import { nextNumber } from '../../meetings/group.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { giveRole, readRole, setSubstitute, takeRole } from '../../meetings/roles.ts'
import { isOutsider, leaders } from '../../meetings/rights.ts'
import { hasRole, leads, present, withPerson } from '../../meetings/roster.ts'
import { Question, type Command } from '../../turn/command.ts'
import { personNamed, somebody } from '../../turn/people.ts'
import { splitNames } from '../../reading/people.ts'
import type { Turn } from '../../turn/turn.ts'

export const role: Command = {
  name: 'role',
  subject: 'group',
  who: 'lead',
  words: { sv: ['roll', 'roller'], en: ['role', 'roles'] },
  usage: {
    sv: 'roll <namn> sekreterare|ordförande|ställföreträdare|ledamot|ersättare|AU|justerare|tjänsteperson',
    en: 'role <name> secretary|chair|deputy|member|substitute|AU|adjuster|official',
  },
  example: { sv: 'roll Bo Ek ordförande', en: 'role Bo Ek chair' },
  needs: ['name', 'colon'],
  takesText: false,
  async run(turn, { rest }) {
    if (!rest) throw new Refusal('missingName', { example: role.example[turn.language] })
    const read = readRole(rest)
    if (!read) throw new Refusal('noSuchRole', { typed: rest.split(' ').at(-1) ?? rest })
    const first = leaders(turn.group).length === 0
    if (first) checkFirstSecretary(turn, read.names, read.role)
    const people = splitNames(read.names).map((name) => rosterPerson(turn, name, !read.not))
    const group = people.reduce(
      (now, one) => {
        const person = now.people[one.id] ?? one
        return read.not
          ? takeRole(now, person, read.role)
          : giveRole(withPerson(now, person), person, read.role)
      },
      people.reduce(
        (now, one) =>
          now.people[one.id]
            ? now
            : { ...now, counters: { ...now.counters, person: Number(one.id.slice(1)) } },
        turn.group,
      ),
    )
    await turn.saveGroup(group)
    // Nobody takes a group over unseen.
    if (first && turn.incoming.conversation.kind === 'personal')
      turn.queue({
        to: { kind: 'group' },
        purpose: 'other',
        message: { text: turn.t.access.newSecretary({ name: turn.sender.name }) },
      })
    return {
      text: turn.t.group.roleGiven({
        names: people.map((person) => person.name),
        role: read.role,
        taken: read.not,
      }),
    }
  },
}

/** While a group has no secretary, anyone may take the role, for themselves only. */
function checkFirstSecretary(turn: Turn, names: string, wanted: string): void {
  if (wanted !== 'secretary' || somebody(turn, names).id !== turn.sender.id)
    throw new Refusal('noSecretaryYet', { name: turn.sender.name })
}

/** Somebody in the roster, or somebody new who is not in Teams: asked about first, since it may be a misspelling. */
function rosterPerson(turn: Turn, typed: string, mayAdd: boolean): Person {
  const known = personNamed(turn, typed)
  if (known) return known
  if (!mayAdd || !/^\p{Lu}[\p{L}'’-]+(?: [\p{L}'’-]+)+$/u.test(typed.trim()))
    return somebody(turn, typed)
  const about = `add:${typed.toLowerCase()}`
  if (turn.choices[about] === undefined)
    throw new Question(
      about,
      turn.t.group.addPerson({ name: typed }),
      turn.t.group.yesNo.map((label, index) => ({ label, value: index === 0 ? 'yes' : 'no' })),
    )
  if (turn.choices[about] === 'no') return somebody(turn, typed)
  return { id: `p${nextNumber(turn.group, 'person').number}`, name: typed.trim(), roles: [] }
}

export const organisation: Command = {
  name: 'organisation',
  subject: 'group',
  who: 'lead',
  words: { sv: ['organisation'], en: ['organisation', 'organization'] },
  usage: { sv: 'organisation <namn> <organisation>', en: 'organisation <name> <organisation>' },
  example: { sv: 'organisation Bo Ek Nora kommun', en: 'organisation Bo Ek Nora kommun' },
  needs: ['colon'],
  takesText: false,
  async run(turn, { rest }) {
    const { names, other } = nameThenRest(turn, rest)
    if (!other)
      throw new Refusal('notUnderstood', {
        typed: rest || 'organisation',
        example: organisation.example[turn.language],
      })
    if (other.length > 100) throw new Refusal('tooLong', { length: other.length, limit: 100 })
    const group = names.reduce(
      (now, person) => withPerson(now, { ...person, organisation: other }),
      turn.group,
    )
    await turn.saveGroup(group)
    return {
      text: turn.t.group.organisationSet({
        names: names.map((person) => person.name),
        organisation: other,
      }),
    }
  },
}

/** `Bo Ek Nora kommun`: the longest beginning that names somebody, then the rest; a colon or `till` may stand between. */
function nameThenRest(
  turn: Turn,
  text: string,
): { readonly names: readonly Person[]; readonly other: string } {
  const split = /^(.+?)\s*(?::|=| till | to )\s*(.+)$/.exec(text)
  if (split?.[1] && split[2])
    return {
      names: splitNames(split[1]).map((name) => somebody(turn, name)),
      other: split[2].trim(),
    }
  const words = text.split(/\s+/).filter(Boolean)
  for (let count = Math.min(words.length - 1, 5); count > 0; count -= 1) {
    const person = personNamed(turn, words.slice(0, count).join(' '))
    if (person) return { names: [person], other: words.slice(count).join(' ') }
  }
  if (words.length === 0)
    throw new Refusal('missingName', { example: organisation.example[turn.language] })
  return { names: [somebody(turn, words.slice(0, 2).join(' '))], other: words.slice(2).join(' ') }
}

export const standIn: Command = {
  name: 'standIn',
  subject: 'group',
  who: 'lead',
  words: { sv: ['ersättare'], en: ['substitute', 'standing substitute'] },
  usage: { sv: 'ersättare <namn> för <ledamot>', en: 'substitute <name> for <member>' },
  example: { sv: 'ersättare Eva Falk för Bo Ek', en: 'substitute Eva Falk for Bo Ek' },
  needs: [],
  takesText: false,
  accepts: (rest, colon) => !colon && /\s(?:för|for)\s/i.test(rest),
  async run(turn, { rest }) {
    const [, substitute, member] = /^(.+?)\s+(?:för|for)\s+(.+)$/i.exec(rest) ?? []
    const standing = rosterPerson(turn, substitute ?? '', true)
    const stoodFor = somebody(turn, member ?? '')
    if (standing.id === stoodFor.id)
      throw new Refusal('notUnderstood', { typed: rest, example: standIn.example[turn.language] })
    const counted: Group = turn.group.people[standing.id]
      ? turn.group
      : nextNumber(turn.group, 'person').group
    await turn.saveGroup(setSubstitute(counted, standing, stoodFor.id))
    return { text: turn.t.group.standInSet({ substitute: standing.name, member: stoodFor.name }) }
  },
}

export const members: Command = {
  name: 'members',
  subject: 'group',
  who: 'anyone',
  words: { sv: ['ledamöter', 'medlemmar', 'ledamöterna'], en: ['members'] },
  usage: { sv: 'ledamöter', en: 'members' },
  example: { sv: 'ledamöter', en: 'members' },
  needs: ['nothing'],
  takesText: false,
  async run(turn) {
    const t = turn.t.group
    const people = present(turn.group)
    const organisations = [...new Set(people.map((person) => person.organisation))].sort((a, b) =>
      a === undefined ? 1 : b === undefined ? -1 : a.localeCompare(b, 'sv'),
    )
    const blocks = organisations.map((name) => {
      const lines = people
        .filter((person) => person.organisation === name)
        .sort(bySeat)
        .map((person) =>
          t.memberLine({
            name: person.name,
            roles: person.roles,
            substituteFor: person.substituteFor && turn.group.people[person.substituteFor]?.name,
            outside: !person.teamsId && !person.aadId,
            waiting: isOutsider(person),
          }),
        )
      return `${name ?? t.noOrganisation}\n${lines.join('\n')}`
    })
    return { text: [t.membersHead({ count: people.length }), ...blocks].join('\n') }
  },
}

const rank = (person: Person): number =>
  leads(person)
    ? 0
    : hasRole(person, 'substitute')
      ? 2
      : hasRole(person, 'official', 'guest')
        ? 3
        : 1
const bySeat = (a: Person, b: Person): number =>
  rank(a) - rank(b) || a.name.localeCompare(b.name, 'sv')

export const removeMember: Command = {
  name: 'removeMember',
  subject: 'group',
  who: 'lead',
  words: {
    sv: ['ta bort ledamot', 'ta bort medlem', 'ta bort person'],
    en: ['remove member', 'remove person'],
  },
  usage: { sv: 'ta bort ledamot <namn>', en: 'remove member <name>' },
  example: { sv: 'ta bort ledamot Eva Falk', en: 'remove member Eva Falk' },
  needs: ['name', 'colon'],
  takesText: false,
  async run(turn, { rest }) {
    if (!rest) throw new Refusal('missingName', { example: removeMember.example[turn.language] })
    const person = somebody(turn, rest)
    if (person.teamsId) return { text: turn.t.group.removeInTeams({ name: person.name }) }
    await turn.saveGroup(withPerson(turn.group, { ...person, leftAt: turn.now.toISOString() }))
    return { text: turn.t.group.memberRemoved({ name: person.name }) }
  },
}
