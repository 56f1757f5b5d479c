/**
 * Asks axe about the structure of web pages: all but what can only be seen where a page is drawn (colours, what covers what). A process of its
 * own, since jsdom cannot be loaded where tests run. `node tests/minutes/structure.ts a.html b.html` prints, for each file, what is wrong.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { JSDOM } from 'jsdom'
import { RULES, told, type Found } from './rules.ts'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const faults: Record<string, readonly string[]> = {}
for (const file of process.argv.slice(2)) {
  const { window } = new JSDOM(readFileSync(file, 'utf8'), { runScripts: 'outside-only' })
  window.eval(source)
  const axe = window['axe'] as unknown as { run(root: unknown, options: object): Promise<Found> }
  faults[file] = told(
    await axe.run(window.document, {
      runOnly: RULES,
      rules: { 'color-contrast': { enabled: false } },
    }),
  )
  window.close()
}
process.stdout.write(JSON.stringify(faults))
