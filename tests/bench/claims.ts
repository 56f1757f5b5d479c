import { median } from './rounds.ts'

/** One thing that was measured, once in each round. */
export interface Series {
  readonly name: string
  readonly unit: string
  readonly values: readonly number[]
  /** Medians of the rounds, in milliseconds. */
  readonly p50?: number
  readonly p99?: number
  /** Processor time of the server per turn, median of the rounds. */
  readonly cpuUs?: number | undefined
  readonly failed?: number
}

/** What is promised, and what was found: the ratio of two medians, or a count. */
export interface Claim {
  /** Which of the seven requirements it belongs to. */
  readonly part: number
  readonly what: string
  readonly figure: number
  /** The smallest and largest ratio of any one round. */
  readonly spread?: readonly [number, number]
  readonly atLeast?: number
  readonly atMost?: number
  /** The figures it is made of. */
  readonly of: string
}

export interface Part {
  readonly series: readonly Series[]
  readonly claims: readonly Claim[]
}

export const met = ({ figure, atLeast = -Infinity, atMost = Infinity }: Claim): boolean =>
  figure >= atLeast && figure <= atMost

/** Nothing where it is only told. */
type Bound = { readonly atLeast?: number; readonly atMost?: number }

/** How one thing compares with another that was measured in the same rounds: the ratio of their medians. */
export function compared(part: number, what: string, a: Series, b: Series, bound: Bound): Claim {
  const each = a.values.map((value, round) => value / (b.values[round] ?? NaN))
  return {
    part,
    what,
    figure: median(a.values) / median(b.values),
    spread: [Math.min(...each), Math.max(...each)],
    ...bound,
    of: `${shown(median(a.values))} ${a.unit} (${a.name}) to ${shown(median(b.values))} (${b.name})`,
  }
}

/** Three figures are all that one run can tell. */
export const shown = (value: number): string =>
  value === 0
    ? '0'
    : value >= 100
      ? Math.round(value).toLocaleString('en')
      : value.toFixed(value >= 10 ? 1 : 2)
