import type { Someone } from '../world.ts'
import type { Addressee } from '../delivery/delivery.ts'
import { toLeads } from '../delivery/leads.ts'
import { digest } from '../store/digest.ts'
import type { Group } from '../meetings/group.ts'
import { comings, hasSecretary, leaders } from '../meetings/rights.ts'
import { hasRole, leadingRoles, leads, personOf } from '../meetings/roster.ts'
import { formerLeads } from '../meetings/succession.ts'
import type { Book } from '../store/update.ts'
import { textsIn } from '../language/texts.ts'
import type { Conversation, World } from '../world.ts'
import { logEntry, touchedBetween, type Event } from '../records/log.ts'
import { tellOfLead } from '../records/take-over.ts'
import { tellOfLeavers } from './leavers.ts'

interface Happened {
  readonly world: World
  readonly book: Book
  readonly before: Group | undefined
  readonly after: Group
  readonly event: Event
  readonly from: Conversation['kind']
  readonly by?: Someone | undefined
  readonly now: Date
}

/**
 * Writes into the log what happened to the group without a sentence, and tells when its last secretary went: those who still lead it in
 * private, else everyone. Gives the ids of the posts that wait to be sent.
 */
export async function noteHappened({
  world,
  book,
  before,
  after,
  event,
  from,
  by,
  now,
}: Happened): Promise<readonly string[]> {
  // Who came and went, and what the group was called; nothing of addresses and accounts, which somebody may want forgotten.
  const [whole] = touchedBetween([], [{ id: after.id, before, after }])
  const touched = whole && {
    ...whole,
    changes: whole.changes.map(({ path, ...values }) =>
      path[0] === 'name' || path[2] === 'leftAt' ? { path, ...values } : { path },
    ),
  }
  if (
    touched &&
    (touched.created ||
      touched.changes.some(
        ({ path }) =>
          (path[0] === 'people' && (path.length === 2 || path[2] === 'leftAt')) ||
          path[0] === 'name' ||
          path[0] === 'removedAt',
      ))
  ) {
    const actor = by && personOf(after, by)?.id
    const at = now.toISOString()
    // What follows from the fact itself, so that the same thing told twice stands there once.
    const id = `log-${digest(event, at, JSON.stringify(touched))}`
    if (!(await book.get(id))) {
      book.create(
        logEntry({
          pk: after.pk,
          id,
          by: '',
          at,
          from,
          answer: { text: '' },
          acts: [
            {
              command: event,
              source: '',
              touched: [touched],
              told: [],
              ...(actor === undefined ? {} : { actor }),
            },
          ],
        }),
      )
    }
  }
  if (!before || after.removedAt) return []
  const met = { world, book, before, after, now }
  return [...tellNoLead(met), ...tellBack(met), ...(await tellOfLeavers(met))]
}

/** Those who lead are told of whoever led, came back, and leads no more. */
function tellBack({ world, book, before, after, now }: Vacant): readonly string[] {
  const { succession, group: t } = textsIn(after.settings.language)
  const back = comings(before, after).came.flatMap((person) => {
    const was = before.people[person.id]
    return was && leads(was) && !leads(person) ? [{ person, was }] : []
  })
  return back.flatMap(({ person, was }) => {
    const roles = leadingRoles(was).map((role) => t.roles[role])
    const text = succession.cameBack({ name: person.name, group: after.name, roles })
    return toLeads({ newId: world.newId, book, group: after, now, message: { text } })
  })
}

type Vacant = Pick<Happened, 'world' | 'book' | 'after' | 'now'> & { readonly before: Group }

/** Told in private to those who lead it still, where the secretary went; to all, and to those who led it, where nobody does. */
function tellNoLead({ world, book, before, after, now }: Vacant): readonly string[] {
  const { access, succession } = textsIn(after.settings.language)
  const went = comings(before, after).went
  if (leaders(before).length > 0 && leaders(after).length === 0) {
    const queue = (to: Addressee, text: string): string =>
      tellOfLead({ world, book, after, now }, to, text)
    const gone = formerLeads(after)
    return [
      queue({ kind: 'group' }, succession.vacant({ names: gone.map(({ name }) => name) })),
      ...gone.map(({ id }) =>
        queue({ kind: 'person', person: id }, succession.youLeft({ group: after.name })),
      ),
    ]
  }
  if (!hasSecretary(before) || hasSecretary(after)) return []
  const names = went.filter((person) => hasRole(person, 'secretary')).map(({ name }) => name)
  const text = access.secretaryGoneToLead({ names, group: after.name })
  return toLeads({ newId: world.newId, book, group: after, now, message: { text } })
}
