import { datesOf } from '../language/dates-in.ts'
import { framesRead } from '../language/frame-words.ts'
import { treatmentOutcome } from '../meetings/course.ts'
import type { Carried, MinutesAction, MovedTold, Source } from './minutes.ts'
import type { Action } from '../meetings/action.ts'
import { dayOf } from '../meetings/calendar.ts'
import type { Group } from '../meetings/group.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { waitingAdditions } from '../meetings/numbering.ts'
import { ownerText } from '../meetings/owners.ts'
import { returning } from '../meetings/record.ts'
import { meetingDaysOf } from '../meetings/reminding.ts'
import { nameOf } from '../meetings/roster.ts'
import { plannedAfter } from '../meetings/snapshot.ts'
import { markOf } from './afterwards.ts'
import { movedBetween } from './moved.ts'

const MOST_NEXT = 6

/** An action as the minutes tell it. */
export function actionOf(group: Group, action: Action): MinutesAction {
  const { language, zone } = group.settings
  return {
    id: action.id,
    text: action.text,
    cite: action.given?.cite ?? '',
    owners: action.owners.map((owner) => ownerText(group, owner)),
    ...(action.due ? { due: datesOf(language).formatDue(action.due, meetingDaysOf(group)) } : {}),
    ...markOf(group, action),
    ...(action.status === 'done' ? { doneOn: dayOf(new Date(action.doneAt), zone) } : {}),
  }
}

/** What happened since the meeting before to actions that this one did not give. */
export function movedOf({ group, meeting, actions, others, since }: Source): readonly MovedTold[] {
  const given = new Set(actions.map(({ id }) => id))
  const until = meeting.status === 'closed' ? meeting.closedAt : undefined
  const { language, zone } = group.settings
  return movedBetween(
    others.filter(({ id }) => !given.has(id)),
    since,
    until,
  ).map(({ action, moves }) => ({
    action: actionOf(group, action),
    moves: moves.map((move) => ({
      ...move,
      on: dayOf(new Date(move.at), zone),
      ...('by' in move ? { name: nameOf(group, move.by) } : {}),
      ...('owners' in move ? { names: move.owners.map((owner) => ownerText(group, owner)) } : {}),
      ...(move.kind === 'postponed'
        ? { due: datesOf(language).formatDue(move.to, meetingDaysOf(group)) }
        : {}),
    })),
  }))
}

/** What comes back: the proposals that were made of it, else what would come back if the meeting were closed now. */
export function carriedOf({ group, meeting, returned }: Source): readonly Carried[] {
  if (meeting.status === 'closed') {
    const waiting = new Set(waitingAdditions(meeting).map(({ title }) => title))
    return [...returned]
      .sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)))
      .filter(
        ({ history, title }) => history.at(-1)?.meetingId === meeting.id || waiting.has(title),
      )
      .map((proposal) => {
        const last = proposal.history.at(-1)
        const here = last?.meetingId === meeting.id ? last : undefined
        return {
          title: proposal.title,
          proposal: proposal.id,
          ...(here ? { number: here.number, outcome: treatmentOutcome(here) } : {}),
        }
      })
  }
  return returning(
    meeting,
    group.standingItems.map(({ title }) => title),
    framesRead,
  ).map(({ item, number, outcome }) => ({
    title: item.title,
    ...(number === undefined ? {} : { number }),
    ...(outcome === undefined ? {} : { outcome }),
  }))
}

/** The next few meetings that were planned when it was closed, or are now. */
export const nextOf = (group: Group, meeting: Meeting) =>
  ((meeting.status === 'closed' && meeting.snapshot?.ahead) || plannedAfter(group, meeting))
    .slice(0, MOST_NEXT)
    .map(({ on, start, end, place }) => ({
      on,
      start,
      end,
      ...(place === undefined ? {} : { place }),
    }))
