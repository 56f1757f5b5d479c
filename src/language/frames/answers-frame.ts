import { refOf } from '../../meetings/ref.ts'
import type { Counts } from '../../meetings/answers.ts'
import type { Clock, Day } from '../../meetings/calendar.ts'
import { lines } from '../../text/cut.ts'
import type {
  AnnouncementTold,
  AnswerTold,
  AnsweredTold,
  ReasonTold,
  TakenNames,
} from '../../text/meetings.ts'
import { sentences, stopped, type Part } from '../../text/parts.ts'
import { bound } from './agenda-parts.ts'
import type { AnswersWords, For, Hours, HourWords, PlainAnswers, Whose } from './answers-words.ts'
import * as part from './meeting-parts.ts'

type W = AnswersWords

function ofHours(w: W, words: HourWords, { from, to }: Hours): string {
  const told = (clock: Clock | undefined): string =>
    clock === undefined ? '' : w.formatClock(clock)
  if (from === undefined && to === undefined) return ''
  const which = to === undefined ? 'from' : 'to'
  return words[from !== undefined && to !== undefined ? 'both' : which]({
    from: told(from),
    to: told(to),
  })
}
/** What tells one answer from another of its kind. */
function detail(w: W, one: AnsweredTold): string {
  if (one.says === 'part') return ` ${ofHours(w, w.partOf, one)}`
  return one.says === 'notAttending' && one.reason !== undefined ? ` (${one.reason})` : ''
}
const answerOf = (w: W, one: AnsweredTold): string =>
  one.says === 'substitute' ? w.replacedBy(one) : `${w.says[one.says](one)}${detail(w, one)}`
const underHead = (w: W, one: AnsweredTold): string =>
  one.says === 'substitute' ? w.replacedBy(one) : `${one.name}${detail(w, one)}`
const underHeads = [
  ['coming', ['attending', 'part']],
  ['replaced', ['substitute']],
  ['notComing', ['notAttending']],
  ['unanswered', ['unanswered']],
] as const satisfies readonly (readonly [keyof W['heads'], readonly AnsweredTold['says'][]])[]
/** A line for each organisation. */
const rows = (w: W, people: readonly AnsweredTold[]): readonly string[] =>
  [...Map.groupBy(people, ({ organisation }) => organisation ?? w.noOrganisation)].map(
    ([organisation, those]) =>
      `– ${organisation}: ${those.map((one) => underHead(w, one)).join(', ')}`,
  )

const whose = (w: W, { who, meeting, changed }: AnswerTold): Whose => ({
  who,
  when: part.when(w, meeting),
  begin: changed ? w.changed : w.recorded,
})
/** How the answers stand is told to whoever leads the group and answers for somebody. */
const forLead = (w: W, { forOther, counts }: AnswerTold): Part => forOther && part.soFar(w, counts)

/** An announcement, and what is told of an answer to it. */
const ofAnswers = {
  announced: (w: W, of: For<{ asked: number; chaseOn: Day | undefined }>) => {
    const { meeting, asked, chaseOn } = of
    const { answerBy } = meeting
    const by = answerBy === undefined ? '' : w.by({ day: w.formatDay(answerBy) })
    return lines(
      w.announced({ when: part.when(w, meeting) }),
      asked > 0 &&
        sentences(
          w.haveToAnswer({ count: asked, by }),
          chaseOn !== undefined && w.silentReminded({ day: w.formatDay(chaseOn) }),
        ),
    )
  },
  announcedAgain: (w: W, { meeting, counts }: For<{ counts: Counts }>) =>
    lines(
      w.announcedAgain({ when: part.when(w, meeting) }),
      sentences(part.soFar(w, counts), part.byOrganisation(w, counts)),
    ),
  announcement: (w: W, of: AnnouncementTold) => {
    const { meeting, cancelled, counts } = of
    const { answerBy, lastDayOn } = meeting
    const when = part.when(w, meeting)
    const file = `${w.calendarFile}: ${of.calendarLink}`
    if (cancelled !== undefined)
      return lines(
        sentences(w.cancelledHead({ when }), cancelled && `${w.reason}: ${stopped(cancelled)}`),
        part.titled(w, meeting),
        part.place(w, { ...meeting, link: undefined }),
        file,
      )
    return lines(
      w.announcement({ when }),
      part.titled(w, meeting),
      part.place(w, meeting),
      of.proposals === 'open' && w.proposalsUntil({ day: w.formatDay(lastDayOn) }),
      answerBy !== undefined && w.answerBy({ day: w.formatDay(answerBy) }),
      file,
      w.howToAnswerHere,
      part.anyAnswer(counts) && part.soFar(w, counts),
      part.byOrganisation(w, counts),
    )
  },
  attending: (w: W, of: AnswerTold & { from: string | undefined; to: string | undefined }) =>
    sentences(
      w.attends({ ...whose(w, of), part: ofHours(w, w.forPart, of) }),
      of.forOther ? part.soFar(w, of.counts) : w.ifNot,
    ),
  notAttending: (w: W, of: AnswerTold & { reason: ReasonTold | undefined }) =>
    sentences(
      w.attendsNot(whose(w, of)),
      of.reason && w.reasons[of.reason],
      forLead(w, of),
      w.ifSomebodyComes({ who: of.forOther ? of.who : undefined }),
    ),
  replacedBy: (
    w: W,
    of: AnswerTold & { name: string; known: boolean; away: boolean; near: string | undefined },
  ) => {
    const { name, near } = of
    const stranger = near === undefined ? w.notInGroup : w.nearName({ near })
    return sentences(
      w.replaces({ ...whose(w, of), name }),
      forLead(w, of),
      of.known ? w.toldSubstitute({ name }) : stranger,
      of.away && w.substituteAway({ name }),
    )
  },
  answersTaken: (w: W, { meeting, counts, names }: For<{ counts: Counts; names: TakenNames }>) => {
    const any = names.yes.length + names.no.length > 0
    const kinds = ['yes', 'no', 'maybe', 'none', 'standing', 'strangers'] as const
    return lines(
      (any ? w.answersTaken : w.noneTaken)({ when: part.when(w, meeting) }),
      ...kinds.map(
        (kind) => names[kind].length > 0 && w.taken[kind]({ names: w.listed(names[kind]) }),
      ),
      part.soFar(w, counts),
    )
  },
  answersShown: (
    w: W,
    of: For<{ announced: boolean; people: readonly AnsweredTold[]; reasonsInPrivate: boolean }>,
  ) =>
    lines(
      w.answersTo({ when: part.when(w, of.meeting) }),
      !of.announced && w.notSentYet,
      ...underHeads.map(([head, kinds]) => {
        const those = of.people.filter(({ says }) => (kinds as readonly string[]).includes(says))
        return those.length > 0 && lines(`${w.heads[head]} (${those.length}):`, ...rows(w, those))
      }),
      of.reasonsInPrivate && w.reasonsInPrivate,
    ),
  answerOf: (w: W, { meeting, one }: For<{ one: AnsweredTold }>) =>
    w.ofMeeting({ day: w.formatDay(refOf(meeting)), answer: stopped(answerOf(w, one)) }),
  reminded: (w: W, of: For<{ names: readonly string[]; unreached: readonly string[] }>) => {
    const day = w.formatDay(refOf(of.meeting))
    return sentences(
      of.names.length > 0
        ? w.reminded({ day, names: w.listed(of.names) })
        : w.nobodyReminded({ day }),
      of.unreached.length > 0 && w.unreached({ names: w.listed(of.unreached) }),
    )
  },
}

const asking =
  (which: 'askHeld' | 'askToClose') =>
  (w: W, { meeting, isLast }: For<{ isLast: boolean }>) =>
    sentences(
      w[which]({ day: w.formatDay(refOf(meeting)), time: w.formatClock(meeting.end) }),
      isLast && w.lastAsked,
    )
/** What is posted by itself, and the calendar. */
const ofMeetings = {
  youAreFree: (w: W, { name, meeting }: For<{ name: string }>) =>
    w.youAreFree({ name, when: part.when(w, meeting) }),
  youReplace: (w: W, { name, meeting }: For<{ name: string }>) =>
    lines(
      w.youReplace({ name, when: part.when(w, meeting) }),
      part.place(w, meeting),
      w.cannotCome({ name }),
    ),
  lastDayPost: (w: W, { meeting, booked, length }: For<{ booked: number; length: number }>) =>
    sentences(
      w.lastDay({ day: w.formatDay(refOf(meeting)), last: w.formatDay(meeting.lastDayOn) }),
      booked > 0 && booked < length && w.minutesLeft({ left: length - booked, length }),
      w.propose,
    ),
  answerMissingPost: (w: W, { meeting }: For<object>) =>
    lines(w.willYouCome({ when: part.when(w, meeting) }), part.place(w, meeting), w.answerWith),
  dayBeforePost: (w: W, of: For<{ counts: Counts | undefined; agendaSent: boolean }>) =>
    lines(
      w.reminder({ when: part.when(w, of.meeting) }),
      part.titled(w, of.meeting),
      part.place(w, of.meeting),
      of.counts && part.soFar(w, of.counts),
      of.agendaSent && w.agendaWith,
    ),
  askHeldPost: asking('askHeld'),
  askToClosePost: asking('askToClose'),
  calendarText: (w: W, of: { link: string | undefined; lastDayOn: Day; cancelled: boolean }) =>
    of.cancelled
      ? w.meetingCancelled
      : lines(part.online(w, of.link), w.lastDayForAgenda({ day: w.formatDay(of.lastDayOn) })),
}

/** What is told of announcements and answers is decided here, for every language. */
export const answersFrame = (words: AnswersWords, plain: PlainAnswers) => ({
  ...bound(words, { ...ofAnswers, ...ofMeetings }),
  ...plain,
})
