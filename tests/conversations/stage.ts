import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unlimited } from '../../src/doors/rate-limit.ts'
import { readConfig } from '../../src/config.ts'
import { instantOf } from '../../src/meetings/calendar.ts'
import { start, type Running } from '../../src/start.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { unflushed } from '../store/unflushed.ts'
import type { Store } from '../../src/store/store.ts'
import type { Log } from '../../src/world.ts'
import { StandInConnector, type Json, type Member, type Posted } from '../teams/connector.ts'
import { say, tap } from './acting.ts'
import { BOT_ACCOUNT, envelope, memberOf, placeOf, type Place } from './cast.ts'
import { events } from './events.ts'
import { ScriptError, type Act, type Script } from './script.ts'
import { transcript, type Stood } from './showing.ts'

export const ZONE = 'Europe/Stockholm'
const STEP_MS = 30 * 60_000

export type OpenStore = (folder: string, now: () => Date) => Promise<Store>

/** A bot with a stand-in for Teams around it, and a clock that only the script moves. */
export class Stage {
  readonly connector = new StandInConnector()
  readonly places: readonly Place[]
  readonly members: readonly Member[]
  /** Channels that the script has named. */
  readonly channels = new Set<string>()
  /** Where the last sentence stood. */
  floor = ''
  /** Cards shown to one person alone, in place of a post's. */
  readonly views: { readonly who: string; readonly post: Posted; readonly card: Json }[] = []
  /** The id of each person's latest message, by who and where. */
  readonly said = new Map<string, string>()
  /** The answer to the last pressed button. */
  shown: Json | undefined
  readonly #folder = mkdtempSync(join(tmpdir(), 'klubban-play-'))
  readonly #openStore: OpenStore
  readonly #outside: Log | undefined
  readonly #faults: string[] = []
  readonly #stood: Stood[] = []
  #clock: Date
  #running: Running | undefined
  #ids = 0
  #latest: Json | undefined
  #read = 0

  constructor(
    script: Script,
    openStore: OpenStore = async (folder, now) =>
      openSqliteStore(join(folder, 'klubban.db'), now, unflushed),
    log?: Log,
  ) {
    this.#openStore = openStore
    this.#outside = log
    const begins = script.beats.map((beat) => beat.act).find((act) => act.kind === 'clock')
    this.#clock = instantOf(begins?.day ?? '2026-01-12', begins?.time ?? '09:00', ZONE)
    this.places = script.groups.map(placeOf)
    const people = script.groups.flatMap((group) => group.people)
    this.members = [...new Map(people.map((person) => [person.name, memberOf(person)])).values()]
  }

  async open(): Promise<void> {
    await this.connector.open()
    this.connector.people.push(...this.members)
    for (const place of this.places) {
      const present = place.group.people.filter((person) => !person.notes.includes('later'))
      this.connector.rosters.set(
        place.id,
        present.map((person) => this.member(person.name)),
      )
    }
    await this.restart()
  }

  async close(): Promise<void> {
    await this.#running?.stop()
    await this.connector.close()
    rmSync(this.#folder, { recursive: true, force: true })
  }

  /** The bot's process ends and begins anew, over what its store kept. */
  async restart(): Promise<void> {
    await this.#running?.stop()
    const config = readConfig({
      PORT: '0',
      DATA_DIR: this.#folder,
      PUBLIC_URL: 'https://klubban.example.se',
    })
    this.#running = await start(config, {
      now: () => new Date(this.#clock),
      newId: () => `id${String((this.#ids += 1)).padStart(8, '0')}`,
      random: () => 0.5,
      log: this.#log(),
      trust: { paced: false, wait: () => Promise.resolve() },
      flood: unlimited,
      openStore: (_config, now) => this.#openStore(this.#folder, now),
    })
  }

  /** The bot's process ends; another store takes the place of its own, filled as told, and it begins anew over that. */
  async takeOver(fill: (store: Store) => Promise<unknown>): Promise<void> {
    await this.#running?.stop()
    this.#running = undefined
    for (const name of readdirSync(this.#folder))
      rmSync(join(this.#folder, name), { recursive: true })
    const store = await this.#openStore(this.#folder, () => new Date(this.#clock))
    await fill(store)
    await store.close()
    // Whatever made that store counted its own ids.
    this.#ids += 1_000_000
    await this.restart()
  }

  /** Whoever the head marks as installer, else the first one, installs the bot; what it says then is not part of the play. */
  async install(): Promise<void> {
    for (const place of this.places) {
      const installer =
        place.group.people.find((person) => person.notes.includes('installer')) ??
        place.group.people[0]
      if (!installer) throw new ScriptError(1, `nobody is in ${place.group.name}`)
      await events(
        this,
        `${installer.name} installerar ${BOT_ACCOUNT.name}${this.places.length > 1 ? ` i ${place.group.name}` : ''}`,
        1,
      )
    }
    this.heard()
  }

  /** Does what the script says; resolves when the bot has said all it wants to say. */
  async act(act: Act): Promise<void> {
    switch (act.kind) {
      case 'clock':
        return this.#until(instantOf(act.day, act.time, ZONE), act.line)
      case 'says':
        return say(this, act)
      case 'taps':
        return tap(this, act)
      case 'event':
        return events(this, act.text, act.line)
    }
  }

  /** What the bot said since last asked, as it stands in a `.chat` file. */
  heard(): readonly string[] {
    this.#stamp()
    const view = {
      places: this.places,
      members: this.members,
      channels: this.channels,
      floor: this.floor,
      nowMs: this.#clock.getTime(),
      zone: ZONE,
      personalChatOf: (id: string) => this.connector.personalChatOf(id),
    }
    const lines = transcript(view, this.#stood.slice(this.#read), this.shown)
    this.#read = this.#stood.length
    this.shown = undefined
    return [...lines, ...this.#faults.splice(0).map((fault) => `FEL> ${fault}`)]
  }

  member(name: string, line = 1): Member {
    const member = this.members.find((one) => one.name === name)
    if (!member) throw new ScriptError(line, `${name} is not in the head`)
    return member
  }

  place(name: string | undefined, line: number): Place {
    const place =
      name === undefined || name === 'gruppen'
        ? this.places[0]
        : this.places.find((one) => one.group.name === name)
    if (!place) throw new ScriptError(line, `no group is called ${name}`)
    return place
  }

  /** What the bot posted last in a conversation, with those words in it. */
  latestPost(conversationId: string, line: number, words = ''): Posted {
    const post = this.connector.posts.findLast(
      (one) =>
        one.conversationId.split(';')[0] === conversationId &&
        JSON.stringify(one.activity).includes(words),
    )
    if (!post) throw new ScriptError(line, 'the bot has posted nothing there to answer')
    return post
  }

  newActivityId(): string {
    return String(this.#clock.getTime() + (this.#ids += 1))
  }

  /** Posts an activity to the bot and waits until everything it set in motion has been sent. */
  async deliver(activity: Json): Promise<Json | undefined> {
    this.#latest = {
      ...activity,
      id: activity['id'] ?? this.newActivityId(),
      timestamp: this.#clock.toISOString(),
    }
    return this.again()
  }

  /** Teams sends the latest activity once more. */
  async again(): Promise<Json | undefined> {
    const response = await fetch(`http://127.0.0.1:${this.#running!.port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(this.#latest),
    })
    const text = await response.text()
    if (response.status !== 200) this.#faults.push(`HTTP ${response.status}`)
    await this.#running!.idle()
    return text ? (JSON.parse(text) as Json) : undefined
  }

  /** What a link of the bot's own leads to. */
  fetch(link: string): Promise<Response> {
    return fetch(`http://127.0.0.1:${this.#running!.port}${new URL(link).pathname}`)
  }

  envelope(from: Member, place?: Place, channel?: string, thread?: string): Json {
    return envelope(
      this.connector.url,
      from,
      place,
      this.connector.personalChatOf(from.id),
      channel,
      thread,
    )
  }

  /** One pass of the reminders, at the time it is. */
  async pass(): Promise<void> {
    await this.#running!.pass()
    await this.#running!.idle()
  }

  /** Moves the clock in steps, with a pass of the reminders at each, as the ticker would. */
  async #until(goal: Date, line: number): Promise<void> {
    if (goal < this.#clock) throw new ScriptError(line, 'the clock does not go back')
    this.floor = ''
    while (this.#clock < goal) {
      const next = (Math.floor(this.#clock.getTime() / STEP_MS) + 1) * STEP_MS
      this.#clock = new Date(Math.min(next, goal.getTime()))
      await this.pass()
      this.#stamp()
    }
  }

  /** Notes when the newest posts came to stand. */
  #stamp(): void {
    for (const post of this.connector.posts.slice(this.#stood.length))
      this.#stood.push({ post, atMs: this.#clock.getTime() })
  }

  /** Faults are part of the transcript: a play in which something broke inside never passes by accident. */
  #log(): Log {
    const at =
      (level: keyof Log) =>
      (values: object, message: string): void =>
        this.#outside?.[level](values, message)
    const error = (values: object, message: string): void => {
      this.#faults.push(`${message}: ${JSON.stringify(values).slice(0, 2000)}`)
      at('error')(values, message)
    }
    return { debug: at('debug'), info: at('info'), warn: at('warn'), error }
  }
}
