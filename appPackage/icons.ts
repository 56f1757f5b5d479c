/**
 * Draws the two pictures of the app package from their sources: `node appPackage/icons.ts` (needs `rsvg-convert`, Debian's
 * librsvg2-bin). Each picture carries the digest of the SVG it was drawn from, so that a test finds a picture that was left behind.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { withText } from './png.ts'

const folder = import.meta.dirname

for (const [source, picture, size] of [
  ['icon.svg', 'color.png', 192],
  ['outline.svg', 'outline.png', 32],
] as const) {
  const png = execFileSync('rsvg-convert', [
    '--width',
    String(size),
    '--height',
    String(size),
    `${folder}/${source}`,
  ])
  const digest = createHash('sha256')
    .update(readFileSync(`${folder}/${source}`))
    .digest('hex')
  writeFileSync(`${folder}/${picture}`, withText(png, 'Source', `${source} sha256 ${digest}`))
}
