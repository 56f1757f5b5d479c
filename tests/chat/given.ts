import type { Action, OpenAction, Owner } from '../../src/meetings/action.ts'
import type { Group, Person } from '../../src/meetings/group.ts'
import { update } from '../../src/store/update.ts'
import type { Talk } from './talk.ts'

interface Given {
  readonly id: string
  readonly text?: string
  /** Names of the roster, or of bodies. */
  readonly owners?: readonly string[]
  readonly due?: OpenAction['due']
  readonly posts?: OpenAction['posts']
  /** As cited; absent: given outside a meeting. */
  readonly cite?: string
}

/** Gives an action at the talk's own time, without a word said. */
export async function give(
  talk: Talk,
  {
    id,
    text = `Uppdrag nummer ${id.slice(1)}`,
    owners = [],
    due,
    posts,
    cite = '2026-01-09 § 4',
  }: Given,
): Promise<void> {
  await update(talk.store, talk.pk, async (book) => {
    const group = await book.get<Group>('group')
    if (!group) throw new Error('there is no group')
    const now = talk.world.now()
    const at = now.toISOString()
    const action: OpenAction = {
      id,
      pk: talk.pk,
      type: 'action',
      schema: 1,
      status: 'open',
      text,
      owners: owners.map((name) => ownerNamed(group, name)),
      due,
      given: { meetingId: 'm0', on: cite.slice(0, 10), cite },
      postponements: [],
      reports: [],
      reminded: {},
      createdAt: at,
      changedAt: at,
      // Given the day before: nobody is reminded within a day of that.
      remindFrom: new Date(now.getTime() - 86_400_000).toISOString(),
      createdBy: 'p1',
      ...(posts ? { posts } : {}),
    }
    await book.put(action, group, now)
    await book.put({
      ...group,
      counters: { ...group.counters, action: Math.max(group.counters.action, Number(id.slice(1))) },
    })
  })
}

function ownerNamed(group: Group, name: string): Owner {
  const body = Object.entries(group.bodies).find(([, one]) => one.name === name)
  if (body) return { kind: 'body', body: body[0] }
  return { kind: 'person', person: personNamed(group, name).id }
}

function personNamed(group: Group, name: string): Person {
  const person = Object.values(group.people).find((one) => one.name.startsWith(name))
  if (!person) throw new Error(`nobody is called ${name} here`)
  return person
}

/** Changes the group as other sentences would. */
export async function changeGroup(talk: Talk, change: (group: Group) => Group): Promise<void> {
  await update(talk.store, talk.pk, async (book) => {
    const group = await book.get<Group>('group')
    if (group) await book.put(change(group))
  })
}

export async function changePerson(
  talk: Talk,
  name: string,
  values: Partial<Person>,
): Promise<void> {
  await changeGroup(talk, (group) => {
    const person = personNamed(group, name)
    return { ...group, people: { ...group.people, [person.id]: { ...person, ...values } } }
  })
}

export async function actionOf(talk: Talk, id: string): Promise<Action> {
  const stored = await talk.store.get<Action>(talk.pk, id)
  if (!stored) throw new Error(`there is no ${id}`)
  return stored.doc
}
