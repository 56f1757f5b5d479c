import type { Day } from '../../meetings/calendar.ts'
import type { PhraseName } from '../../meetings/group.ts'

export type PersonalKind = 'identity' | 'phone' | 'email' | 'address'
export type CommentPart = 'attendance' | 'heading'

/** What the texts here are told of. */
interface Facts {
  readonly day: Day
  readonly called: string
  readonly name: string
  readonly on: Day
  readonly names: readonly string[]
  readonly version: number
  readonly text: string
  readonly days: number
  readonly id: string
  readonly item: string
  readonly part: CommentPart | undefined
  readonly count: number
  readonly title: string
  readonly numbers: readonly string[]
  readonly comments: readonly string[]
  readonly outcome: PhraseName
  readonly number: string
  readonly link: string
  readonly status: string
  readonly by: string
  readonly how: string | undefined
  readonly waiting: readonly string[]
  readonly adjusts: boolean
  readonly change: string | undefined
  readonly at: Day
  readonly ordinal: number
  readonly ending: string
  readonly items: number
  readonly decisions: number
  readonly actions: number
  readonly word: string
  readonly pdf: string
  readonly web: string
  readonly until: Day
  readonly open: boolean
  readonly lead: boolean
  readonly mine: boolean
  readonly isSent: boolean
  readonly again: boolean
  readonly group: string
  readonly page: number
  readonly pages: number
  readonly adjusters: readonly string[]
  readonly adjustment: boolean
  readonly approved: readonly string[]
  readonly decided: boolean
  readonly settled: 'changed' | 'answered' | undefined
  readonly answer: string | undefined
  readonly locked: number
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly kind: PersonalKind
  readonly near: string
  readonly left: number
  readonly keep: number
  readonly internal: number
  readonly remove: number
  readonly decision: string
  readonly published: boolean
  readonly hidden: number
  readonly phrase: string | undefined
}
type Say<Names extends keyof Facts, More = unknown> = (of: Pick<Facts, Names> & More) => string

export interface MinutesTexts {
  readonly previous: {
    readonly note: Say<'called' | 'day' | 'change'>
    readonly marked: Say<'called' | 'day' | 'at', { how: 'noted' | 'confirmed' }>
    readonly final: string
  }
  readonly attached: {
    /** In the place of an item's number. */
    readonly meeting: string
    readonly made: Say<
      'name' | 'ordinal' | 'day',
      { item: { number: string; title: string } | undefined }
    >
    readonly there: Say<'name'>
    readonly removed: Say<'name' | 'number' | 'day'>
    readonly none: Say<'day'>
    readonly head: Say<'day' | 'count'>
    readonly line: Say<'number' | 'title' | 'link', { name: string | undefined }>
  }
  readonly fileName: Say<'title' | 'on' | 'ending'>
  readonly shown: Say<'called' | 'day' | 'status' | 'items' | 'decisions' | 'actions'>
  readonly shownVersion: Say<'called' | 'day' | 'status', { number: number }>
  readonly shownPublic: Say<'called' | 'day' | 'on' | 'by'>
  readonly links: Say<'word' | 'pdf' | 'web'>
  readonly linkTitles: {
    readonly word: string
    readonly pdf: string
    readonly web: string
  }
  readonly linksUntil: Say<'until'>
  readonly notSentYet: Say<'called' | 'day' | 'open' | 'again', { alone: boolean }>
  readonly hidden: Say<'count' | 'day' | 'lead'>
  readonly next: {
    readonly open: Say<'day'>
    readonly reopened: Say<'number'>
    readonly appoint: Say<'day'>
    readonly send: Say<'day' | 'names'>
    readonly waiting: Say<'names' | 'day' | 'mine', { comments: number }>
    readonly final: Say<'day' | 'isSent'>
    readonly locked: Say<'day'>
    readonly published: Say<'day' | 'version' | 'on' | 'by'>
  }
  readonly adjustersSet: Say<'names' | 'day' | 'called'>
  readonly adjusterAway: Say<'names'>
  readonly sendLater: Say<'day'>
  readonly sent: Say<'names' | 'day' | 'called', { by: Day }>
  readonly outsideAdjust: Say<'names' | 'day', { body: string }>
  readonly whereTo: {
    readonly ask: Say<'day' | 'called'>
    readonly group: string
    readonly adjusters: string
  }
  readonly publishWhat: {
    readonly ask: Say<'day' | 'called'>
    readonly group: string
    readonly edition: string
  }
  readonly sentToGroup: Say<'day' | 'called' | 'again', { by: Day | undefined }>
  readonly sentToGroupTold: Say<'day' | 'called' | 'name', { by: Day | undefined }>
  readonly toAdjuster: Say<'day' | 'called' | 'group', { by: Day }>
  readonly wholeDocument: Say<'link'>
  readonly pageOf: Say<'page' | 'pages' | 'day'>
  readonly adjusterHint: Say<'day'>
  readonly restInDocument: string
  readonly approveLabel: string
  readonly sayApprove: Say<'day'>
  /** The card at the end of the text. */
  readonly adjustCard: {
    readonly head: Say<'day'>
    readonly comment: string
    readonly item: string
    readonly parts: {
      readonly attendance: string
      readonly heading: string
    }
    readonly text: string
    readonly send: string
  }
  readonly signed: Say<'names' | 'on' | 'how' | 'day' | 'called' | 'waiting' | 'comments'>
  readonly signedAll: Say<'names' | 'on' | 'how' | 'day' | 'called' | 'version'>
  readonly fileNow: Say<'name' | 'day' | 'called'>
  readonly fingerprint: (of: { readonly sha256: string | undefined }) => string
  readonly fileShown: Say<'name' | 'day' | 'called'>
  readonly approvedNow: Say<'called' | 'names' | 'comments' | 'again' | 'day'>
  readonly approvedTold: Say<'name' | 'called' | 'names' | 'comments' | 'day'>
  readonly lockedNow: Say<'day' | 'called' | 'names' | 'on' | 'days' | 'version'>
  readonly lockedTold: Say<'day' | 'called' | 'names' | 'on' | 'days' | 'version'>
  readonly finalNow: Say<'day' | 'called' | 'names' | 'on' | 'days' | 'version'>
  readonly standing: {
    readonly draft: Say<'adjusters' | 'adjustment'>
    readonly sent: Say<'on' | 'waiting' | 'approved' | 'days'>
    readonly locked: Say<'version' | 'on' | 'days', { how: 'adjusted' | 'final' }>
  }
  readonly commentMade: Say<'id' | 'item' | 'part' | 'title' | 'day' | 'called' | 'text'>
  readonly commentTold: Say<
    'id' | 'item' | 'part' | 'title' | 'day' | 'called' | 'text' | 'name' | 'decided'
  >
  readonly commentsHead: Say<'called' | 'day'>
  readonly noComments: string
  readonly commentLine: Say<'id' | 'item' | 'part' | 'name' | 'text' | 'settled' | 'answer'>
  readonly commentAnswered: Say<
    'id' | 'item' | 'part' | 'day' | 'called' | 'text' | 'name' | 'adjusts'
  >
  readonly answeredTold: Say<
    'id' | 'item' | 'part' | 'day' | 'called' | 'text' | 'name' | 'adjusts'
  >
  readonly newVersion: Say<'version' | 'locked'>
  readonly adjustAgain: Say<'names'>
  readonly finalAgain: Say<'day'>
  readonly changedTold: Say<'day' | 'called' | 'name'>
  readonly changedBack: Say<'day' | 'called' | 'name'>
  readonly justChanged: Say<'day' | 'called'>
  readonly change: Say<'before' | 'after', { where: string }>
}

/** What is private, what is public, and how the group words its outcomes. */
export interface EditionTexts {
  readonly personal: {
    readonly ask: Say<'kind' | 'text' | 'near' | 'left' | 'day'>
    readonly options: {
      readonly remove: string
      readonly internal: string
      readonly keep: string
      readonly all: Say<'count'>
    }
  }
  readonly reviewed: Say<'day' | 'called' | 'keep' | 'internal' | 'remove'>
  readonly removedGone: Say<'numbers'>
  readonly removedSealed: Say<'numbers'>
  readonly nothingSealed: string
  readonly keptInternal: Say<'numbers' | 'day' | 'published'>
  readonly madeOpen: Say<'numbers' | 'day'>
  readonly askPublish: Say<'day' | 'called' | 'version' | 'hidden'>
  readonly notPublished: Say<'day' | 'called'>
  readonly publishedNow: Say<'day' | 'called' | 'name' | 'on' | 'version'>
  readonly publishedTold: Say<'day' | 'called' | 'name' | 'on' | 'version'>
  readonly publishedHint: string
  readonly phrasesHead: string
  readonly phraseLine: Say<'outcome' | 'phrase'>
  readonly phraseHint: string
  readonly phraseSet: Say<'outcome', { phrase: string }>
  readonly phraseGone: Say<'outcome'>
  readonly publishOptions: readonly string[]
  readonly outcomes: Readonly<Record<PhraseName, string>>
}
