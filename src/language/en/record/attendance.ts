import { after, stopped } from '../../../text/parts.ts'
import { listed, plural } from '../words/wording.ts'
import type { Day } from '../../../meetings/calendar.ts'
import { formatDate, formatDay } from '../words/dates.ts'
import { stayText } from './stays.ts'
import type { Answers, attendance as sv, Counts, Shown } from '../../sv/record/attendance.ts'

type Names = readonly string[]
const said = (verb: string, { names, at: day }: { names: Names; at: Day | undefined }): string =>
  `${verb}${day === undefined ? '' : ` ${day}`}: ${names.join(', ')}`

const at = ({ day }: { readonly day: Day }): string => `at the meeting of ${formatDate(day)}`
const some = (all: Names): string =>
  all.length <= 12 ? listed(all) : `${all.slice(0, 10).join(', ')} and ${all.length - 10} more`
const are = (all: Names): string => plural(all.length, 'is', 'are')

/** Who was there. */
export const attendance: typeof sv = {
  present: ({ names, ...meeting }) => `Present ${at(meeting)}: ${listed(names)}.`,
  allPresent: ({ count, ...meeting }) =>
    `${plural(count, 'The group’s only member is', `All ${count} members are`)} recorded as present ${at(meeting)}.`,
  restPresent: ({ names, ...meeting }) =>
    `The others are recorded as present ${at(meeting)}: ${some(names)}.`,
  absent: ({ names, ...meeting }) => `Absent ${at(meeting)}: ${listed(names)}.`,
  restAbsent: ({ names, ...meeting }) =>
    `The others are recorded as absent ${at(meeting)}: ${some(names)}.`,
  nobodyLeft: (meeting) =>
    `All members are already recorded ${at(meeting)}. Write “attendance” for the whole list.`,
  standIn: ({ by, name, before, ...meeting }) =>
    `${by} stands in for ${name} ${at(meeting)}.${after(' Before: ', before && stopped(before))}`,
  noGuest: ({ name }) => `${name} is thereby no guest.`,
  standsInTwice: ({ name, names }) => `Note: ${name} already stands in for ${listed(names)}.`,
  seatedToo: ({ name }) => `${name} is thereby recorded as present too.`,
  part: ({ name, stay, ...meeting }) =>
    `${name} is recorded for a part of the meeting of ${formatDate(meeting.day)}: ${stayText(stay)}.`,
  cameBack: {
    ask: ({ name, was, is }) =>
      `${name} is recorded like this already: ${stayText(was)}. Was ${name} there before that too? Then it becomes: ${stayText(is)}.`,
    yes: 'Yes, left and came back',
    no: 'No, that was wrong',
  },
  unknown: ({ names, ...meeting }) => `Not recorded ${at(meeting)}: ${listed(names)}.`,
  later: ({ names, ...meeting }) =>
    `${listed(names)} will come later to the meeting of ${formatDate(meeting.day)}. Tell me when it has happened: “present: ${names[0]}”.`,
  askAbout: ({ names }) => `What about ${listed(names)}?`,
  ask: { absent: 'Absent', later: 'Coming later', unknown: 'I do not know' },
  sayAbsent: (of) => said('absent', of),
  sayLater: (of) => said('coming later', of),
  sayUnknown: (of) => said('unknown', of),
  recused: ({ names, number, ...meeting }) =>
    `${listed(names)}: no part in item ${number} ${at(meeting)} (recused).`,
  notRecused: ({ names, number, ...meeting }) =>
    `${listed(names)} ${plural(names.length, 'is', 'are')} no longer recorded as recused in item ${number} ${at(meeting)}.`,
  presides: ({ name, before, ...meeting }) =>
    `${name} presides over the meeting of ${formatDate(meeting.day)}.${after(' Before: ', before && stopped(before))}`,
  whoPresides: ({ names }) =>
    names.length === 0
      ? 'Who presides? Write “presides:” and the name.'
      : `${listed(names)} ${are(names)} not there. Who presides? Write “presides:” and the name.`,
  presidesLabel: ({ name }) => `${name} presides`,
  sayPresides: ({ name }) => `presides: ${name}`,
  presided: ({ name }) => `${name} presides.`,
  decisionHead: 'At the decisions',
  decision: ({ cite, here, all, atLeast, nobody, unknown }) =>
    `– ${cite}: ${atLeast ? 'at least ' : ''}${here} of ${all} organisations represented${nobody.length === 0 ? '' : `; not ${listed(nobody)}`}${unknown.length === 0 ? '' : `; not known for ${listed(unknown)}`}.`,
  whole: ({ name, ...meeting }) =>
    `${name} is recorded for the whole meeting of ${formatDate(meeting.day)}.`,
  guest: ({ name, organisation, items, ...meeting }) =>
    `Guest ${at(meeting)}: ${name}${organisation === undefined ? '' : `, ${organisation}`}${items.length === 0 ? '' : ` (item ${listed(items)})`}.`,
  askGuests: ({ names }) => `Is that ${names.length} guests: ${listed(names)}?`,
  several: ({ count }) => `Yes, ${count} guests`,
  one: ({ guest }) => `No, one guest: ${guest}`,
  guestHint: ({ name, at: day }) =>
    `If the guest never came, write “${said('absent', { names: [name], at: day })}”.`,
  guestGone: ({ name, ...meeting }) => `${name} is no longer recorded as a guest ${at(meeting)}.`,
  fromAnswers: ({ present, replaced, absent, ...meeting }) =>
    `I have taken over the answers to the announcement of the meeting of ${formatDate(meeting.day)}: ${listed([`${present} present`, ...(replaced === 0 ? [] : [`${replaced} replaced`]), `${absent} absent`])}.`,
  noAnswers: ({ day }) =>
    `There are no new answers to take over for the meeting of ${formatDate(day)}. Write “present: all” or the names.`,

  changed: ({ names, was }) =>
    `${listed(names)} ${plural(names.length, 'was', 'were')} ${{ present: 'present', absent: 'absent', part: 'there for a part of the meeting', replaced: 'replaced by somebody else' }[was]} before.`,
  lostStandIn: ({ names }) =>
    `${listed(names)} thereby ${plural(names.length, 'has', 'have')} no substitute and ${are(names)} absent.`,
  unknownToo: ({ names }) =>
    `${listed(names)} thereby ${plural(names.length, 'has', 'have')} no substitute and ${are(names)} not recorded.`,
  notFound: ({ typed, near }) =>
    near.length > 0
      ? `I find nobody called “${typed}” in the group. Did you mean ${near.join(' or ')}?`
      : `I find nobody called “${typed}” in the group. If it is a guest, write “guest: ${typed}, organisation”.`,
  substituteHint: ({ name, member }) =>
    `${name} is the substitute for ${member}. Write “substitute: ${name} for ${member}” if that holds today.`,
  left: ({ names }) =>
    names.length === 0
      ? 'Attendance is now recorded for everyone.'
      : `Still to record: ${some(names)}.`,

  head: ({ day, ...counts }) =>
    `Attendance at the meeting of ${formatDay(day)}: ${countsText(counts)}.`,
  notOpened: ({ day, answers }) =>
    `The meeting of ${formatDay(day)} has not begun, so no attendance is recorded. ${answersText(answers)}`,
  headings: {
    present: 'Present',
    replaced: 'Replaced',
    absent: 'Absent',
    unknown: 'Not recorded',
    guests: 'Guests',
  },
  row: ({ organisation, people }) =>
    `– ${organisation === undefined ? '' : `${organisation}: `}${people.map(shown).join(', ')}`,
  guestRow: ({ name, organisation, items }) =>
    `– ${name}${organisation === undefined ? '' : `, ${organisation}`}${items.length === 0 ? '' : ` (item ${listed(items)})`}`,
  unrepresented: ({ organisations }) =>
    `Nobody is recorded as present from ${listed(organisations)}.`,
  editHint: 'Change it with “present:”, “absent:”, “substitute:” or “part:” and the name.',
  answers: (answers) => answersText(answers),
  choices: {
    answers: { label: 'As answered', say: 'present: according to answers' },
    all: { label: 'All are here', say: 'present: all' },
  },

  line: ({ heading, people, count }) => `${heading} (${count}): ${people.map(shown).join(', ')}.`,
  guestLine: ({ guests }) =>
    `Guests (${guests.length}): ${guests.map((guest) => `${guest.name}${guest.organisation === undefined ? '' : `, ${guest.organisation}`}`).join('; ')}.`,
}

function shown({ name, presence, stay }: Shown): string {
  const when = stay === undefined ? '' : ` (${stayText(stay)})`
  return presence?.kind === 'replaced'
    ? `${name}, replaced by ${presence.by}${when}`
    : `${name}${when}`
}

const countsText = ({ present, replaced, absent, unknown }: Counts): string =>
  listed([
    `${present} present`,
    ...(replaced === 0 ? [] : [`${replaced} replaced`]),
    ...(absent === 0 ? [] : [`${absent} absent`]),
    ...(unknown === 0 ? [] : [`${unknown} not recorded`]),
  ])

function answersText({ expected, attending, notAttending, substitutes }: Answers): string {
  const answered = attending + notAttending + substitutes
  if (answered === 0) return 'Nobody has answered the announcement.'
  const told = [
    ...(attending === 0 ? [] : [`${attending} attending`]),
    ...(notAttending === 0 ? [] : [`${notAttending} not attending`]),
    ...(substitutes === 0 ? [] : [`${substitutes} replaced`]),
  ]
  return `${answered} of ${expected} have answered the announcement: ${listed(told)}.`
}
