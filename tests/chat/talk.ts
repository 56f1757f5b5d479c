import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bot, Tapped } from '../../src/say/bot.ts'
import type { Command } from '../../src/turn/command.ts'
import { commands } from '../../src/acts/index.ts'
import { createBot } from '../../src/doors/hear.ts'
import { groupPartition } from '../../src/groups/partition.ts'
import type { Group } from '../../src/meetings/group.ts'
import { asDocuments } from '../../src/store/as-documents.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { unflushed } from '../store/unflushed.ts'
import type { Store } from '../../src/store/store.ts'
import type { Message } from '../../src/text/message.ts'
import type { Account, Conversation, Messenger, World } from '../../src/world.ts'

/** One post that reached the (made) channel. */
export interface Post {
  /** The conversation's id: `chat` for the group, `private-<first name>` for a personal chat. */
  readonly to: string
  readonly message: Message
  /** Set when an earlier post was replaced. */
  readonly replaced?: string
  readonly id: string
}

export interface Pressing {
  readonly id?: string
  readonly personal?: boolean
  readonly automatic?: boolean
  /** Pressed in a client that knows only Action.Submit. */
  readonly submit?: boolean
  /** Somewhere else than in the group or the person's own chat. */
  readonly at?: Conversation
}

export interface Talk {
  readonly world: World
  readonly bot: Bot
  readonly store: Store
  readonly pk: string
  /** What the bot said when it came. */
  readonly welcome: Message | undefined
  /** Says a sentence in the group and gives the answer's text. Posts to others are collected in `posts`. */
  say(
    who: string,
    text: string,
    options?: { readonly mentions?: readonly string[]; readonly id?: string },
  ): Promise<string>
  /** The same in the person's own chat with the bot. */
  whisper(who: string, text: string): Promise<string>
  /** The whole message instead of its text. */
  hear(
    who: string,
    text: string,
    options?: {
      readonly personal?: boolean
      readonly mentions?: readonly string[]
      readonly id?: string
    },
  ): Promise<Message | undefined>
  /** Presses a button, as Teams tells of it: in the group, or in the person's own chat; and sends what that set in motion. */
  press(
    who: string,
    verb: string,
    data: Readonly<Record<string, unknown>>,
    options?: Pressing,
  ): Promise<Tapped>
  /** Sets the clock: UTC ISO. */
  at(instant: string): void
  /** Takes the posts collected so far. */
  posts(): Post[]
  group(): Promise<Group>
  account(name: string): Account
  /** Who Teams says is in the chat; changed by the test, told by `happened`. */
  readonly roster: Account[]
  /** Who is in other chats, by conversation id; without an entry, the same people. */
  readonly rosters: Map<string, Account[]>
  /** What the messenger does on its next calls: throw these in order. */
  failWith(...errors: readonly Error[]): void
  end(): Promise<void>
}

const TENANT = '00000000-0000-0000-0000-00000000000a'
const SERVICE = 'http://127.0.0.1:9/'

export const people = ['Anna Berg', 'Bo Ek', 'Cecilia Dahl', 'David Ek', 'Eva Falk'] as const

/**
 * A group chat with a bot in it, over a real store in a folder of its own and a made channel. The first person installs the bot and
 * so is its secretary. The clock starts on Monday 12 January 2026, 09.00 in Stockholm. `begun`: so many ids an earlier talk over the same store has given.
 */
export async function talk(
  names: readonly string[] = people,
  openStore?: (folder: string, now: () => Date) => Store | Promise<Store>,
  sentences: readonly Command[] = commands,
  begun = 0,
): Promise<Talk> {
  const folder = mkdtempSync(join(tmpdir(), 'klubban-'))
  let clock = new Date('2026-01-12T08:00:00Z')
  let counter = begun
  let collected: Post[] = []
  const failures: Error[] = []
  const accounts = new Map(
    names.map((name, index): [string, Account] => [
      name,
      { name, teamsId: `29:${index + 1}`, aadId: `aad-${index + 1}` },
    ]),
  )
  const roster = [...accounts.values()]
  const rosters = new Map<string, Account[]>()
  const account = (name: string): Account => {
    const found =
      accounts.get(name) ?? [...accounts.values()].find((one) => one.name.startsWith(name))
    if (!found) throw new Error(`nobody is called ${name} here`)
    return found
  }
  const conversation = (id: string, kind: Conversation['kind']): Conversation => ({
    id,
    kind,
    tenantId: TENANT,
    serviceUrl: SERVICE,
    botId: '28:bot',
  })
  const fail = (): void => {
    const error = failures.shift()
    if (error) throw error
  }
  const messenger: Messenger = {
    async send(to, message) {
      fail()
      const id = `post-${++counter}`
      collected.push({ to: to.id, message, id })
      return { activityId: id }
    },
    async update(to, activityId, message) {
      fail()
      collected.push({ to: to.id, message, replaced: activityId, id: activityId })
    },
    async openPersonal(_from, someone) {
      fail()
      const found = [...accounts.values()].find(
        (one) => one.aadId === someone.aadId || one.teamsId === someone.teamsId,
      )
      return conversation(`private-${found?.name.split(' ')[0]}`, 'personal')
    },
    members: async (of) => {
      const found = rosters.get(of.id) ?? roster
      if (found.length === 0) throw new Error('the roster cannot be read')
      return [...found]
    },
    member: async (of, { teamsId, aadId }) =>
      (rosters.get(of.id) ?? roster).find((one) =>
        aadId === undefined ? one.teamsId === teamsId : one.aadId === aadId,
      ),
  }
  const engine = await (
    openStore ??
    ((at: string, now: () => Date) => openSqliteStore(join(at, 'klubban.db'), now, unflushed))
  )(folder, () => clock)
  const store = asDocuments(engine)
  const quiet = () => undefined
  const world: World = {
    now: () => clock,
    newId: () => `id${String(++counter).padStart(6, '0')}`,
    store,
    messenger,
    publicUrl: 'https://klubban.example',
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
  }
  const bot = createBot(world, sentences)
  const pk = groupPartition(TENANT, 'chat')
  const chat = conversation('chat', 'groupChat')
  const [first] = accounts.values()
  const installed =
    first &&
    (await bot.happened({
      kind: 'installed',
      conversation: chat,
      groupName: 'Chefsgruppen',
      by: first,
    }))

  const placeOf = (sender: Account, personal: boolean | undefined): Conversation =>
    personal ? conversation(`private-${sender.name.split(' ')[0]}`, 'personal') : chat
  const hear: Talk['hear'] = async (who, text, options = {}) => {
    const sender = account(who)
    const place = placeOf(sender, options.personal)
    const heard = await bot.hear({
      activityId: options.id ?? `said-${++counter}`,
      conversation: place,
      groupName: options.personal ? undefined : 'Chefsgruppen',
      sender,
      text,
      mentioned: (options.mentions ?? []).map(account),
    })
    await heard.deliver()
    return heard.answer
  }
  return {
    world,
    bot,
    store,
    pk,
    welcome: installed?.answer,
    hear,
    account,
    roster,
    rosters,
    async press(who, verb, data, { id, personal, automatic = false, submit = false, at } = {}) {
      const sender = account(who)
      const tapped = await bot.tap!({
        activityId: id ?? `pressed-${++counter}`,
        conversation: at ?? placeOf(sender, personal),
        ...(personal || at ? {} : { groupName: 'Chefsgruppen' }),
        sender,
        verb,
        data: submit ? { verb, ...data } : data,
        automatic,
        inPlace: !submit,
      })
      await tapped.deliver()
      return tapped
    },
    say: async (who, text, options) => (await hear(who, text, options))?.text ?? '',
    whisper: async (who, text) => (await hear(who, text, { personal: true }))?.text ?? '',
    at(instant) {
      clock = new Date(instant)
    },
    posts() {
      const taken = collected
      collected = []
      return taken
    },
    async group() {
      const stored = await store.get<Group>(pk, 'group')
      if (!stored) throw new Error('there is no group')
      return stored.doc
    },
    failWith: (...errors) => void failures.push(...errors),
    async end() {
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
