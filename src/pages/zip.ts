import { crc32, deflateRawSync } from 'node:zlib'

export interface Zipped {
  readonly name: string
  readonly text: string
}

/** Files of text in one (PKWARE's APPNOTE 6.3.10, without extensions); names are ASCII. */
export function zip(files: readonly Zipped[]): Uint8Array {
  const parts: Buffer[] = []
  const entries: Buffer[] = []
  let at = 0
  for (const { name, text } of files) {
    const plain = Buffer.from(text, 'utf8')
    const packed = deflateRawSync(plain)
    const facts = factsOf(name, plain, packed)
    const head = Buffer.concat([numbers([LOCAL, 4]), facts, Buffer.from(name)])
    entries.push(
      Buffer.concat([
        numbers([CENTRAL, 4], [VERSION, 2]),
        facts,
        numbers([0, 2], [0, 2], [0, 2], [0, 4], [at, 4]),
        Buffer.from(name),
      ]),
    )
    parts.push(head, packed)
    at += head.length + packed.length
  }
  const list = Buffer.concat(entries)
  const count = files.length
  const end = numbers(
    [END, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [list.length, 4],
    [at, 4],
    [0, 2],
  )
  return Buffer.concat([...parts, list, end])
}

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const VERSION = 20
const DEFLATED = 8
/** 1 January 2000: files of the same content are the same to the byte. */
const DAY = (20 << 9) | (1 << 5) | 1

const factsOf = (name: string, plain: Buffer, packed: Buffer): Buffer =>
  numbers(
    [VERSION, 2],
    [0, 2],
    [DEFLATED, 2],
    [0, 2],
    [DAY, 2],
    [crc32(plain), 4],
    [packed.length, 4],
    [plain.length, 4],
    [name.length, 2],
    [0, 2],
  )

function numbers(...all: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  return Buffer.concat(
    all.map(([value, bytes]) => {
      const part = Buffer.alloc(bytes)
      if (bytes === 2) part.writeUInt16LE(value)
      else part.writeUInt32LE(value)
      return part
    }),
  )
}
