import { met, shown, type Claim, type Series } from './claims.ts'
import { median, sorted } from './rounds.ts'
import { asked } from './table.ts'
import { LIMIT } from './turns.ts'

const WIDTH = 860
const LEFT = 330
const BAR = 15
const LINE = 22

/** Legible on white and on black by itself, and better where the reader's colours are known. */
const STYLE = `
text { font: 12px system-ui, sans-serif; fill: #6e7781 } .head { font-weight: 600; font-size: 13px } .end { text-anchor: end } .miss { fill: #d1242f }
.ours { fill: #2f81f7 } .theirs { fill: #8b949e } .spread { stroke: #6e7781; stroke-width: 1.5 }
@media (prefers-color-scheme: light) { text { fill: #1f2328 } .theirs { fill: #afb8c1 } .ours { fill: #0969da } }
@media (prefers-color-scheme: dark) { text { fill: #e6edf3 } .theirs { fill: #6e7681 } .spread { stroke: #e6edf3 } .miss { fill: #ff7b72 } }`

/** Turns a second as bars, each with the least and the most of its rounds; below them what was asked and what was found. */
export function chart(
  series: readonly Series[],
  claims: readonly Claim[],
  machine: string,
): string {
  // Beside what does nothing but pass words on, all else would be as short as each other.
  const bars = series
    .filter(({ unit, name }) => unit === 'turns/s' && name !== LIMIT)
    .slice(0, 9)
    .toSorted((a, b) => median(b.values) - median(a.values))
  const most = Math.max(...bars.flatMap(({ values }) => values))
  const x = (value: number): number => Math.round(LEFT + (value / most) * (WIDTH - LEFT - 70))
  const below = 64 + bars.length * LINE
  const height = below + 46 + claims.length * LINE
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Turns a second of Klubban and of bare echoes, and what was asked of it">`,
    `<style>${STYLE}\n</style>`,
    text(0, 16, 'Turns a second, 8 conversations at a time', 'head'),
    text(0, 36, machine),
    ...bars.flatMap((bar, index) => barOf(bar, 50 + index * LINE, x)),
    text(0, below + 16, 'What was asked, and what was found', 'head'),
    ...claims.flatMap((claim, index) => claimOf(claim, below + 40 + index * LINE)),
    '</svg>',
    '',
  ].join('\n')
}

function barOf(
  { name, values }: Series,
  y: number,
  x: (value: number) => number,
): readonly string[] {
  const middle = median(values)
  const [least = 0, most = 0] = [sorted(values)[0], sorted(values).at(-1)]
  const [height, centre] = [BAR, y + BAR / 2]
  return [
    text(LEFT - 10, y + 12, name, 'end'),
    `<rect class="${name.endsWith('echo') ? 'theirs' : 'ours'}" x="${LEFT}" y="${y}" width="${x(middle) - LEFT}" height="${height}" rx="2"/>`,
    `<line class="spread" x1="${x(least)}" x2="${x(most)}" y1="${centre}" y2="${centre}"/>`,
    text(x(most) + 8, y + 12, shown(middle)),
  ]
}

const claimOf = (claim: Claim, y: number): readonly string[] => [
  text(22, y, `${claim.part}. ${claim.what}`),
  text(610, y, shown(claim.figure), 'end'),
  text(660, y, asked(claim)),
  text(740, y, asked(claim) === '' ? '' : met(claim) ? '✓' : '✗ missed', met(claim) ? '' : 'miss'),
]

const text = (x: number, y: number, words: string, kind = ''): string =>
  `<text${kind && ` class="${kind}"`} x="${x}" y="${y}">${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`
