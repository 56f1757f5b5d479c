import type { Doc } from '../store/store.ts'
import { digestOf, hashOf, rootOf, type Seal } from './chain.ts'
import type { Gone } from './gone.ts'
import type { LogEntry } from './log.ts'

/** What is not as it was sealed. `id` is an entry of the log, or a seal. */
export interface Finding {
  readonly pk: string
  readonly id: string
  readonly kind: 'changed' | 'removed' | 'put in' | 'seal changed' | 'seal removed'
  readonly at?: string
}

export interface Checked {
  readonly findings: readonly Finding[]
  readonly groups: number
  readonly seals: number
  /** Entries that stand as they were sealed, that are too new for a seal, that were blanked, and that the groups' own rules let go of. */
  readonly whole: number
  readonly unsealed: number
  readonly blanked: number
  readonly letGo: number
  /** The last hash of each group's chain, to be noted and asked for another time. */
  readonly ends: readonly { readonly pk: string; readonly number: number; readonly hash: string }[]
  /** Every hash that the chains pass through. */
  readonly hashes: ReadonlySet<string>
}

interface Standing {
  readonly at: string
  readonly digest: string
  readonly was: readonly string[]
}

interface Chain {
  readonly seals: Seal[]
  readonly entries: Map<string, Standing>
  /** What was let go of and can still be put back. */
  readonly aside: Map<string, Standing>
  /** The clock let go of what is older than this. */
  until: string
}

/** Goes through the documents of an export, in whatever order, and tells what of the groups' logs is not as it was sealed. */
export class ChainCheck {
  readonly #chains = new Map<string, Chain>()

  add(doc: Doc): void {
    if (doc.type === 'seal') this.#of(doc.pk).seals.push(doc as Seal)
    if (doc.type === 'log') {
      const chain = this.#of(doc.pk)
      chain.entries.set(doc.id, standing(doc as LogEntry))
      for (const { until } of (doc as LogEntry).acts)
        if (until !== undefined && until > chain.until) chain.until = until
    }
    if (doc.type === 'gone' && (doc as Gone).was.type === 'log')
      this.#of(doc.pk).aside.set((doc as Gone).was.id, standing((doc as Gone).was as LogEntry))
  }

  result(): Checked {
    const all = [...this.#chains].map(([pk, chain]) => checkedChain(pk, chain))
    const sum = (of: (one: OneChecked) => number): number =>
      all.reduce((total, one) => total + of(one), 0)
    return {
      findings: all.flatMap(({ findings }) => findings),
      groups: all.length,
      seals: sum(({ seals }) => seals.length),
      whole: sum(({ whole }) => whole),
      unsealed: sum(({ unsealed }) => unsealed),
      blanked: sum(({ blanked }) => blanked),
      letGo: sum(({ letGo }) => letGo),
      ends: all.flatMap(({ pk, seals }) => {
        const last = seals.at(-1)
        return last ? [{ pk, number: last.number, hash: last.hash }] : []
      }),
      hashes: new Set(all.flatMap(({ seals }) => seals.map(({ hash }) => hash))),
    }
  }

  #of(pk: string): Chain {
    const known = this.#chains.get(pk)
    if (known) return known
    const made: Chain = { seals: [], entries: new Map(), aside: new Map(), until: '' }
    this.#chains.set(pk, made)
    return made
  }
}

const standing = (entry: LogEntry): Standing => ({
  at: entry.at,
  digest: digestOf(entry),
  was: (entry.blanked ?? []).map(({ digest }) => digest),
})

interface OneChecked {
  readonly pk: string
  readonly seals: readonly Seal[]
  readonly findings: readonly Finding[]
  readonly whole: number
  readonly unsealed: number
  readonly blanked: number
  readonly letGo: number
}

function checkedChain(pk: string, chain: Chain): OneChecked {
  const seals = chain.seals.toSorted((a, b) => a.number - b.number)
  const rows = rowsOf(seals)
  const findings = brokenLinks(pk, seals)
  const counts = { whole: 0, unsealed: 0, blanked: 0, letGo: 0 }
  for (const [id, { at, digests }] of rows) {
    const found = chain.entries.get(id) ?? chain.aside.get(id)
    if (!found) {
      if (at < chain.until) counts.letGo += 1
      else findings.push({ pk, id, kind: 'removed', at })
    } else if (!isAsSealed(found, digests)) findings.push({ pk, id, kind: 'changed', at })
    else if (found.was.length > 0) counts.blanked += 1
    else counts.whole += 1
  }
  const settled = sealedUpTo(seals)
  for (const [id, { at }] of chain.entries) {
    if (rows.has(id)) continue
    if (at < settled) findings.push({ pk, id, kind: 'put in', at })
    else counts.unsealed += 1
  }
  return { pk, seals, findings, ...counts }
}

/** Each entry with its digests, in the order they were sealed. */
function rowsOf(
  seals: readonly Seal[],
): ReadonlyMap<string, { readonly at: string; readonly digests: readonly string[] }> {
  const rows = new Map<string, { at: string; digests: string[] }>()
  for (const { entries } of seals)
    for (const { id, at, digest } of entries) {
      const row = rows.get(id) ?? { at, digests: [] }
      row.digests.push(digest)
      rows.set(id, row)
    }
  return rows
}

/** Its latest digest is that of what stands there, and each earlier one that of a state it was blanked from. */
function isAsSealed({ digest, was }: Standing, digests: readonly string[]): boolean {
  return digests.at(-1) === digest && digests.every((one) => one === digest || was.includes(one))
}

/** The clock looks back so far for entries that were written later than they say. */
const OVERLAP_MS = 24 * 3_600_000

const sealedUpTo = (seals: readonly Seal[]): string => {
  const through = seals.at(-1)?.through.split('|')[0] ?? ''
  return through === '' ? '' : new Date(Date.parse(through) - OVERLAP_MS).toISOString()
}

function brokenLinks(pk: string, seals: readonly Seal[]): Finding[] {
  const findings: Finding[] = []
  let previous: Seal | undefined
  for (const one of seals) {
    const expected = (previous?.number ?? 0) + 1
    for (let missing = expected; missing < one.number; missing += 1)
      findings.push({ pk, id: `seal ${missing}`, kind: 'seal removed' })
    const linked = one.number !== expected || one.previous === (previous?.hash ?? '')
    if (!linked || rootOf(one.entries) !== one.root || hashOf(one) !== one.hash)
      findings.push({ pk, id: `seal ${one.number}`, kind: 'seal changed', at: one.at })
    previous = one
  }
  return findings
}
