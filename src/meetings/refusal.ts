import type { Clock, Day } from './calendar.ts'
import type { RetentionClass } from './retention.ts'

/**
 * The vocabulary of "no": every reason why a sentence is not carried out, with the values its explanation needs. Each code has
 * one text per language in `text/`. A refusal changes nothing and is told to the person; anything else that is thrown is a fault.
 */
export interface Refusals {
  // rights
  leadOnly: { who: string }
  leadOrCommitteeOnly: { who: string }
  partDone: { action: string; left: string }
  attachOnly: { number: string; who: string }
  ownerOnly: { action: string; owners: string }
  lastSecretary: { name: string }
  seatOfLead: { names: readonly string[] }
  namingWaits: { name: string }
  namingNotYours: { who: readonly string[] }
  noSecretaryYet: { name: string }
  takeoverOutside: { name: string }
  removedThem: { names: readonly string[] }
  takeoverWaits: { name: string }
  takeoverStopped: { by: string; until: string }
  takeoverOwnWord: object
  takeoverNotYours: { who: readonly string[] }
  oneItemOnly: object
  noSuchMatter: { typed: string; item: string; known: readonly string[] }
  noSuchParty: { typed: string; known: readonly string[] }
  ownPartyOnly: { party: string }
  noParty: object
  sayInstead: { say: string }
  sameMeeting: { day: Day }
  noLongerHere: { group: string }
  /** Of one person's text in a day. */
  muchText: object
  /** Of messages to others that one person caused in a day. */
  muchTold: object
  manyOwnActions: { limit: number }
  additionsFull: object
  noSuchTie: { number: number }
  /** Those who lead another group have said that the Teams meeting is theirs. */
  tieTaken: { title: string | undefined }
  manyAdditions: { limit: number }
  manyProposals: { limit: number }
  manyComments: { limit: number }
  manyThemes: { limit: number }
  missingDecision: { example: string }
  disposalWaits: { kind: RetentionClass }
  removedWaits: object
  disposalSecond: { who: readonly string[] }
  guestOnly: object
  numberForgotten: object
  nothingRecorded: object
  unknownPress: object
  restUnread: { rest: string; example: string }
  notLetIn: { name: string }
  // reading
  missingText: { example: string }
  missingDay: { example: string }
  missingTimes: { example: string }
  missingItem: { example: string }
  missingName: { example: string }
  missingNumber: { example: string }
  noSuchDay: { typed: string }
  notADay: { typed: string }
  badTimes: { typed: string }
  notADue: { typed: string }
  dayPassed: { day: Day }
  answerByTooLate: { day: Day; on: Day }
  pauseBackwards: { from: Day; until: Day }
  nobodyToRemind: { action: string; bodies: readonly string[] }
  tooLong: { length: number; limit: number }
  notUnderstood: { typed: string; example: string }
  // people
  noSuchPerson: { typed: string; near: readonly string[] }
  notOnRoster: { name: string }
  // meetings
  noMeeting: object
  noMeetingOn: { day: Day; known: readonly Day[] }
  noOpenMeeting: { next: Day | undefined }
  meetingOnDay: { day: Day; start: Clock; end: Clock }
  meetingClosed: { day: Day }
  meetingCancelled: { day: Day }
  meetingAlreadyOpen: { day: Day }
  meetingNotOpen: { day: Day }
  meetingNotAnnounced: { day: Day }
  tooFarAhead: { day: Day }
  lastDayAfterMeeting: { last: Day; day: Day }
  timesOutside: { day: Day; start: Clock; end: Clock }
  itemsOutOfOrder: { name: string; came: string; left: string }
  substituteSelf: { example: string }
  notALink: { typed: string }
  noNewTime: { day: Day; example: string }
  meetingTooFull: { day: Day }
  // agenda
  noSuchItem: { number: string; day: Day; known: readonly string[] }
  itemIsHeading: { number: string; children: readonly string[] }
  itemHasRecord: { number: string }
  itemWithdrawn: { number: string; day: Day }
  guestOnRoster: { name: string }
  guestListed: { name: string; body: string }
  guestStandsIn: { name: string }
  severalGuests: { names: readonly string[] }
  tooManyReturning: { count: number; limit: number }
  noSuchPlace: { number: string; next: string }
  noProposalWaits: object
  noSuchProposal: { proposal: string }
  manyRequests: { limit: number }
  noSuchRequest: object
  proposalNotYours: { proposal: string; by: string }
  proposerOnly: { proposal: string; by: string }
  proposalSettled: { proposal: string; state: string }
  numbersFixed: { day: Day }
  agendaEmpty: { day: Day }
  agendaAlreadySent: { day: Day }
  alreadyAdopted: { day: Day }
  noSuchAddition: { typed: string; day: Day; known: readonly string[] }
  noSuchBody: { readonly typed: string; readonly known: readonly string[] }
  noSuchTheme: { number: string; known: readonly string[] }
  yearOutside: { year: number; latest: number }
  noSuchCitation: { cite: string }
  nobodyHas: { query: string }
  tooManyAtOnce: { limit: number }
  listFull: { limit: number }
  // actions
  noSuchAction: { action: string }
  actionDone: { action: string; doneOn: Day }
  actionOpen: { action: string }
  actionFull: { action: string }
  /** With the one that what was said is about, and whose it is. */
  noActionOfYours: { other?: { action: string; title: string; owner: string } }
  notYourAction: { action: string; owners: string }
  bodyNeedsMark: { name: string }
  // minutes
  noMinutesYet: { day: Day }
  minutesOpen: { day: Day }
  noAdjustment: { day: Day }
  noAdjusters: { day: Day }
  adjusterOutside: { name: string }
  notAdjuster: { names: readonly string[] }
  /** `adjusting`: they wait to be sent to those who adjust. */
  minutesNotSent: { day: Day; adjusting: boolean }
  unknownField: { typed: string }
  /** `yours`: whoever asks reads it in their own chat. */
  agendaNotSent: { day: Day; lastDay: Day | undefined; yours: boolean }
  minutesLocked: { day: Day; version: number }
  minutesNotFinal: { day: Day; adjusted: boolean }
  alreadyPublished: { day: Day; version: number }
  minutesNotPublished: { day: Day }
  noSuchVersion: { version: number; day: Day; known: readonly number[] }
  noSuchComment: { comment: string; known: readonly string[] }
  commentSettled: { comment: string }
  noSuchEntry: {
    kind: 'decision' | 'note' | 'outcome' | 'attachment'
    number: string
    known: readonly string[]
  }
  minutesAreFile: { day: Day; name: string }
  missingFile: { example: string }
  dayBeforeMeeting: { day: Day; meeting: Day }
  dayAhead: { day: Day }
  notPrevious: { day: Day }
  badLink: { typed: string }
  oneOnlineLink: { link: string; other: string }
  missingLink: { example: string }
  fileWithoutLink: { name: string | undefined }
  alreadyThere: object
  noSuchOwner: { name: string }
  reopenReason: { day: Day }
  noneUnopened: object
  meetingAhead: { day: Day }
  noTerms: { proposal: string }
  noWordingWaits: object
  ownWording: object
  notAskedWording: { names: readonly string[] }
  notRecused: { names: readonly string[]; number: string; known: readonly string[] }
  noSuchGuest: { name: string; known: readonly string[] }
  noSuchLooseEnd: { typed: string }
  noSuchDecision: { number: string; known: readonly string[] }
  nothingToCorrect: { example: string }
  noSuchPhrase: { typed: string; known: readonly string[] }
  // undo
  nothingToUndo: object
  alreadyUndone: object
  undoTooLate: object
  undoAnothers: { readonly name: string }
  changedSince: { what: string }
  /** The minutes went out after it. */
  sentSince: { what: string }
  cannotUndo: { what: string }
  // group
  noSuchRole: { typed: string }
  noSuchSetting: { typed: string; known: readonly string[] }
  badSetting: { setting: string; typed: string; allowed: string }
  noSuchLanguage: { typed: string }
  noSuchGroup: { typed: string; known: readonly string[] }
  notThisOne: { typed: string }
}

export type RefusalCode = keyof Refusals

export class Refusal<C extends RefusalCode = RefusalCode> extends Error {
  readonly code: C
  readonly values: Refusals[C]
  constructor(code: C, values: Refusals[C]) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.values = values
  }
}
