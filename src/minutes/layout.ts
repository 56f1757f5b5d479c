import type { Mark } from './afterwards.ts'
import { refOf } from '../meetings/ref.ts'
import { isAtLeast } from './represented.ts'
import type { Attachment, Minutes, MovedTold } from './minutes.ts'
import { saysOnline } from '../language/said-words.ts'
import { textsIn } from '../language/texts.ts'
import {
  clean,
  heading,
  internal,
  list,
  paragraph,
  run,
  type Block,
  type Document,
  type Line,
  type List,
  type Row,
} from './document.ts'
import { adoptionBlocks, itemCells, markBlocks } from './layout-item.ts'
import { peopleBlocks } from './layout-people.ts'
import { dueOf, oneLine, orMissing, ownersOf, type Words } from './layout-words.ts'
import { inline, prose } from './prose.ts'

/**
 * The minutes in words and in the house layout: heading, the table of items, summaries, people. A body that adjusts its minutes has
 * the people first, as councils do; others last, as the chief group does.
 */
export function layout(minutes: Minutes): Document {
  const t = textsIn(minutes.language).minutes.document
  const people = peopleBlocks(minutes, t)
  return {
    language: minutes.language,
    title: clean(t.title(minutes)),
    body: clean(minutes.body),
    on: refOf(minutes),
    status: t.status.draft,
    ...(minutes.head === undefined ? {} : { head: clean(minutes.head) }),
    ...(minutes.foot === undefined ? {} : { foot: clean(minutes.foot) }),
    words: { ...t.page, nothing: t.item.nothing },
    blocks: [
      ...(minutes.line === undefined ? [] : [{ ...paragraph(minutes.line), own: true as const }]),
      factsOf(minutes, t),
      ...(minutes.adjusted ? people : []),
      ...adoptionBlocks(minutes.adoption, t),
      ...itemsOf(minutes, t),
      ...decisionsOf(minutes, t),
      ...actionsOf(minutes, t),
      ...movedOf(minutes, t),
      ...section(
        t.headings.carried,
        minutes.carried.map(({ title, number, proposal, outcome }) =>
          t.carried({
            title,
            number,
            proposal,
            how: t.came({ outcome, reached: number !== undefined }),
          }),
        ),
      ),
      ...section(
        t.headings.next,
        minutes.next.map(({ on, start, end, place }) => t.next({ on, start, end, place })),
      ).map((block) => ({ ...block, own: true as const })),
      ...section(t.headings.themes, minutes.themes),
      ...attachmentsOf(minutes, t),
      ...(minutes.adjusted ? [] : people),
    ],
  }
}

function factsOf(minutes: Minutes, t: Words): Block {
  const { facts } = t
  const marked = (text: string, mark: Mark | undefined): string =>
    text === '' || !mark ? text : `${text} ${t.mark(mark)}`
  const { place } = minutes
  const online = minutes.online && minutes.form === undefined
  const told = place !== undefined && saysOnline.test(place) ? place : undefined
  const also = place === undefined ? facts.online : (told ?? facts.alsoOnline({ place }))
  const where = online ? also : place
  const rows: readonly (readonly [string, string | undefined])[] = [
    [facts.when, marked(facts.at(minutes), minutes.restated?.ran)],
    [facts.reopened, minutes.reopened.map((one) => facts.reopenedOn(one)).join('; ') || undefined],
    [
      facts.title,
      minutes.restated?.title && marked(minutes.subtitle ?? '', minutes.restated.title),
    ],
    [facts.where, where && marked(where, minutes.restated?.place)],
    [facts.form, minutes.form && marked(facts.forms[minutes.form], minutes.restated?.form)],
    [facts.chair, marked(minutes.chairs.join(', '), minutes.restated?.presided) || undefined],
    [facts.secretary, minutes.secretaries.join(', ') || undefined],
    [facts.archive, minutes.archive],
  ]
  return {
    kind: 'facts',
    own: true,
    rows: rows.flatMap(([term, text]) =>
      text === undefined ? [] : [{ term, line: inline(text) }],
    ),
  }
}

function itemsOf(minutes: Minutes, t: Words): readonly Block[] {
  const { columns: names } = t
  return [
    heading(2, t.headings.items),
    {
      kind: 'table',
      label: t.headings.items,
      columns: [
        { title: names.number, width: 7 },
        { title: names.item, width: 27 },
        { title: names.record, width: 66 },
      ],
      rows: minutes.items.map((item): Row => ({
        item: item.number,
        cells: [[paragraph(`${item.number}.`)], ...itemCells(item, minutes, t)],
      })),
    },
  ]
}

function decisionsOf(minutes: Minutes, t: Words): readonly Block[] {
  const { decisions, organisations } = minutes
  if (decisions.length === 0) return [heading(2, t.headings.decisions), paragraph(t.noDecisions)]
  const told = organisations.length > 0
  const columns = [
    { title: t.columns.cite, width: 20 },
    { title: t.columns.decision, width: told ? 46 : 80 },
    ...(told ? [{ title: t.columns.represented, width: 34 }] : []),
  ]
  return [
    heading(2, t.headings.decisions),
    {
      kind: 'table',
      label: t.headings.decisions,
      columns,
      rows: decisions.map(({ cite, title, text, kind, mark, represented }): Row => {
        const here = represented.byMember.length + represented.bySubstitute.length
        const who = [
          t.representedCount({ here, all: organisations.length, atLeast: isAtLeast(represented) }),
          ...t.represented(represented),
        ].map((line) => paragraph(line))
        return {
          cells: [
            [paragraph(cite)],
            [
              paragraph([{ ...run(title.replaceAll(/\s+/g, ' ')), look: 'strong' }]),
              ...(kind === 'policy' || kind === 'position'
                ? [paragraph([run(t.item.kindOf({ kind }), 'emphasis')])]
                : []),
              ...prose(text),
              ...markBlocks(mark, t),
            ],
            ...(told ? [who] : []),
          ],
        }
      }),
    },
  ]
}

function actionsOf(minutes: Minutes, t: Words): readonly Block[] {
  const gone = goneOf(minutes, 'action', t)
  if (minutes.actions.length === 0)
    return gone.length === 0 ? [] : [heading(2, t.headings.actions), ...gone]
  return [
    heading(2, t.headings.actions),
    {
      kind: 'table',
      label: t.headings.actions,
      columns: [
        { title: t.columns.number, width: 9 },
        { title: t.columns.action, width: 44 },
        { title: t.columns.owner, width: 24 },
        { title: t.columns.due, width: 23 },
      ],
      rows: minutes.actions.map((action): Row => ({
        cells: [
          [paragraph(action.id)],
          [
            ...prose(action.text),
            paragraph([run(action.cite, 'emphasis')]),
            ...markBlocks(action.mark, t),
          ],
          [paragraph(orMissing(ownersOf(action), t))],
          [paragraph(orMissing(dueOf(action, t), t))],
        ],
      })),
    },
    ...gone,
  ]
}

/** What stood under no item and was taken away afterwards. */
const goneOf = (
  { removedOwn }: Minutes,
  kind: Minutes['removedOwn'][number]['kind'],
  t: Words,
): readonly Block[] =>
  removedOwn
    .filter((one) => one.kind === kind)
    .map((one) => paragraph([run(t.takenAway(one), 'emphasis')]))

function movedOf(minutes: Minutes, t: Words): readonly Block[] {
  if (minutes.moved.length === 0) return []
  return [
    heading(2, t.headings.moved),
    {
      kind: 'list',
      ordered: false,
      entries: minutes.moved.map((told): Line => [
        run(`${told.action.id}: `, 'strong'),
        run(`${oneLine(told.action.text)} `),
        run(moveText(told, t)),
      ]),
    },
  ]
}

/** The same on one line, for those who read it in the chat. */
export const movedLine = (told: MovedTold, t: Words): string =>
  `${told.action.id} ${oneLine(told.action.text)} ${moveText(told, t)}`

const moveText = ({ action, moves }: MovedTold, t: Words): string =>
  moves
    .map((move) => {
      switch (move.kind) {
        case 'done':
          return t.moved.done({
            on: move.on,
            how: move.how === undefined ? undefined : oneLine(move.how),
          })
        case 'postponed':
          return t.moved.postponed({
            on: move.on,
            due: move.due ?? '',
            times: move.times,
            reason: move.reason === undefined ? undefined : oneLine(move.reason),
          })
        case 'part':
          return t.moved.part({ on: move.on, names: move.names ?? [] })
        case 'reported':
          return t.moved.reported({ on: move.on, name: move.name ?? '', text: oneLine(move.text) })
        case 'changed':
          return t.moved.changed({
            on: move.on,
            owners: ownersOf(action) || t.missing,
            due: action.due ?? t.missing,
          })
      }
    })
    .join(' ')

const section = (title: string, entries: readonly string[]): readonly Block[] =>
  entries.length === 0 ? [] : [heading(2, title), list(entries.map((entry) => inline(entry)))]

function attachmentsOf(minutes: Minutes, t: Words): readonly Block[] {
  const { attachments } = minutes
  const gone = goneOf(minutes, 'attachment', t)
  if (attachments.length + gone.length === 0) return []
  const entryOf = ({ n, item, title, link, mark }: Attachment): Line => [
    run(t.attachment({ n, item, title: oneLine(title).replace(/\.$/, '') })),
    ...inline(link),
    ...(mark ? [run(' '), run(t.mark(mark), 'emphasis')] : []),
  ]
  const listed = (those: readonly Attachment[]): readonly List[] =>
    those.length === 0
      ? []
      : [
          {
            kind: 'list',
            ordered: false,
            entries: those.map(entryOf),
            notes: those.map(({ item }) => item),
          },
        ]
  const open = attachments.filter((one) => !one.internal)
  const kept = attachments.filter((one) => one.internal)
  return [
    heading(2, t.headings.attachments),
    ...listed(open),
    ...listed(kept).map(internal),
    ...gone,
  ]
}
