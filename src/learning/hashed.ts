/** Where a feature's weights stand. */
export const buckets = 1 << 16
export interface Features {
  readonly ids: Int32Array
  readonly values: Float32Array
}

/** Taken out of its object once: in the tests' sandbox a global is dear to look up. */
const { imul } = Math
export const hash = (text: string): number => {
  let sum = 2166136261
  for (let at = 0; at < text.length; at += 1) sum = imul(sum ^ text.charCodeAt(at), 16777619)
  sum ^= sum >>> 15
  sum = imul(sum, 0x2c1b3c6d)
  return (sum ^ (sum >>> 13)) >>> 0
}

export type Add = (name: string, value: number) => void
/** Features of one kind, and how much they weigh together against the other kinds, long sentence or short. */
export interface Kind {
  readonly share: number
  readonly fill: (add: Add) => void
}

/** Weights of hashed features: those of each kind are of its length together. */
export function gathered(kinds: readonly Kind[]): Features {
  const found = new Map<number, number>()
  for (const kind of kinds)
    for (const [id, value] of gather(kind)) found.set(id, (found.get(id) ?? 0) + value)
  return { ids: Int32Array.from(found.keys()), values: Float32Array.from(found.values()) }
}

function gather({ share, fill }: Kind): Map<number, number> {
  const found = new Map<number, number>()
  fill((name, value) => {
    const id = hash(name) % buckets
    found.set(id, (found.get(id) ?? 0) + value)
  })
  let square = 0
  for (const value of found.values()) square += value * value
  const scale = share / (Math.sqrt(square) || 1)
  for (const [id, value] of found) found.set(id, value * scale)
  return found
}
