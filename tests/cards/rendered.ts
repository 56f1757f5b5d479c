import type { Json } from '../../src/text/message.ts'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Rendered {
  /** Of the renderer. */
  readonly complaints: readonly string[]
  /** Of axe, where it was asked to look. */
  readonly axes: readonly string[]
  /** Elements and properties that the renderer knows nothing of, charts and Teams' own aside. */
  readonly unknown: readonly string[]
  /** All that is written on it. */
  readonly words: string
  /** The kinds of HTML elements it became. */
  readonly tags: readonly string[]
}

/** The cards as the renderer shows them, in their order. */
export function renderedAll(cards: readonly Json[], look = false): readonly Rendered[] {
  const folder = mkdtempSync(join(tmpdir(), 'cards-'))
  try {
    const file = join(folder, 'cards.json')
    writeFileSync(file, JSON.stringify(cards))
    return JSON.parse(
      execFileSync(
        process.execPath,
        [join(__dirname, 'render.ts'), file, ...(look ? ['--look'] : [])],
        { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 64 * 1024 * 1024 },
      ),
    ) as readonly Rendered[]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
