import { tiedTo } from '../records/chat-link.ts'
import type { Delivery } from '../delivery/delivery.ts'
import { pendingDelivery, type Addressee, type Purpose } from '../delivery/delivery.ts'
import { movesReminders, replanDoc } from '../delivery/replan.ts'
import type { Day } from '../meetings/calendar.ts'
import { dayOf } from '../meetings/calendar.ts'
import type { Group, Person } from '../meetings/group.ts'
import type { Language } from '../meetings/group-settings.ts'
import type { ActionId, MeetingId } from '../meetings/ids.ts'
import type { Book } from '../store/update.ts'
import type { Message } from '../text/message.ts'
import { textsIn, type Texts } from '../language/texts.ts'
import type { Incoming, World } from '../world.ts'
import type { Declared } from './declared.ts'

/** All that a command may know and do while it carries out one sentence. */
export interface Turn {
  readonly now: Date
  /** Today in the group's time zone. */
  readonly today: Day
  readonly language: Language
  readonly t: Texts
  readonly sender: Person
  readonly incoming: Incoming
  /** Documents of the group's partition: reads and drafts. */
  readonly book: Book
  /** Earlier answers to a question about this sentence: what was asked about -> the chosen value. */
  readonly choices: Readonly<Record<string, string>>
  /** The group as drafted so far. */
  readonly group: Group
  saveGroup(group: Group): Promise<void>
  /** Queues a post to others, in the same commit as what it tells. Gives the delivery's id. */
  queue(values: {
    to: Addressee
    purpose: Purpose
    message: Message
    meetingId?: MeetingId
    actions?: readonly ActionId[]
    updates?: string
  }): string
  newId(): string
  /** Every sentence the bot understands, in the order of the help. */
  readonly commands: readonly Declared[]
  /** Where people reach the bot's own pages. */
  readonly publicUrl: string
  /** Whether something was left out because others read here what only few may. */
  readonly withheld: boolean
  /** Something is left out here that the sender would read alone. */
  withhold(): void
  /** The partition of the group that a Teams meeting's chat is, by the chat's; `undefined` where those who lead none have said that it is theirs. */
  whoseChat(chat: string): Promise<string | undefined>
  /** The SHA-256 of a file that came with the sentence; `undefined` where it cannot be read. */
  fingerprintOf(download: string): Promise<string | undefined>
}

export interface TurnValues {
  readonly world: World
  readonly incoming: Incoming
  readonly book: Book
  readonly group: Group
  readonly sender: Person
  readonly now: Date
  readonly choices: Readonly<Record<string, string>>
  readonly commands: readonly Declared[]
  /** Absent: the group's, in which others are told of what comes of it. */
  readonly language?: Language
  /** Told of each post queued. */
  readonly onQueue: (delivery: Delivery) => void
}

/** In which language somebody is answered: the group's; in their own chat their own, where they have chosen one. */
export const languageOf = (
  { settings }: Group,
  { language }: Person,
  { conversation }: Pick<Incoming, 'conversation'>,
): Language =>
  conversation.kind === 'personal' ? (language ?? settings.language) : settings.language

export function openTurn(values: TurnValues): Turn {
  const { world, book, now } = values
  const { zone } = values.group.settings
  const { language = values.group.settings.language } = values
  // No getter here: V8 makes a hidden class for each one, and keeps all that it sees until the next full collection.
  const turn: { -readonly [K in keyof Turn]: Turn[K] } = {
    now,
    today: dayOf(now, zone),
    language,
    t: textsIn(language),
    sender: values.sender,
    incoming: values.incoming,
    book,
    choices: values.choices,
    group: values.group,
    async saveGroup(next) {
      if (movesReminders(turn.group, next)) book.overwrite(replanDoc(next.pk, now))
      turn.group = next
      await book.put(next)
    },
    queue(post) {
      const delivery = pendingDelivery({ ...post, pk: turn.group.pk, id: world.newId(), now })
      book.create(delivery)
      values.onQueue(delivery)
      return delivery.id
    },
    newId: world.newId,
    commands: values.commands,
    publicUrl: world.publicUrl,
    withheld: false,
    withhold() {
      turn.withheld = true
    },
    whoseChat: (chat) => tiedTo(world.store, chat),
    fingerprintOf: async (download) => world.fingerprintOf?.(download),
  }
  return turn
}
