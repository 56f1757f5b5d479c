import type { Day } from '../meetings/calendar.ts'
import { textsIn } from '../language/texts.ts'
import type { Difference } from './differences.ts'
import type { Adjusting } from './adjusting-state.ts'
import {
  heading,
  paragraph,
  run,
  textsOf,
  type Block,
  type Document,
  type Row,
} from './document.ts'
import { aside } from './minutes-of.ts'
import { cutAt } from '../text/cut.ts'

/** What a later meeting did with the text. */
type Approved = NonNullable<Adjusting['approvedBy']>

/** The document with what a later meeting did with it, once. */
export function withApproved(document: Document, approved: Approved | undefined): Document {
  if (!approved) return document
  const t = textsIn(document.language).minutes.document
  const line = t.adjustment.approved({ ...approved, change: approved.change })
  return textsOf(document.blocks).includes(line)
    ? document
    : { ...document, blocks: [...document.blocks, paragraph(line)] }
}

/** How far the text has come, as it is printed. */
export type Standing =
  | {
      readonly kind: 'draft'
      /** The day that it went to the group. */
      readonly sentOn?: Day | undefined
      /** Those who adjust the text as it stands; none while it has not been sent to them. */
      readonly adjusters?: readonly string[]
      /** What it will be once it is locked. */
      readonly version: number
    }
  | {
      readonly kind: 'locked'
      readonly how: 'adjusted' | 'final'
      readonly version: number
      readonly on: Day
      readonly days: number
      /** The adjusters had less time. */
      readonly late?: boolean
      /** A later meeting made it final. */
      readonly approved?: Approved
      /** Who adjusted outside Teams, when and how. */
      readonly signed?: readonly {
        readonly name: string
        readonly on: Day
        readonly how?: string
      }[]
      /** Adjusters, or who made it final. */
      readonly by: readonly string[]
      /** The version it takes the place of, and what differs. */
      readonly replaces?: {
        readonly version: number
        readonly on: Day
        readonly changes: readonly Difference[]
      }
    }

const LONGEST = 700

/** The document with its status, its adjusters and, for a correction, what has changed. */
export function printed(document: Document, standing: Standing): Document {
  const t = textsIn(document.language).minutes.document
  switch (standing.kind) {
    case 'draft': {
      const { sentOn, adjusters = [], version } = standing
      const first = sentOn === undefined ? t.status.draft : t.status.sent({ on: sentOn })
      const body = named(document, adjusters)
      return {
        ...body,
        status: version > 1 ? t.status.correction({ version }) : first,
        blocks: [
          ...body.blocks,
          ...(adjusters.length === 0
            ? []
            : [
                heading(2, t.headings.adjustment),
                paragraph(t.adjustment.waits({ names: adjusters })),
              ]),
        ],
      }
    }
    case 'locked': {
      const { how, version, on, days, late = false, by, signed = [], approved, replaces } = standing
      const status = version > 1 ? t.status.version({ version, on }) : t.status.adjusted({ on })
      const isSigned = (name: string): boolean => signed.some((one) => one.name === name)
      const here = by.filter((name) => !isSigned(name))
      const inTeams = here.length === 0 ? '' : t.adjustment.by({ names: here, on, days, late })
      const final = approved
        ? t.adjustment.approved({ ...approved, change: approved.change })
        : t.adjustment.final({ name: by.join(', '), on })
      const lines = [
        how === 'adjusted' ? inTeams : final,
        ...signed.map((one) => t.adjustment.signed({ ...one, how: one.how })),
        ...(replaces
          ? [t.adjustment.replaces({ version: replaces.version, on: replaces.on })]
          : []),
      ]
      const body = how === 'adjusted' ? named(document, by) : document
      return {
        ...body,
        status,
        blocks: [
          ...body.blocks,
          heading(2, t.headings.adjustment),
          ...lines.filter((line) => line !== '').map((line) => paragraph(line)),
          ...(replaces ? changes(document, replaces.changes) : []),
        ],
      }
    }
  }
}

/** A public edition says that it is one, and who published it. */
export function printedPublic(
  document: Document,
  who: { readonly name: string; readonly on: Day },
): Document {
  const t = textsIn(document.language).minutes.document
  return {
    ...document,
    status: t.status.published({ status: document.status, on: who.on }),
    blocks: [...document.blocks, paragraph(t.adjustment.published(who))],
  }
}

/** The adjusters stand in the heading, as councils have them. */
function named(document: Document, names: readonly string[]): Document {
  if (names.length === 0) return document
  const t = textsIn(document.language).minutes.document
  const row = { term: t.facts.adjusters, line: [run(names.join(', '))] }
  return {
    ...document,
    blocks: document.blocks.map((block) =>
      block.kind === 'facts' ? { ...block, rows: [...block.rows, row] } : block,
    ),
  }
}

function changes(document: Document, all: readonly Difference[]): readonly Block[] {
  const t = textsIn(document.language).minutes.document
  const cell = (texts: readonly string[], none: string): readonly Block[] =>
    texts.length === 0
      ? [paragraph([run(none, 'emphasis')])]
      : texts.map((text) => paragraph(cut(text)))
  if (all.length === 0) return []
  return [
    heading(2, t.headings.changes),
    {
      kind: 'table',
      label: t.headings.changes,
      columns: [
        { title: t.columns.where, width: 20 },
        { title: t.columns.before, width: 40 },
        { title: t.columns.after, width: 40 },
      ],
      rows: all.map(({ where, before, after }): Row => ({
        ...('item' in where ? { note: where.item } : {}),
        ...([...before, ...after].some((text) => aside.test(text))
          ? { internal: true as const }
          : {}),
        cells: [
          [paragraph(whereText(document, where))],
          cell(before, t.nothingBefore),
          cell(after, t.nothingAfter),
        ],
      })),
    },
  ]
}

/** `Punkt 8`, or the section's heading. */
export function whereText(
  document: Pick<Document, 'language'>,
  where: Difference['where'],
): string {
  const t = textsIn(document.language).minutes.document
  return 'item' in where ? t.whereItem({ item: where.item }) : where.section || t.whereHead
}

const cut = (text: string): string => (text.length > LONGEST ? `${cutAt(text, LONGEST)}…` : text)
