import { lines, short } from '../../text/cut.ts'
import type { LooseEnd } from '../../meetings/loose-ends.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import type { Reply } from '../../turn/command.ts'
import type { Turn } from '../../turn/turn.ts'

/** How many characters the list may take, so that it fits one message. */
const ROOM = 13_000
const kinds = [
  'outcome',
  'addition',
  'carrier',
  'action',
  'people',
  'promise',
] as const satisfies readonly LooseEnd['kind'][]

/** What would be lost, each line with the sentence that settles it, and buttons for the two commonest. */
export function looseText(turn: Turn, meeting: Meeting, ends: readonly LooseEnd[]): Reply {
  const { closing } = turn.t.record
  const lists = kinds
    .map((kind) => ({
      kind,
      all: ends.filter((end) => end.kind === kind).map((end) => line(turn, end)),
    }))
    .filter(({ all }) => all.length > 0)
  const room = shares(
    lists.map(({ all }) => lengthOf(all)),
    ROOM,
  )
  const sections = lists.map(({ kind, all }, at) => {
    const told = fitting(all, room[at] ?? 0)
    return lines(
      closing.headings[kind],
      ...told,
      told.length < all.length ? closing.more({ count: all.length - told.length }) : '',
    )
  })
  const heard = ends.flatMap((end) =>
    end.kind === 'outcome' && end.reached && end.type !== 'decision' ? [end.number] : [],
  )
  const parts = [closing.notYet({ day: meeting.on }), ...sections]
  const text = [...parts, closing.foot].join('\n\n')
  const choices = [
    ...(heard.length > 0 ? [closing.choices.noted({ numbers: heard })] : []),
    closing.choices.anyway,
  ]
  if (fitsCard(text)) return { text, choices }
  return {
    text: [
      ...parts,
      ...(heard.length > 0 ? [closing.allNoted({ numbers: heard })] : []),
      closing.foot,
    ].join('\n\n'),
  }
}

/** A text with buttons is sent as a card and carried once more beside it, each line with some wrapping; too long a one goes without buttons. */
const fitsCard = (text: string): boolean => text.length * 2 + text.split('\n').length * 90 < 14_000

const lengthOf = (all: readonly string[]): number =>
  all.reduce((sum, text) => sum + text.length + 1, 0)

/** The room shared out: who needs less than an even share leaves the rest to the others. */
function shares(wanted: readonly number[], room: number): readonly number[] {
  const given: number[] = wanted.map(() => 0)
  let left = room
  const ascending = wanted.map((want, at) => ({ want, at })).sort((a, b) => a.want - b.want)
  for (const [index, { want, at }] of ascending.entries()) {
    given[at] = Math.min(want, Math.floor(left / (ascending.length - index)))
    left -= given[at] ?? 0
  }
  return given
}

/** As many of the lines, from the first, as the room holds; at least one. */
function fitting(all: readonly string[], room: number): readonly string[] {
  let left = room
  return all.filter((text, at) => (left -= text.length + 1) >= 0 || at === 0)
}

function line(turn: Turn, end: LooseEnd): string {
  const { line: tell } = turn.t.record.closing
  switch (end.kind) {
    case 'outcome':
      return tell.outcome({ ...end, title: short(end.title, 80) })
    case 'addition':
      return tell.addition({ ...end, title: short(end.title, 80) })
    case 'carrier':
      return tell.carrier({ ...end, text: short(end.text, 120) })
    case 'action':
      return tell.action({ ...end, text: short(end.text, 80) })
    case 'people':
      return tell.people({ names: end.people.map(({ name }) => name) })
    case 'promise':
      return tell.promise({ ...end, text: short(end.text, 140) })
  }
}
