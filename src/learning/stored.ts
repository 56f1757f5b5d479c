import { readFileSync } from 'node:fs'
import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** What was learned, as it is written to its file. */
export const packed = (bytes: Uint8Array): Uint8Array => deflateRawSync(bytes, { level: 9 })

/** What `npm run train` wrote, read from its file. */
export const unpacked = (file: string): Uint8Array => inflateRawSync(readFileSync(file))
