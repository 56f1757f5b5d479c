import { buckets, type Features } from './hashed.ts'
import { normalise, type Weights } from './model.ts'

/**
 * The checked-in form: scale and biases (32-bit floats), how many weights each bucket has (a byte), then a byte for the label and a
 * byte for the weight of each. Weights that round to nothing are left out; all is little-endian, whatever the machine.
 */
export function pack({ labels, table, bias }: Weights, scale: number): Uint8Array {
  const counts = new Uint8Array(buckets)
  const entries: number[] = []
  for (let bucket = 0; bucket < buckets; bucket += 1)
    for (let label = 0; label < labels; label += 1) {
      const steps = (table[bucket * labels + label] ?? 0) / scale
      if (steps < 0.5 && steps >= -0.5) continue
      const weight = Math.max(-127, Math.min(127, Math.round(steps)))
      counts[bucket] = (counts[bucket] ?? 0) + 1
      entries.push(label, weight & 0xff)
    }
  const head = new DataView(new ArrayBuffer(4 + labels * 4))
  head.setFloat32(0, scale, true)
  bias.forEach((value, label) => head.setFloat32(4 + label * 4, value, true))
  const all = new Uint8Array(head.byteLength + buckets + entries.length)
  all.set(new Uint8Array(head.buffer), 0)
  all.set(counts, head.byteLength)
  all.set(entries, head.byteLength + buckets)
  return all
}

/** Says how likely each label is for the features of a sentence. */
export type Scorer = (features: Features) => Float32Array

export function unpack(bytes: Uint8Array, labels: number): Scorer {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const scale = view.getFloat32(0, true)
  const bias = Float32Array.from({ length: labels }, (_, at) => view.getFloat32(4 + at * 4, true))
  const head = 4 + labels * 4
  const starts = new Uint32Array(buckets + 1)
  for (let at = 0; at < buckets; at += 1)
    starts[at + 1] = (starts[at] ?? 0) + (bytes[head + at] ?? 0)
  const body = head + buckets
  return ({ ids, values }) => {
    const out = Float32Array.from(bias)
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[at] ?? 0
      const value = (values[at] ?? 0) * scale
      for (let entry = starts[id] ?? 0; entry < (starts[id + 1] ?? 0); entry += 1) {
        const label = bytes[body + 2 * entry] ?? 0
        out[label] = (out[label] ?? 0) + view.getInt8(body + 2 * entry + 1) * value
      }
    }
    normalise(out)
    return out
  }
}
