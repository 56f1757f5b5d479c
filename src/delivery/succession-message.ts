import { answerCard } from '../cards/answer-card.ts'
import { clockOf, dayOf } from '../meetings/calendar.ts'
import type { Group, Person, Wish } from '../meetings/group.ts'
import { nameOf } from '../meetings/roster.ts'
import { earliest, guardians, holdsAt, ledOnce } from '../meetings/succession.ts'
import type { Message } from '../text/message.ts'
import type { When } from '../language/sv/succession.ts'
import { textsIn } from '../language/texts.ts'

/** An instant as the group reads it. */
export const whenIn = ({ settings: { zone } }: Group, instant: Date): When => ({
  on: dayOf(instant, zone),
  at: clockOf(instant, zone),
})

/** A wish to lead the group, told to all of it. */
export function wishedMessage(group: Group, wish: Wish): Message {
  const { succession: t } = textsIn(group.settings.language)
  const name = nameOf(group, wish.person)
  const alone = wish.confirmedBy === undefined ? holdsAt(group) : undefined
  const text = t.wished({
    name,
    at: whenIn(group, alone ?? earliest(wish)),
    who: guardians(group).map((person) => person.name),
    alone: alone !== undefined,
  })
  return {
    text,
    choices: [
      ...(alone === undefined ? [{ label: t.confirmLabel, say: t.sayConfirm({ name }) }] : []),
      { label: t.stopLabel, say: t.sayStop({ name }) },
    ],
  }
}

/** The same in private, to one who may stop it. The button says which group it is about: they may lead another. */
export function guardianMessage(group: Group, wish: Wish, guardian: Person): Message {
  const { succession: t } = textsIn(group.settings.language)
  const name = nameOf(group, wish.person)
  const text = t.asked({
    name,
    group: group.name,
    at: whenIn(group, earliest(wish)),
    led: ledOnce(group, guardian),
  })
  const choices = [{ label: t.stopLabel, say: t.sayStop({ name }) }]
  return { text, choices, card: answerCard(text, choices, { group: group.pk }), whole: true }
}
