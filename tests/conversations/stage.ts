import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../../src/config.ts'
import { clockOf, dayOf, instantOf } from '../../src/meetings/calendar.ts'
import { start, type Running } from '../../src/start.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import type { Store } from '../../src/store/store.ts'
import type { Log } from '../../src/world.ts'
import { StandInConnector, type Json, type Member, type Posted } from '../teams/connector.ts'
import { BOT_ACCOUNT, channelOf, envelope, memberOf, placeOf, typed, type Place } from './cast.ts'
import { events } from './events.ts'
import { ScriptError, type Act, type Script } from './script.ts'
import { buttonsOf, cardOf, seen, wordsOf } from './seen.ts'

export const ZONE = 'Europe/Stockholm'
const STEP_MS = 30 * 60_000

export type OpenStore = (folder: string, now: () => Date) => Promise<Store>

/** A post, and when it was made by the play's clock. */
interface Shown {
  readonly label: string
  readonly order: number
  readonly atMs: number
  readonly text: string
}

/** A bot with a stand-in for Teams around it, and a clock that only the script moves. */
export class Stage {
  readonly connector = new StandInConnector()
  readonly places: readonly Place[]
  readonly members: readonly Member[]
  readonly #folder = mkdtempSync(join(tmpdir(), 'klubban-play-'))
  readonly #openStore: OpenStore
  readonly #faults: string[] = []
  #clock = instantOf('2026-01-12', '09:00', ZONE)
  #running: Running | undefined
  #ids = 0
  /** Where the last sentence stood. */
  #floor = ''
  #latest: Json | undefined
  #invoked: Json | undefined
  #read = 0
  #times: number[] = []

  constructor(script: Script, openStore: OpenStore = async (folder, now) => openSqliteStore(join(folder, 'klubban.db'), now)) {
    this.#openStore = openStore
    this.places = script.groups.map(placeOf)
    const people = script.groups.flatMap((group) => group.people)
    this.members = [...new Map(people.map((person) => [person.name, memberOf(person)])).values()]
  }

  async open(): Promise<void> {
    await this.connector.open()
    this.connector.people.push(...this.members)
    for (const place of this.places) this.connector.rosters.set(place.id, place.group.people.filter((person) => !person.notes.includes('later')).map((person) => this.member(person.name)))
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
    const config = readConfig({ PORT: '0', DATA_DIR: this.#folder, PUBLIC_URL: 'https://klubban.example.se' })
    this.#running = await start(config, {
      now: () => new Date(this.#clock), newId: () => `id${String((this.#ids += 1)).padStart(8, '0')}`, random: () => 0.5, log: this.#log(),
      trust: { paced: false, wait: () => Promise.resolve() }, openStore: (_config, now) => this.#openStore(this.#folder, now),
    })
  }

  /** Whoever the head marks as installer, else the first one, installs the bot; what it says then is not part of the play. */
  async install(): Promise<void> {
    for (const place of this.places) {
      const installer = place.group.people.find((person) => person.notes.includes('installer')) ?? place.group.people[0]
      if (!installer) throw new ScriptError(1, `nobody is in ${place.group.name}`)
      await events(this, `${installer.name} installerar ${BOT_ACCOUNT.name}${this.places.length > 1 ? ` i ${place.group.name}` : ''}`, 1)
    }
    this.heard()
  }

  /** Does what the script says; resolves when the bot has said all it wants to say. */
  async act(act: Act): Promise<void> {
    switch (act.kind) {
      case 'clock': return this.#until(instantOf(act.day, act.time, ZONE))
      case 'says': return this.#say(act.who, act.where, act.text, act.line)
      case 'taps': return this.#tap(act.who, act.where, act.text, act.line)
      case 'event': return events(this, act.text, act.line)
    }
  }

  /** What the bot said since last asked, as it stands in a `.chat` file. */
  heard(): readonly string[] {
    this.#stamp()
    const shown = this.connector.posts.slice(this.#read).map((post, at) => this.#show(post, this.#times[this.#read + at]!))
    this.#read = this.connector.posts.length
    if (this.#invoked) shown.unshift(...this.#replies(this.#invoked))
    this.#invoked = undefined
    const faults = this.#faults.splice(0).map((fault) => `FEL> ${fault}`)
    // What was said at the same instant stands in a fixed order, however the sends raced; within one conversation, as sent.
    const lines = shown.sort((a, b) => a.atMs - b.atMs || a.order - b.order).map(({ label, text }) => [`${label}> `, text.replaceAll('\n', '\n  ')].join('').trimEnd())
    return [...lines, ...faults]
  }

  member(name: string, line = 1): Member {
    const member = this.members.find((one) => one.name === name)
    if (!member) throw new ScriptError(line, `${name} is not in the head`)
    return member
  }

  place(name: string | undefined, line: number): Place {
    const place = name === undefined || name === 'gruppen' ? this.places[0] : this.places.find((one) => one.group.name === name)
    if (!place) throw new ScriptError(line, `no group is called ${name}`)
    return place
  }

  /** Posts an activity to the bot and waits until everything it set in motion has been sent. */
  async deliver(activity: Json): Promise<Json | undefined> {
    const id = activity['id'] ?? String(this.#clock.getTime() + (this.#ids += 1))
    this.#latest = { ...activity, id, timestamp: this.#clock.toISOString() }
    return this.again()
  }

  /** Teams sends the latest activity once more. */
  async again(): Promise<Json | undefined> {
    const response = await fetch(`http://127.0.0.1:${this.#running!.port}/api/messages`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(this.#latest),
    })
    const text = await response.text()
    if (response.status !== 200) this.#faults.push(`HTTP ${response.status}`)
    await this.#running!.idle()
    return text ? JSON.parse(text) as Json : undefined
  }

  envelope(from: Member, place?: Place, channel?: string, thread?: string): Json {
    return envelope(this.connector.url, from, place, this.connector.personalChatOf(from.id), channel, thread)
  }

  async #say(who: string, where: string, text: string, line: number): Promise<void> {
    const from = this.member(who, line)
    const { place, channel } = this.#where(where, line)
    // In a channel every sentence begins a thread of its own, and the answer belongs there.
    const thread = place?.teamId ? String(this.#clock.getTime() + (this.#ids += 1)) : undefined
    const base = this.envelope(from, place, channel, thread)
    const { text: words, entities } = typed(text, this.members, place !== undefined)
    this.#floor = base['conversation'].id
    await this.deliver({ ...base, type: 'message', ...(thread && { id: thread }), textFormat: 'plain', text: words, entities: [...base['entities'], ...entities] })
  }

  async #tap(who: string, where: string, text: string, line: number): Promise<void> {
    const from = this.member(who, line)
    const { place, channel } = this.#where(where, line)
    const [title = '', ...fields] = text.split('\n')
    const inputs = Object.fromEntries(fields.map((field) => field.split(/:\s*(.*)/s).slice(0, 2) as [string, string]))
    const home = this.envelope(from, place, channel)['conversation'].id as string
    const found = this.connector.posts.filter((post) => post.conversationId.split(';')[0] === home).reverse()
      .flatMap((post) => (cardOf(post.activity) ? buttonsOf(cardOf(post.activity)!).map((button) => ({ post, button })) : []))
      .find(({ button }) => button['title'] === title)
    if (!found) throw new ScriptError(line, `no button there is called ${title}`)
    const { post, button } = found
    const base = { ...this.envelope(from, place, channel), conversation: { ...this.envelope(from, place)['conversation'], id: post.conversationId }, replyToId: post.activityId }
    this.#floor = post.conversationId
    const data = { ...button['data'], ...inputs }
    const back = button['data']?.['msteams'] as Json | undefined
    if (button['type'] === 'Action.Execute') {
      this.#invoked = await this.deliver({ ...base, type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute', verb: button['verb'], data }, trigger: 'manual' } })
    } else if (back?.['type'] === 'messageBack') {
      await this.deliver({ ...base, type: 'message', text: back['text'], value: back['value'] })
    } else {
      await this.deliver({ ...base, type: 'message', value: data })
    }
  }

  #where(where: string, line: number): { place?: Place; channel?: string } {
    if (where === 'privat') return {}
    if (where.startsWith('#')) this.channels.add(where.slice(1))
    if (where.startsWith('#')) return { place: this.place(undefined, line), channel: where.slice(1) }
    return { place: this.place(where === '' ? undefined : where, line) }
  }

  /** Moves the clock in steps, with a pass of the reminders at each, as the ticker would. */
  async #until(goal: Date): Promise<void> {
    this.#floor = ''
    while (this.#clock < goal) {
      const next = (Math.floor(this.#clock.getTime() / STEP_MS) + 1) * STEP_MS
      this.#clock = new Date(Math.min(next, goal.getTime()))
      await this.pass()
      this.#stamp()
    }
    this.#clock = goal
  }

  /** One pass of the reminders, at the time it is. */
  async pass(): Promise<void> {
    await (this.#running as Running & { pass?: () => Promise<unknown> }).pass?.()
    await this.#running!.idle()
  }

  #stamp(): void {
    while (this.#times.length < this.connector.posts.length) this.#times.push(this.#clock.getTime())
  }

  #show(post: Posted, atMs: number): Shown {
    const at = new Date(atMs)
    const when = atMs < this.#clock.getTime() ? `${dayOf(at, ZONE)} ${clockOf(at, ZONE)}` : ''
    const { name, order } = this.#audience(post.conversationId)
    const kind = { posted: '', changed: 'ändrad', removed: 'borttagen' }[post.kind]
    const notes = [name, kind, when].filter(Boolean).join(', ')
    return { label: notes ? `${BOT_ACCOUNT.name} (${notes})` : BOT_ACCOUNT.name, order, atMs, text: seen(post.activity) }
  }

  #audience(conversationId: string): { name: string; order: number } {
    if (conversationId === this.#floor) return { name: '', order: 0 }
    const [base] = conversationId.split(';')
    const group = this.places.findIndex((place) => place.id === base)
    if (group >= 0) return { name: group === 0 ? 'gruppen' : this.places[group]!.group.name, order: 1 + group }
    const person = this.members.findIndex((member) => this.connector.personalChatOf(member.id) === conversationId)
    if (person >= 0) return { name: `till ${this.members[person]!.name}`, order: 1000 + person }
    const channel = this.places[0] && [...this.channels].find((name) => channelOf(this.places[0]!, name) === base)
    return { name: channel ? `#${channel}` : `okänd plats ${conversationId}`, order: 500 }
  }

  /** Channels that the script has named. */
  readonly channels = new Set<string>()

  #replies(body: Json): Shown[] {
    const value = body['value'] as unknown
    const text = typeof value === 'string' ? value : value ? [wordsOf(value as Json), buttonsOf(value as Json).map((button) => `[${button['title']}]`).join(' ')].filter(Boolean).join('\n') : ''
    return text ? [{ label: typeof value === 'string' ? BOT_ACCOUNT.name : `${BOT_ACCOUNT.name} (kortet)`, order: -1, atMs: this.#clock.getTime(), text }] : []
  }

  /** Faults are part of the transcript: a play in which something broke inside never passes by accident. */
  #log(): Log {
    const fault = (values: object, message: string): void => void this.#faults.push(`${message}: ${JSON.stringify(values).slice(0, 2000)}`)
    return { debug: () => undefined, info: () => undefined, warn: () => undefined, error: fault }
  }
}
