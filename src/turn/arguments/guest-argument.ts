import { Refusal } from '../../meetings/refusal.ts'
import { belongs } from '../../meetings/rights.ts'
import { present } from '../../meetings/roster.ts'
import { matchPeople, splitNames } from '../../reading/names.ts'
import type { Argument } from '../argument.ts'
import { markedIn, withoutMarks } from '../name-marks.ts'
import { closeTo, nearOne } from '../people-meant.ts'
import type { Turn } from '../turn.ts'
import { fullName } from './name-argument.ts'

/**
 * What somebody is called who is at a meeting as a guest. Refuses `guestOnRoster` for somebody of the group, `severalGuests`, and asks where a name is nearly
 * that of one.
 */
export const guestName: Argument<string> = {
  ...fullName,
  kind: 'guest',
  namesPeople: true,
  read(typed, turn) {
    const text = typed.replace(/^@|\.$/g, '').trim()
    const name = withoutMarks(turn, text)
    const person = markedIn(turn, text)?.person
    if (person ? belongs(person) && !person.leftAt : isWholeName(turn, name))
      throw new Refusal('guestOnRoster', { name })
    const several = splitNames(name)
    if (several.length > 1 && several.every((one) => WHOLE.test(one)))
      throw new Refusal('severalGuests', { names: several })
    if (!person) checkNobodyNear(turn, name)
    return name
  },
  fromForm(sent, turn) {
    const typed = fullName.fromForm(sent, turn)
    if (typeof typed === 'string' && isWholeName(turn, typed))
      throw new Refusal('guestOnRoster', { name: typed })
    if (typeof typed === 'string') checkNobodyNear(turn, typed)
    return typed
  },
}

/** First name and surname. */
const WHOLE = /^\p{Lu}\S*(?: \p{Lu}\S*)+$/u

/** Asks where somebody of the group has nearly that name. Refuses `guestOnRoster` where they are meant. */
function checkNobodyNear(turn: Turn, name: string): void {
  const near = /\s/.test(name)
    ? closeTo(turn, name).filter((id) => {
        const known = turn.group.people[id]
        return known !== undefined && belongs(known)
      })
    : []
  const meant = nearOne(turn, name, near)
  if (meant) throw new Refusal('guestOnRoster', { name: meant.name })
}

/** A first name alone may be anybody's. */
const isWholeName = (turn: Turn, name: string): boolean =>
  /\s/.test(name) && matchPeople(name, present(turn.group).filter(belongs)).length > 0
