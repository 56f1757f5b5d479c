import { crc32, inflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex')

export interface Picture {
  readonly width: number
  readonly height: number
  /** Four bytes a pixel, row by row: red, green, blue, alpha. */
  readonly pixels: Uint8Array
  readonly texts: Readonly<Record<string, string>>
}

/** Reads a PNG of 8 bits a channel, with or without alpha, not interlaced. Throws on anything else. */
export function readPng(bytes: Uint8Array): Picture {
  const chunks = [...chunksOf(bytes)]
  const header = chunks.find(({ type }) => type === 'IHDR')?.data
  if (!header) throw new Error('no header')
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const channels = { 2: 3, 6: 4 }[header.readUInt8(9)]
  if (header.readUInt8(8) !== 8 || !channels || header.readUInt8(12) !== 0)
    throw new Error('not a plain picture of 8 bits a channel')
  const raw = inflateSync(
    Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)),
  )
  const texts = chunks
    .filter(({ type }) => type === 'tEXt')
    .map(({ data }) => data.toString('latin1').split('\0') as [string, string])
  return {
    width,
    height,
    pixels: unfilter(raw, width, height, channels),
    texts: Object.fromEntries(texts),
  }
}

/** The same picture with a text chunk, put directly after the header. */
export function withText(png: Uint8Array, keyword: string, text: string): Uint8Array {
  const body = Buffer.from(`tEXt${keyword}\0${text}`, 'latin1')
  const chunk = Buffer.alloc(body.length + 8)
  chunk.writeUInt32BE(body.length - 4, 0)
  body.copy(chunk, 4)
  chunk.writeUInt32BE(crc32(body), body.length + 4)
  const afterHeader = SIGNATURE.length + 25
  return Buffer.concat([png.subarray(0, afterHeader), chunk, png.subarray(afterHeader)])
}

function* chunksOf(png: Uint8Array): Generator<{ readonly type: string; readonly data: Buffer }> {
  const bytes = Buffer.from(png)
  if (!bytes.subarray(0, 8).equals(SIGNATURE)) throw new Error('not a PNG')
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = bytes.readUInt32BE(at)
    if (at + 12 + length > bytes.length) throw new Error('cut short')
    if (crc32(bytes.subarray(at + 4, at + 8 + length)) !== bytes.readUInt32BE(at + 8 + length))
      throw new Error('damaged')
    yield {
      type: bytes.toString('latin1', at + 4, at + 8),
      data: bytes.subarray(at + 8, at + 8 + length),
    }
    at += 12 + length
  }
}

/** Undoes the five line filters of the PNG specification, section 9. */
function unfilter(raw: Uint8Array, width: number, height: number, channels: number): Uint8Array {
  const line = width * channels
  const out = new Uint8Array(width * height * 4)
  let above = new Uint8Array(line)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (line + 1)]
    const row = raw.slice(y * (line + 1) + 1, (y + 1) * (line + 1))
    for (let x = 0; x < line; x++) {
      const a = x < channels ? 0 : (row[x - channels] ?? 0)
      const b = above[x] ?? 0
      const c = x < channels ? 0 : (above[x - channels] ?? 0)
      row[x] =
        (row[x] ?? 0) +
        (filter === 1
          ? a
          : filter === 2
            ? b
            : filter === 3
              ? (a + b) >> 1
              : filter === 4
                ? nearest(a, b, c)
                : 0)
    }
    for (let x = 0; x < width; x++) {
      out.set(row.subarray(x * channels, x * channels + 3), (y * width + x) * 4)
      out[(y * width + x) * 4 + 3] = channels === 4 ? (row[x * channels + 3] ?? 0) : 255
    }
    above = row
  }
  return out
}

function nearest(a: number, b: number, c: number): number {
  const [da, db, dc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)]
  return da <= db && da <= dc ? a : db <= dc ? b : c
}
