import { median } from './rounds.ts'
import { met, shown, type Claim, type Series } from './claims.ts'
import type { Counted } from './trips.ts'
import { tripsOf } from './round-trips.ts'

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** What was asked and what was found, as a Markdown table. */
export const claimsTable = (claims: readonly Claim[]): string =>
  [
    row(['', 'requirement', 'found', 'of single rounds', 'asked', 'made of']),
    '|---|---|---:|---:|---:|---|',
    ...claims.map((claim) =>
      row([
        `${claim.part}${met(claim) ? '' : ' ✗'}`,
        claim.what,
        shown(claim.figure),
        claim.spread ? `${shown(claim.spread[0])}–${shown(claim.spread[1])}` : '',
        asked(claim),
        claim.of,
      ]),
    ),
  ].join('\n')

export const asked = ({ atLeast, atMost }: Claim): string =>
  atLeast !== undefined ? `≥ ${atLeast}` : atMost !== undefined ? `≤ ${atMost}` : ''

/** Everything that was measured in rounds. */
export const seriesTable = (all: readonly Series[]): string =>
  [
    row(['measured', 'median', 'min–max', 'p50 ms', 'p99 ms', 'CPU µs', 'failed']),
    '|---|---:|---:|---:|---:|---:|---:|',
    ...all.map(({ name, unit, values, p50, p99, cpuUs, failed }) =>
      row([
        name,
        `${shown(median(values))} ${unit}`,
        `${shown(Math.min(...values))}–${shown(Math.max(...values))}`,
        number(p50),
        number(p99),
        number(cpuUs),
        failed === undefined ? '' : String(failed),
      ]),
    ),
  ].join('\n')

const number = (value: number | undefined): string => (value === undefined ? '' : shown(value))

/** What each kind of sentence asks of a Cosmos account. */
export const tripsTable = (all: readonly Counted[]): string =>
  [
    row([
      'sentence',
      'round trips',
      'requests',
      'reads',
      'queries',
      'batches',
      'documents',
      'RU',
      'posts that follow',
      'their RU',
    ]),
    '|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|',
    ...all.map(({ text, personal, turn, posts, after }) =>
      row([
        `${text.split('\n')[0]}${personal ? ' (in the personal chat)' : ''}`,
        String(turn.waits),
        String(tripsOf(turn)),
        String(turn.reads),
        String(turn.queries),
        String(turn.batches),
        String(turn.written),
        turn.units.toFixed(1),
        String(posts),
        after.units.toFixed(1),
      ]),
    ),
  ].join('\n')
