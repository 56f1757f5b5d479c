import type { Adoption, Minutes, MinutesAction, MinutesItem } from './minutes.ts'
import { heading, internal, noteOf, paragraph, run, type Block, type Line } from './document.ts'
import { dueOf, orMissing, outcomeText, ownersOf, type Words } from './layout-words.ts'
import type { Mark } from './afterwards.ts'
import { saysNoted } from '../language/said-words.ts'
import { inline, prose } from './prose.ts'

/** The second and third cell of an item's row: what it is, and what was said, decided and given, its sub-items among it. */
export function itemCells(
  item: MinutesItem,
  minutes: Minutes,
  t: Words,
): readonly (readonly Block[])[] {
  const record = [
    ...recordOf(item, minutes, t),
    ...item.children.flatMap((child) => [
      heading(4, `${child.number}. ${child.title}`),
      ...about(child, t),
      ...recordOf(child, minutes, t),
    ]),
  ]
  return [
    [heading(3, item.title), ...about(item, t)],
    record.length === 0 ? [paragraph([run(t.item.nothing, 'emphasis')])] : record,
  ]
}

function about(item: MinutesItem, t: Words): readonly Block[] {
  const lines: readonly (string | undefined)[] = [
    item.kind && t.item.kind({ kind: item.kind }),
    item.presenters.length > 0 ? t.item.presenters({ names: item.presenters }) : undefined,
    item.joint === undefined ? undefined : t.item.joint({ body: item.joint }),
    item.addition ? t.item.addition : undefined,
    item.recused && recusedText(item.recused, t),
    item.history.length > 0 ? t.item.earlier({ treatments: item.history }) : undefined,
  ]
  return lines.flatMap((line) => (line === undefined ? [] : [paragraph(inline(line))]))
}

export const adoptionBlocks = (adoption: Adoption | undefined, t: Words): readonly Block[] =>
  adoption ? t.adoption(adoption).map((text) => paragraph(text, 'outcome')) : []

function recordOf(item: MinutesItem, minutes: Minutes, t: Words): readonly Block[] {
  if (item.withdrawn) return [paragraph(t.item.withdrawn, 'outcome')]
  return [
    ...adoptionBlocks(item.adoption, t),
    ...item.notes.flatMap((note) =>
      [...prose(note.text), ...markBlocks(note.mark, t)].map((block) =>
        noteOf(note.internal ? internal(block) : block, item.number),
      ),
    ),
    ...item.decisions.flatMap((one) => [...decided(one, t), ...markBlocks(one.mark, t)]),
    ...outcomeOf(item, minutes, t),
    ...wayBlocks(item.way, t),
    ...item.known.map((line) => paragraph(line, 'outcome')),
    ...item.actions.map((action): Block => ({
      kind: 'paragraph',
      tone: 'action',
      line: given(action, t),
    })),
    ...papersOf(item, minutes, t),
    ...item.removed.map((one) => paragraph([run(t.takenAway(one), 'emphasis')])),
    ...item.matters.flatMap((matter) => {
      const record = recordOf({ ...item, attachments: [], ...matter, ...ALONE }, minutes, t)
      return record.length === 0 ? [] : [heading(4, matter.title), ...record]
    }),
  ]
}

const recusedText = ({ names, mark }: NonNullable<MinutesItem['recused']>, t: Words): string =>
  [t.recused({ names }), ...(mark ? [t.mark(mark)] : [])].join(' ')

/** What was decided stands among the outcomes already. */
const withoutText = (link: MinutesItem['way'][number]): MinutesItem['way'][number] =>
  link.decided ? { ...link, decided: { ...link.decided, text: '' } } : link

/** The bodies that it passes, with the latest day for each. */
function wayBlocks(way: MinutesItem['way'], t: Words): readonly Block[] {
  if (way.length === 0) return []
  const cells = (texts: readonly string[]): readonly Line[] => texts.map((text) => inline(text))
  return [
    paragraph([run(t.way.title, 'strong')]),
    {
      kind: 'grid',
      head: cells(t.way.head),
      rows: way.map((link) => cells([link.forum, ...t.way.cells(withoutText(link))])),
    },
  ]
}

/** A matter inside an item lacks nothing of its own, and holds no other. */
const ALONE = { open: false, adoption: undefined, children: [], matters: [], removed: [] } as const

/** Where its attachments stand; those that are internal apart, so that they can be left out. */
function papersOf(item: MinutesItem, minutes: Minutes, t: Words): readonly Block[] {
  const isInternal = (n: number): boolean =>
    minutes.attachments.some((one) => one.n === n && one.internal)
  const told = (numbers: readonly number[]): readonly Block[] =>
    numbers.length === 0
      ? []
      : [noteOf(paragraph(t.item.attachments({ numbers: numbers.map(String) })), item.number)]
  return [
    ...told(item.attachments.filter((n) => !isInternal(n))),
    ...told(item.attachments.filter(isInternal)).map(internal),
  ]
}

/** That the lines above were added or changed when the minutes had been sent out. */
export const markBlocks = (mark: Mark | undefined, t: Words): readonly Block[] =>
  mark ? [paragraph([run(t.mark(mark), 'emphasis')])] : []

/** The citation stands on the decision's first line, the words as they were typed. */
function decided(
  { cite, text, kind }: MinutesItem['decisions'][number],
  t: Words,
): readonly Block[] {
  const blocks = prose(text)
  const [first, ...others] = blocks
  const [words, rest] = first?.kind === 'paragraph' ? [first.line, others] : [[], blocks]
  const head: Line = [run(t.item.decided({ cite, kind }), 'strong'), run(' '), ...words]
  return [
    paragraph(head, 'decision'),
    ...rest.map((block): Block =>
      block.kind === 'paragraph' || block.kind === 'list' || block.kind === 'grid'
        ? { ...block, tone: 'decision' }
        : block,
    ),
  ]
}

function outcomeOf(item: MinutesItem, minutes: Minutes, t: Words): readonly Block[] {
  if (item.open)
    return [paragraph([run(t.item.open.before), run(t.item.open.missing, 'emphasis')], 'outcome')]
  return item.outcomes.flatMap((outcome, index): readonly Block[] => {
    if (outcome.kind === 'decided')
      return item.decisions.length === 0 && item.children.length === 0
        ? [paragraph(t.item.decidedOnly, 'outcome')]
        : []
    // Many write the phrase themselves; it is not printed twice.
    if (
      outcome.kind === 'noted' &&
      item.notes.some((note) => !note.internal && saysNoted.test(note.text))
    )
      return []
    return [
      paragraph(inline(outcomeText(outcome, item.kind, minutes, t)), 'outcome'),
      ...markBlocks(item.outcomeMarks[index], t),
    ]
  })
}

/** An action on one line, with whose it is and by when. */
export function given(action: MinutesAction, t: Words): Line {
  const text = inline(action.text)
  const end = /[.!?…]$/.test(text.at(-1)?.text ?? '') ? [] : [run('.')]
  const due = dueOf(action, t)
  return [
    run(t.item.action({ id: action.id }), 'strong'),
    run(' '),
    ...text,
    ...end,
    run(t.item.owner),
    ...orMissing(ownersOf(action), t),
    run('.'),
    run(t.item.due),
    ...orMissing(due, t),
    ...(due.endsWith('.') ? [] : [run('.')]),
    ...(action.mark ? [run(' '), run(t.mark(action.mark), 'emphasis')] : []),
  ]
}
