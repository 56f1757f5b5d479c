import {
  BorderStyle,
  ShadingType,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type Paragraph,
} from 'docx'
import { gridRows, gridWidths, type Grid, type Line } from './document.ts'

const RULE = { style: BorderStyle.SINGLE, size: 4, color: '8C9AA3' }
const HEAD = { type: ShadingType.CLEAR, fill: 'E3EAEE', color: 'auto' }
/** What the cell around it keeps clear, in twips. */
const AROUND = 200

/** A table that somebody wrote, in the cell where it stands or on its own. */
export function gridOf(
  grid: Grid,
  breadth: number,
  paragraph: (line: Line, style: 'TableHeader' | 'TableText') => Paragraph,
): WordTable {
  const room = breadth - AROUND
  const widths = gridWidths(grid).map((width) => Math.round((room * width) / 100))
  const hasHead = grid.head !== undefined
  return new WordTable({
    rows: gridRows(grid).map((row, index) => {
      const isHead = hasHead && index === 0
      return new TableRow({
        tableHeader: isHead,
        cantSplit: true,
        children: row.map(
          (line, column) =>
            new TableCell({
              width: { size: widths[column] ?? 0, type: WidthType.DXA },
              children: [paragraph(line, isHead ? 'TableHeader' : 'TableText')],
              ...(isHead ? { shading: HEAD } : {}),
            }),
        ),
      })
    }),
    width: { size: room, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 28, bottom: 28, left: 80, right: 80 },
    tableLook: { firstRow: hasHead, firstColumn: false, noHBand: true, noVBand: true },
    borders: {
      top: RULE,
      bottom: RULE,
      insideHorizontal: RULE,
      left: RULE,
      right: RULE,
      insideVertical: RULE,
    },
  })
}
