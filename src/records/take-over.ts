import { deliver } from '../delivery/deliver.ts'
import { pendingDelivery, type Addressee } from '../delivery/delivery.ts'
import type { Group } from '../meetings/group.ts'
import { nameOf } from '../meetings/roster.ts'
import { formerLeads, looksAt, settled } from '../meetings/succession.ts'
import { namingLooksAt, namingSettled } from '../meetings/naming.ts'
import { soleOrder, type Order } from '../meetings/waking.ts'
import { update, type Book } from '../store/update.ts'
import { textsIn } from '../language/texts.ts'
import type { World } from '../world.ts'
import { logEntry, touchedBetween } from './log.ts'

/** That somebody wishes to lead a group that nobody leads, or that a deputy names somebody. The clock finds it when that would hold, or lapses. */
export interface SuccessionDoc extends Order {
  readonly type: 'succession'
}

export const successionId = 'succession'

/** `undefined`: there is no wish to look at. */
export function successionDoc(group: Group, now: Date): SuccessionDoc | undefined {
  const [at] = [looksAt(group, now), namingLooksAt(group, now)]
    .filter((day) => day !== undefined)
    .sort((a, b) => a.getTime() - b.getTime())
  return at && soleOrder(group.pk, successionId, at)
}

/** Whoever wished to lead the group does from now on, where the day is over, nobody has said no, and a second person has said yes. Safe to repeat. */
export async function succeed(world: World, pk: string): Promise<void> {
  const now = world.now()
  const queued = await update(world.store, pk, async (book) => {
    const before = await book.get<Group>('group')
    const held = before?.succession?.wish
    const done = before && settled(before, now)
    const naming = before && namingSettled(done?.group ?? before, now)
    const after = naming?.group ?? done?.group ?? before
    const next = after && successionDoc(after, now)
    if (next) await book.put(next)
    else await book.remove(successionId)
    if (!before || !after || after === before) return []
    await book.put(after)
    const told = naming ? tellNaming({ world, book, before, after, now }, naming.kind) : []
    if (!done || !held) return told
    book.create(
      logEntry({
        pk,
        id: `log-succession-${held.person}-${held.askedAt}-${done.kind}`,
        by: '',
        at: now.toISOString(),
        from: 'clock',
        answer: { text: '' },
        acts: [
          {
            command: done.kind === 'took' ? 'succeeded' : 'notSucceeded',
            source: '',
            touched: touchedBetween([], [{ id: 'group', before, after: done.group }]),
            told: [],
            actor: held.person,
          },
        ],
      }),
    )
    if (done.kind === 'took')
      return [...told, ...tellTaken({ world, book, before, after: done.group, now })]
    const { succession: t } = textsIn(before.settings.language)
    return done.kind === 'lapsed'
      ? [
          ...told,
          tellOfLead(
            { world, book, after: done.group, now },
            { kind: 'person', person: held.person },
            t.lapsed({ group: before.name }),
          ),
        ]
      : told
  })
  await deliver(world, pk, queued)
}

/** What became of what a deputy asked for, in the log and to whom it concerns. Gives the deliveries' ids. */
function tellNaming(taken: Taken, kind: 'named' | 'lapsed' | 'overtaken'): readonly string[] {
  const { book, before, after, now } = taken
  const { naming: held } = before
  if (!held) return []
  book.create(
    logEntry({
      pk: before.pk,
      id: `log-naming-${held.person}-${held.askedAt}-${kind}`,
      by: '',
      at: now.toISOString(),
      from: 'clock',
      answer: { text: '' },
      acts: [
        {
          command: kind === 'named' ? 'named' : 'notNamed',
          source: '',
          touched: touchedBetween([], [{ id: 'group', before, after }]),
          told: [],
          actor: held.person,
        },
      ],
    }),
  )
  const { succession: t, group: words } = textsIn(before.settings.language)
  const { role } = held
  const name = nameOf(before, held.person)
  if (kind === 'named')
    return [
      tellOfLead(taken, { kind: 'group' }, words.roleGiven({ names: [name], role, taken: false })),
    ]
  return kind === 'lapsed'
    ? [
        tellOfLead(
          taken,
          { kind: 'person', person: held.by },
          t.namingLapsed({ name, role: words.roles[role], group: before.name }),
        ),
      ]
    : []
}

interface Taken {
  readonly world: Pick<World, 'newId'>
  readonly book: Pick<Book, 'create'>
  readonly before: Group
  readonly after: Group
  readonly now: Date
}

/** That somebody leads the group now: to all of it, and to those who led it. Gives the deliveries' ids. */
function tellTaken(taken: Taken): readonly string[] {
  const { before, after } = taken
  const { succession: t } = textsIn(after.settings.language)
  const name = nameOf(after, after.succession?.taken.at(-1)?.by ?? '')
  return [
    tellOfLead(taken, { kind: 'group' }, t.took({ name })),
    ...formerLeads(before).map(({ id }) =>
      tellOfLead(taken, { kind: 'person', person: id }, t.tookIn({ name, group: after.name })),
    ),
  ]
}

/** Queues a post about who leads the group, and gives its id. */
export function tellOfLead(
  { world, book, after, now }: Omit<Taken, 'before'>,
  to: Addressee,
  text: string,
): string {
  const delivery = pendingDelivery({
    pk: after.pk,
    id: world.newId(),
    now,
    to,
    purpose: 'succession',
    message: { text },
  })
  book.create(delivery)
  return delivery.id
}
