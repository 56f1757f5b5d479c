import type { Choice, Json } from '../text/message.ts'
import type { Action } from '../meetings/action.ts'
import type { Day } from '../meetings/calendar.ts'
import type { Group, Person } from '../meetings/group.ts'
import type { Meeting } from '../meetings/meeting.ts'
import type { Proposal } from '../meetings/proposal.ts'
import type { Standing } from '../meetings/rights.ts'
import type { CarryOver } from '../text/agenda-facts.ts'
import type { Texts } from '../language/texts.ts'
import type { About } from './button.ts'

/**
 * What must be read from the store before a card can be shown.
 * - `meeting`: the one that `about.meeting` (an id) names, else the one that is open, else the next one ahead
 * - `given`: the actions that this meeting gave; `returned`: the proposals it sent back
 * - `mine`: the open actions that the presser answers for
 * - `proposals`: those that wait, as `förslag` lists them
 * - `carry`: what the meeting begins with, from those before it
 * - `help`: the sentences this person may say, by subject
 * - `seen`: who was at the open meeting as Teams saw it
 */
export type Need =
  | 'meeting'
  | 'seen'
  | 'given'
  | 'returned'
  | 'mine'
  | 'proposals'
  | 'carry'
  | 'help'

export interface HelpLine {
  /** Of the act. */
  readonly name: string
  readonly example: string
  readonly purpose: string
}
/** One subject of the help: what this person may say, an example each. */
export interface HelpSubject {
  readonly name: keyof Texts['talk']['subjects']
  readonly title: string
  readonly lines: readonly HelpLine[]
}

/** Everything a shown card is made of; what its `needs` do not name is absent or empty. */
export interface Scene {
  readonly t: Texts
  readonly group: Group
  readonly today: Day
  /** Who presses: the card is for them alone. */
  readonly person: Person
  readonly meeting?: Meeting | undefined
  readonly given?: readonly Action[]
  readonly returned?: readonly Proposal[]
  readonly mine?: readonly Action[]
  readonly proposals?: readonly Proposal[]
  readonly carry?: CarryOver | undefined
  readonly help?: readonly HelpSubject[]
  readonly seen?: SeenTold | undefined
}

/** How Teams saw the attendance, line by line, and the buttons that record it. */
export interface SeenTold {
  readonly lines: readonly string[]
  readonly choices: readonly Choice[]
}

/** A card with what it says in plain words, for clients that show no cards. */
export interface Told {
  readonly card: Json
  readonly text: string
}

/** One whose words are made when they are asked for: beside an answer that says the same they are not. */
export class ToldOnDemand implements Told {
  readonly card: Json
  readonly #words: () => string

  constructor(card: Json, words: () => string) {
    this.card = card
    this.#words = words
  }

  get text(): string {
    return this.#words()
  }
}

export interface Shown {
  readonly needs: readonly Need[]
  /** Whose standing suffices to see it; others are told so. */
  readonly who: readonly Standing[]
  readonly show: (about: About, scene: Scene) => Told
}

export const everyone: readonly Standing[] = ['lead', 'committee', 'member']
export const leadsOnly: readonly Standing[] = ['lead']
export const triages: readonly Standing[] = ['lead', 'committee']
