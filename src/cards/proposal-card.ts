import type { Json } from '../text/message.ts'
import { MAX_TEXT, MAX_TITLE } from '../meetings/agenda.ts'
import type { Day } from '../meetings/calendar.ts'
import type { Group } from '../meetings/group.ts'
import type { ItemKind } from '../meetings/agenda-item.ts'
import type { MeetingHeader } from '../meetings/meeting.ts'
import { takesProposals } from '../meetings/proposals.ts'
import type { Texts } from '../language/texts.ts'
import { card, container, heading, plain } from './element.ts'
import type { Form } from './form.ts'
import { choiceInput, numberInput, peopleInput, textInput } from './input.ts'
import { button } from './button.ts'
import { idsBehind, peopleChoices, peopleOf } from './people-choices.ts'
import type { Shown } from './card-data.ts'
import { everyone } from './card-data.ts'
import { addressInput, badAddress, sent, ticked, tooLong, typed } from './typed.ts'

const kinds: readonly ItemKind[] = ['decision', 'discussion', 'information']
const MOST_NAMES = 500
const MOST_MINUTES = 600
const MOST_MEETINGS = 12

/** Meetings that take proposals now, nearest first. */
const takingMeetings = (group: Group, today: Day): readonly MeetingHeader[] =>
  Object.values(group.calendar)
    .filter((header) => header.status === 'planned' && takesProposals(header, today))
    .sort((a, b) => a.on.localeCompare(b.on))
    .slice(0, MOST_MEETINGS)

/** The form for a proposal. `title` is what the presser has written already. */
export function proposalCard(group: Group, today: Day, t: Texts, title?: string): Json {
  const { proposal: words } = t.cards
  return card(
    [
      heading(words.head),
      ...plain(words.intro, { isSubtle: true }),
      textInput(
        {
          id: 'title',
          label: words.title,
          required: true,
          most: MAX_TITLE,
          hint: words.titleHint,
          ...(title === undefined ? {} : { value: title.slice(0, MAX_TITLE).toWellFormed() }),
        },
        t,
      ),
      choiceInput(
        {
          id: 'kind',
          label: words.kind,
          all: true,
          choices: kinds.map((kind) => ({ title: words.kinds[kind], value: kind })),
        },
        t,
      ),
      numberInput({ id: 'minutes', label: words.minutes, min: 1, max: MOST_MINUTES }, t),
      textInput({ id: 'background', label: words.background, lines: true, most: MAX_TEXT }, t),
      {
        type: 'ActionSet',
        actions: [
          { type: 'Action.ToggleVisibility', title: t.cards.more, targetElements: ['more'] },
        ],
      },
      container(rareInputs(group, today, t), { id: 'more', isVisible: false }),
    ],
    [button(words.send, { verb: 'form', form: 'propose', about: {} })],
  )
}

/** What few proposals need, opened by a button. */
function rareInputs(group: Group, today: Day, t: Texts): readonly Json[] {
  const { proposal: words } = t.cards
  const people = peopleChoices(peopleOf(group, 40))
  const meetings = takingMeetings(group, today)
  const choices = meetings.map(({ on }) => ({ title: words.meetingChoice({ on }), value: on }))
  return [
    textInput({ id: 'others', label: words.otherPresenters, most: MOST_NAMES }, t),
    addressInput(words.link, t),
    ...(meetings.length > 1
      ? [choiceInput({ id: 'meeting', label: words.meeting, hint: words.nextMeeting, choices }, t)]
      : []),
    ...(people.length > 0
      ? [
          peopleInput(
            { id: 'presenters', label: words.presenters, several: true, choices: people },
            t,
          ),
        ]
      : []),
  ]
}

/** The act `propose`: what was typed stays as typed, and people picked from the list are known by their ids. */
export const proposalForm: Form = (inputs, _about, { t, group }) => {
  const { proposal: words, faults } = t.cards
  const title = typed(inputs, 'title')
  const others = typed(inputs, 'others')
  const background = typed(inputs, 'background')
  const link = typed(inputs, 'link')
  const count = sent(inputs, 'minutes').trim()
  const minutes = count === '' ? undefined : Number(count)
  const kind = kinds.find((one) => one === sent(inputs, 'kind'))
  const meeting = takingDay(sent(inputs, 'meeting'))
  const wrong = [
    ...(title === '' ? [faults.missing({ label: words.title })] : []),
    ...tooLong(title, MAX_TITLE, words.title, t),
    ...tooLong(background, MAX_TEXT, words.background, t),
    ...tooLong(others, MOST_NAMES, words.otherPresenters, t),
    ...(minutes !== undefined &&
    !(Number.isInteger(minutes) && minutes >= 1 && minutes <= MOST_MINUTES)
      ? [faults.notMinutes]
      : []),
    ...badAddress(link, words.link, t),
  ]
  if (wrong.length > 0) return { faults: wrong }
  const presenters = [
    ...idsBehind(group, ticked(inputs, 'presenters')).map((person) => ({ person })),
    ...(others === '' ? [] : [{ typed: others }]),
  ]
  return {
    say: [
      {
        do: 'propose',
        args: { matter: { title, kind, minutes, presenters, background, link, meeting } },
      },
    ],
  }
}

const takingDay = (value: string): Day | undefined =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined

export const proposalShown: Shown = {
  needs: [],
  who: everyone,
  show: (_about, { t, group, today }) => ({
    card: proposalCard(group, today, t),
    text: t.cards.proposal.text,
  }),
}
