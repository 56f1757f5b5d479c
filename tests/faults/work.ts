import type { Delivery } from '../../src/delivery/delivery.ts'
import { counted, noTotals, type Totals } from '../../src/delivery/ledger.ts'
import type { OpenAction } from '../../src/meetings/action.ts'
import { newGroup, type Group, type Person } from '../../src/meetings/group.ts'
import { actionKeys } from '../../src/meetings/waking.ts'
import type { Op, Store } from '../../src/store/store.ts'
import type { Post } from './connector.ts'

const DAY = '2026-09-01'
const GIVEN = new Date('2026-08-24T08:00:00Z')
const TENANT = '00000000-0000-0000-0000-00000000000f'
/** Rounds are half an hour apart, all on one day: the first at 08.00 in Stockholm. */
const ROUND_MS = 30 * 60_000

/** When the reminders of a round are due, and so many minutes later. */
export const roundAt = (round: number, minutes = 0): string =>
  new Date(Date.parse(`${DAY}T06:00:00Z`) + round * ROUND_MS + minutes * 60_000).toISOString()

/** People who are each to be reminded once, in the round of their group. */
export interface Expected {
  readonly pk: string
  readonly person: string
  readonly chat: string
  readonly round: number
}

/** Writes groups in which everyone has one action that is due on the day. Gives whom to expect a post to. */
export async function giveWork(
  store: Store,
  serviceUrl: string,
  { rounds, groups, people }: { rounds: number; groups: number; people: number },
): Promise<readonly Expected[]> {
  const expected: Expected[] = []
  for (let round = 0; round < rounds; round += 1) {
    for (let number = 0; number < groups; number += 1) {
      const pk = `g-r${round}-${number}`
      const group = groupOf(pk, serviceUrl, round, people)
      const actions = Object.values(group.people).map((person, index) =>
        actionOf(group, `U${index + 1}`, person),
      )
      const docs = [group, ...actions]
      for (let at = 0; at < docs.length; at += 90)
        await store.commit(
          pk,
          docs.slice(at, at + 90).map((doc): Op => ({ op: 'create', doc })),
        )
      expected.push(
        ...Object.values(group.people).map(({ id, teamsId }) => ({
          pk,
          person: id,
          chat: `a:${teamsId}`,
          round,
        })),
      )
    }
  }
  return expected
}

function groupOf(pk: string, serviceUrl: string, round: number, people: number): Group {
  const home = {
    id: `19:${pk}@thread.v2`,
    kind: 'groupChat',
    tenantId: TENANT,
    serviceUrl,
    botId: '28:bot',
  } as const
  const group = newGroup({ pk, name: `Grupp ${pk}`, tenantId: TENANT, home, now: GIVEN })
  const persons = Array.from({ length: people }, (_, index): Person => ({
    id: `p${index + 1}`,
    name: `Person ${index + 1} Exempel`,
    teamsId: `29:${pk}-${index + 1}`,
    aadId: `aad-${pk}-${index + 1}`,
    roles: index === 0 ? ['secretary'] : [],
  }))
  const minutes = 8 * 60 + (round * ROUND_MS) / 60_000
  const remindAt = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  return {
    ...group,
    settings: { ...group.settings, remindAt, reminderDays: [] },
    people: Object.fromEntries(persons.map((person) => [person.id, person])),
  }
}

function actionOf(group: Group, id: string, owner: Person): OpenAction {
  const at = GIVEN.toISOString()
  const action: OpenAction = {
    id,
    pk: group.pk,
    type: 'action',
    schema: 1,
    status: 'open',
    text: `Uppdrag ${id}`,
    owners: [{ kind: 'person', person: owner.id }],
    due: { kind: 'day', on: DAY },
    given: { meetingId: 'm0', on: '2026-08-21', cite: '2026-08-21 § 4' },
    postponements: [],
    reports: [],
    reminded: {},
    createdAt: at,
    changedAt: at,
    createdBy: 'p1',
  }
  return { ...action, keys: actionKeys(action, group, GIVEN) }
}

/** What became of the expected reminders, by what the connector took in and by what the ledger says. */
export interface Verdict {
  readonly expected: number
  /** People reached. */
  readonly sent: number
  readonly lost: number
  /** Posts beyond the first. */
  readonly doubled: number
  /** People reached twice of whom the ledger does not say that they may have been. */
  readonly unnoted: number
  /**
   * People reached twice outside the one moment in which that may happen: whoever sent the earlier post neither died nor
   * told that an answer or a write had failed, or it was sent
   * again before its claim had run out, or although the ledger already knew of it.
   */
  readonly outside: number
  /** Posts to people who were not to be reminded. */
  readonly strays: number
  readonly ledger: Totals
}

/** `inexcusable`: chats in which a post was repeated when it could not have been. */
export async function judge(
  store: Store,
  expected: readonly Expected[],
  posts: readonly Post[],
  killed: ReadonlySet<string>,
  inexcusable: ReadonlySet<string> = new Set(),
): Promise<Verdict> {
  const byChat = Map.groupBy(posts, ({ conversation }) => conversation)
  const ledgers = new Map<string, readonly Delivery[]>()
  for (const pk of new Set(expected.map((one) => one.pk)))
    ledgers.set(pk, await ledgerOf(store, pk))
  const chats = new Set(expected.map(({ chat }) => chat))
  let [sent, lost, doubled, unnoted, outside] = [0, 0, 0, 0, 0]
  for (const { pk, person, chat } of expected) {
    const mine = byChat.get(chat) ?? []
    if (mine.length === 0) lost += 1
    else sent += 1
    if (mine.length < 2) continue
    doubled += mine.length - 1
    const noted = ledgers
      .get(pk)
      ?.some(
        (delivery) =>
          delivery.to.kind === 'person' &&
          delivery.to.person === person &&
          ('maybeTwice' in delivery || 'unclear' in delivery),
      )
    if (!noted) unnoted += 1
    if (inexcusable.has(chat) || mine.slice(0, -1).some(({ copy }) => !killed.has(copy)))
      outside += 1
  }
  return {
    expected: expected.length,
    sent,
    lost,
    doubled,
    unnoted,
    outside,
    strays: posts.filter(({ conversation }) => !chats.has(conversation)).length,
    ledger: counted(noTotals, [...ledgers.values()].flat()),
  }
}

/** The chats of those of whom the ledger says that they have been reached. */
export async function settledChats(
  store: Store,
  expected: readonly Expected[],
): Promise<ReadonlySet<string>> {
  const chats = new Set<string>()
  for (const [pk, people] of Map.groupBy(expected, (one) => one.pk)) {
    const reached = new Set(
      (await ledgerOf(store, pk)).flatMap(({ status, to }) =>
        status === 'delivered' && to.kind === 'person' ? [to.person] : [],
      ),
    )
    for (const { person, chat } of people) if (reached.has(person)) chats.add(chat)
  }
  return chats
}

export async function ledgerOf(store: Store, pk: string): Promise<readonly Delivery[]> {
  const found: Delivery[] = []
  for (let after: string | undefined; ;) {
    const cursor: string | undefined = after
    const page = await store.list<Delivery>(pk, {
      index: 'ledger',
      limit: 500,
      ...(cursor === undefined ? {} : { after: cursor }),
    })
    found.push(...page.items.map(({ doc }) => doc))
    if (page.next === undefined) return found
    after = page.next
  }
}

/** Whether anything of this round or an earlier one is still to be sent, or on its way. */
export async function waiting(store: Store, round: number): Promise<boolean> {
  // A page may end before it holds anything: only the last one tells that there is nothing.
  let after: string | undefined
  do {
    const page = await store.scan('wake', {
      to: `${roundAt(round + 1, -1)}~`,
      limit: 1,
      ...(after === undefined ? {} : { after }),
    })
    if (page.items.length > 0) return true
    after = page.next
  } while (after !== undefined)
  return false
}

export const told = (
  what: string,
  {
    sent,
    lost,
    doubled,
    unnoted,
    outside,
  }: Pick<Verdict, 'sent' | 'lost' | 'doubled' | 'unnoted' | 'outside'>,
  kills: number,
): string =>
  `faults: ${what}, killed ${kills} times: sent ${sent}, lost ${lost}, doubled ${doubled}, doubled without a note in the ledger ${unnoted}, doubled outside the documented moment ${outside}\n`
