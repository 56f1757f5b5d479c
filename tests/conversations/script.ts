/** A `.chat` file read into what happens and what is expected. The format is told in `play.ts`. */
export interface Script {
  readonly head: readonly string[]
  readonly groups: readonly Group[]
  readonly beats: readonly Beat[]
  /** Comments and blank lines after the last line of the play. */
  readonly tail: readonly string[]
}

export interface Group {
  readonly name: string
  readonly kind: 'team' | 'group chat' | 'meeting chat'
  readonly people: readonly Person[]
}

export interface Person {
  readonly name: string
  /** As written behind the name: `installer`, an e-mail address, `without id`. */
  readonly notes: readonly string[]
}

/** Something that happens, and what the bot is expected to say then. */
export interface Beat {
  readonly act: Act
  /** As written, continuation lines included. */
  readonly lines: readonly string[]
  readonly expected: readonly Expected[]
  /** Comments and blank lines before the act. */
  readonly before: readonly string[]
}

export interface Expected {
  readonly lines: readonly string[]
  readonly before: readonly string[]
}

export type Act = { readonly line: number } & (
  | { readonly kind: 'clock'; readonly day: string; readonly time: string }
  | {
      readonly kind: 'says' | 'taps'
      readonly who: string
      readonly where: string
      readonly text: string
      /** Says it with *Svara* on the bot's latest post there; or edits their own latest message there. */
      readonly how?: 'svarar' | 'ändrar'
      /** Words of the post that is answered. */
      readonly on?: string
    }
  | { readonly kind: 'event'; readonly text: string }
)

export class ScriptError extends Error {
  constructor(line: number, message: string) {
    super(`line ${line}: ${message}`)
    this.name = 'ScriptError'
  }
}

export const BOT = 'Klubban'

const CLOCK = /^@ (\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})$/
const SPEAKS =
  /^([\p{L}][^()<>@]*?)(?: \(([^)]*)\))?( trycker| svarar(?: på ”[^”]+”)?| ändrar)?> ?(.*)$/u
const GROUP = /^group:\s*(.+?)\s*\((team|group chat|meeting chat)\)\s*$/
const IGNORED = /^\s*(#.*)?$/

export function readScript(text: string): Script {
  const lines = text.replace(/\r\n/g, '\n').replace(/\n+$/, '').split('\n')
  const start = lines.findIndex((line) => /^[@*] /.test(line) || SPEAKS.test(line))
  const head = lines.slice(0, start < 0 ? lines.length : start)
  // Comments right above the first act belong to it, so that the head can be told from the play.
  let own = head.length
  while (own > 0 && IGNORED.test(head[own - 1]!)) own -= 1
  return { head: head.slice(0, own), groups: readHead(head), ...readBeats(lines, own) }
}

function readHead(head: readonly string[]): readonly Group[] {
  const groups: { name: string; kind: Group['kind']; people: Person[] }[] = []
  let inPeople = false
  head.forEach((line, at) => {
    if (IGNORED.test(line)) return
    const [, name, kind] = GROUP.exec(line) ?? []
    if (name) {
      groups.push({ name, kind: kind as Group['kind'], people: [] })
      inPeople = false
      return
    }
    const people =
      /^people:(.*)$/.exec(line)?.[1] ?? (inPeople && /^\s/.test(line) ? line : undefined)
    if (people === undefined || groups.length === 0)
      throw new ScriptError(at + 1, `not understood in the head: ${line}`)
    inPeople = true
    groups.at(-1)!.people.push(
      ...people
        .split(/,(?![^(]*\))/)
        .map((one) => one.trim())
        .filter(Boolean)
        .map(readPerson),
    )
  })
  if (groups.length === 0)
    throw new ScriptError(1, 'the head must name a group: `group: Chefsgruppen (group chat)`')
  return groups
}

function readPerson(text: string): Person {
  const [, name = text, notes = ''] = /^([^(]+?)\s*(?:\(([^)]*)\))?$/.exec(text) ?? []
  return {
    name,
    notes: notes
      .split(',')
      .map((note) => note.trim())
      .filter(Boolean),
  }
}

function readBeats(lines: readonly string[], from: number): Pick<Script, 'beats' | 'tail'> {
  const beats: {
    act: Act
    lines: string[]
    expected: { lines: string[]; before: string[] }[]
    before: string[]
  }[] = []
  let before: string[] = []
  let open: string[] | undefined
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at]!
    if (IGNORED.test(line)) {
      before.push(line)
      continue
    }
    if (/^ {2}/.test(line)) {
      if (!open)
        throw new ScriptError(at + 1, 'an indented line continues a line above, and there is none')
      open.push(...before.splice(0).filter((kept) => kept.trim() === ''), line)
      continue
    }
    const speaks = SPEAKS.exec(line)
    if (speaks?.[1] === BOT) {
      const beat = beats.at(-1)
      if (!beat) throw new ScriptError(at + 1, `${BOT} says something before anything happened`)
      open = [line]
      beat.expected.push({ lines: open, before })
    } else {
      open = [line]
      beats.push({ act: readAct(line, at + 1), lines: open, expected: [], before })
    }
    before = []
  }
  return {
    beats: beats.map((beat) => ({ ...beat, act: withText(beat.act, beat.lines) })),
    tail: before,
  }
}

function readAct(line: string, at: number): Act {
  const clock = CLOCK.exec(line)
  if (clock) return { kind: 'clock', day: clock[1]!, time: clock[2]!, line: at }
  if (line.startsWith('* ')) return { kind: 'event', text: line.slice(2).trim(), line: at }
  const [, who, where = '', does, text = ''] = SPEAKS.exec(line) ?? []
  if (!who) throw new ScriptError(at, `not understood: ${line}`)
  if (does === ' trycker') return { kind: 'taps', who, where, text, line: at }
  const how = does?.trim().split(' ')[0] as 'svarar' | 'ändrar' | undefined
  const on = /”([^”]+)”/.exec(does ?? '')?.[1]
  return { kind: 'says', who, where, text, line: at, ...(how && { how }), ...(on && { on }) }
}

function withText(act: Act, lines: readonly string[]): Act {
  return 'text' in act
    ? { ...act, text: [act.text, ...lines.slice(1).map((line) => line.slice(2))].join('\n') }
    : act
}

/** The file again, with other answers. Comments stay where they are. */
export function writeScript(script: Script, heard: readonly (readonly string[])[]): string {
  const lines = [...script.head]
  script.beats.forEach((beat, at) => {
    lines.push(...beat.before, ...beat.lines)
    for (const [index, entry] of (heard[at] ?? []).entries())
      lines.push(...(beat.expected[index]?.before ?? []), entry)
  })
  return `${[...lines, ...script.tail].join('\n')}\n`
}
