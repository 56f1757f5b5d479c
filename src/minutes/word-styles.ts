import { textsIn } from '../language/texts.ts'
import {
  AlignmentType,
  BorderStyle,
  type ISpacingProperties,
  LevelFormat,
  LineRuleType,
} from 'docx'
import type { Document, Level } from './document.ts'

/** A4 with margins, in twips (twentieths of a point). */
export const PAGE = {
  width: 11_906,
  height: 16_838,
  margin: { top: 1247, bottom: 1134, left: 1134, right: 1134, header: 624, footer: 567 },
}

export const BREADTH = PAGE.width - PAGE.margin.left - PAGE.margin.right

const FONT = 'Calibri'

const INK = '1F3A4D'

const QUIET = '595959'

export const RULE = { style: BorderStyle.SINGLE, size: 4, color: '8C9AA3' }

export const BAR = { style: BorderStyle.SINGLE, size: 18, space: 6, color: INK }

export const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }

/** How far each level of a list stands in, in twips. */
const STEP = 283

function formatOf({ ordered, letters }: Level, level: number) {
  if (letters) return { format: LevelFormat.LOWER_LETTER, text: `%${level + 1})` }
  return ordered
    ? { format: LevelFormat.DECIMAL, text: `%${level + 1}.` }
    : { format: LevelFormat.BULLET, text: '–' }
}

const levelAt = (level: number, one: Level) => ({
  level,
  ...formatOf(one, level),
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 340 + one.depth * STEP, hanging: STEP } } },
})

export interface ListKind {
  readonly reference: string
  readonly levels: readonly ReturnType<typeof levelAt>[]
}

const flat = (reference: string, ordered: boolean): ListKind => ({
  reference,
  levels: [levelAt(0, { depth: 0, ordered })],
})

export const dashes = flat('dashes', false)

export const counts = flat('counts', true)

/** Word knows nine levels of a list. */
const MOST_LEVELS = 9

/** A list with levels, where those of one depth may be counted or not; `at`: the level of each entry. */
export function nestedOf(
  reference: string,
  entries: readonly Level[],
): { readonly kind: ListKind; readonly at: readonly number[] } {
  const keyOf = ({ depth, ordered, letters }: Level): string =>
    `${depth}${ordered ? 'a' : 'b'}${letters ? 'l' : ''}`
  const known = new Map(entries.map((one) => [keyOf(one), one]))
  const keys = [...known.keys()].sort().slice(0, MOST_LEVELS)
  return {
    kind: { reference, levels: keys.map((key, level) => levelAt(level, known.get(key)!)) },
    at: entries.map((one) => {
      const level = keys.indexOf(keyOf(one))
      return level < 0 ? keys.length - 1 : level
    }),
  }
}

const spaced = (before: number, after: number, line = 259): { spacing: ISpacingProperties } => ({
  spacing: { before, after, line, lineRule: LineRuleType.AUTO },
})

const head = (size: number, before: number, after: number) => ({
  run: {
    font: FONT,
    size,
    sizeComplexScript: size,
    bold: true,
    boldComplexScript: true,
    color: INK,
  },
  paragraph: { ...spaced(before, after, 252), keepNext: true, keepLines: true },
})

const style = (id: string, name: string, values: object) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  ...values,
})

const paragraphStyles = [
  style('Status', 'Status', {
    run: { size: 22, bold: true, color: QUIET },
    paragraph: spaced(0, 200),
  }),
  style('Fact', 'Faktarad', { run: { size: 22 }, paragraph: spaced(0, 40) }),
  style('Decision', 'Beslut', {
    paragraph: {
      ...spaced(60, 80),
      indent: { left: 142 },
      border: { left: BAR },
    },
  }),
  style('Action', 'Uppdrag', { paragraph: spaced(60, 80) }),
  style('Outcome', 'Utfall', { paragraph: spaced(40, 80) }),
  style('TableText', 'Tabelltext', { paragraph: spaced(0, 20) }),
  style('TableHeader', 'Tabellrubrik', {
    run: { bold: true, color: INK },
    paragraph: { ...spaced(0, 0), keepNext: true },
  }),
  style('AfterTable', 'Efter tabell', { run: { size: 8 }, paragraph: spaced(0, 0, 120) }),
  style('Edge', 'Kant', {
    run: { size: 17, color: QUIET },
    paragraph: { ...spaced(0, 0), tabStops: [{ type: 'right' as const, position: BREADTH }] },
  }),
]

export const stylesOf = (language: Document['language']) => ({
  default: {
    document: {
      run: {
        font: FONT,
        size: 21,
        sizeComplexScript: 21,
        language: { value: textsIn(language).tag, bidirectional: 'ar-SA' },
      },
      paragraph: spaced(0, 80),
    },
    heading1: head(34, 0, 60),
    heading2: head(26, 320, 100),
    heading3: head(21, 0, 40),
    heading4: head(21, 160, 40),
    listParagraph: { paragraph: spaced(0, 40) },
    hyperlink: { run: { color: '0B5394', underline: {} } },
  },
  paragraphStyles,
})
