import type { LooseEnd } from '../../../meetings/loose-ends.ts'
import type { Meeting } from '../../../meetings/meeting.ts'
import type { Reply } from '../../command.ts'
import type { Turn } from '../../turn.ts'
import { lines, short } from '../follow-up/told.ts'

/** Loose ends of one kind that are shown at once, so that the list fits one message. */
const SHOWN = 25
const kinds = ['outcome', 'addition', 'carrier', 'action', 'people', 'promise'] as const satisfies readonly LooseEnd['kind'][]

/** What would be lost, each line with the sentence that settles it, and buttons for the two commonest. */
export function looseText(turn: Turn, meeting: Meeting, ends: readonly LooseEnd[]): Reply {
  const { closing } = turn.t.record
  const sections = kinds.map((kind) => {
    const some = ends.filter((end) => end.kind === kind)
    const told = some.slice(0, SHOWN).map((end) => line(turn, end))
    return some.length === 0 ? '' : lines(closing.headings[kind], ...told, some.length > SHOWN ? closing.more({ count: some.length - SHOWN }) : '')
  })
  const heard = ends.flatMap((end) => (end.kind === 'outcome' && end.reached && end.type !== 'decision' ? [end.number] : []))
  return {
    text: [closing.notYet({ day: meeting.on }), ...sections.filter((section) => section !== ''), closing.foot].join('\n\n'),
    choices: [...(heard.length > 0 ? [closing.choices.noted({ numbers: heard })] : []), closing.choices.anyway],
  }
}

function line(turn: Turn, end: LooseEnd): string {
  const { line: tell } = turn.t.record.closing
  switch (end.kind) {
    case 'outcome': return tell.outcome({ ...end, title: short(end.title, 80) })
    case 'addition': return tell.addition({ ...end, title: short(end.title, 80) })
    case 'carrier': return tell.carrier({ ...end, text: short(end.text, 120) })
    case 'action': return tell.action({ ...end, text: short(end.text, 80) })
    case 'people': return tell.people({ names: end.people.map(({ name }) => name) })
    case 'promise': return tell.promise({ ...end, text: short(end.text, 140) })
  }
}
