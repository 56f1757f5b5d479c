import type { Json } from '../../src/text/message.ts'
/**
 * Renders cards as Microsoft's own renderer does, under a made browser. A process of its own, since jsdom cannot be loaded where tests run:
 * `node tests/cards/render.ts <file> ` reads a list of cards and prints, for each, what the renderer complained of, what axe did, and the words
 * it shows. No JSON schema of Adaptive Cards is to be had from npm, so the renderer's own description of every element stands in for it:
 * `unknown` is what it would silently leave out.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { JSDOM } from 'jsdom'
import { RULES, told, type Found } from '../minutes/rules.ts'
import { hostConfig } from './host.ts'
import { everyPart } from './parts.ts'
import type { Rendered } from './rendered.ts'

const find = createRequire(import.meta.url)
const { window } = new JSDOM(
  '<!doctype html><html lang="sv"><title>card</title><body></body></html>',
  { runScripts: 'outside-only' },
)
const elements = Object.fromEntries(
  Object.getOwnPropertyNames(window)
    .filter((name) => /^(?:HTML|Node|Element|Keyboard|Mouse|Event)/.test(name))
    .map((name) => [name, window[name] as unknown]),
)
Object.assign(globalThis, { ...elements, window, document: window.document })
// The package looks for the browser when it is loaded, so only now.
const cards = find('adaptivecards/dist/adaptivecards.js') as typeof import('adaptivecards')
window.eval(readFileSync(find.resolve('axe-core/axe.min.js'), 'utf8'))
const axe = window['axe'] as unknown as { run(root: unknown, options: object): Promise<Found> }
const { v1_5: version } = cards.Versions
// Teams reads markdown in text blocks and facts; jsdom has no `innerText`.
cards.AdaptiveCard.onProcessMarkdown = (text, result) =>
  Object.assign(result, { outputHtml: markdown(text), didProcess: true })
Object.defineProperty(window.HTMLElement.prototype, 'innerText', {
  set(this: HTMLElement, text: string) {
    this.textContent = text
  },
})

/** The markdown that cards know: bold, italic, links, and signs that stand for themselves. */
function markdown(text: string): string {
  const kept: string[] = []
  const safe = text
    .replaceAll(
      /\\([\\`*_[\]#>+.)-])/g,
      (_all, sign: string) => `\u0000${kept.push(sign) - 1}\u0000`,
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
  const marked = safe
    .replaceAll(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replaceAll(/([*_])([^*_]+)\1/g, '<em>$2</em>')
    .replaceAll(/\[([^\]]+)\]\(([^)]+)\)/g, '<a href="$2">$1</a>')
    .replaceAll(/^[-+*] (.*)$/gm, '<ul><li>$1</li></ul>')
    .replaceAll(/^\d+\. (.*)$/gm, '<ol><li>$1</li></ol>')
    .replaceAll(/^#+ (.*)$/gm, '<h1>$1</h1>')
  return marked.replaceAll(/\u0000(\d+)\u0000/g, (_all, at: string) => kept[Number(at)] ?? '')
}

/** What Teams knows of and the renderer does not. */
const extensions: Readonly<Record<string, readonly string[]>> = { AdaptiveCard: ['msteams'] }
/** Parts inside parts, which the renderer reads in code of its own. */
const inside = ['body', 'actions', 'items', 'inlines', 'columns', 'rows', 'cells', 'card']
const ours = (type: string): readonly string[] => [
  'type',
  '$schema',
  'fallback',
  'targetWidth',
  ...inside,
  ...(extensions[type] ?? []),
]

interface Described {
  getSchema(): { getCount(): number; getItemAt(index: number): { readonly name: string } }
}
const parts: Readonly<Record<string, () => unknown>> = {
  AdaptiveCard: () => new cards.AdaptiveCard(),
  Column: () => new cards.Column(),
  TextRun: () => new cards.TextRun(),
  TableRow: () => new cards.TableRow(),
  TableCell: () => new cards.TableCell(),
}
const described = (type: string): Described | undefined =>
  (parts[type]?.() ??
    cards.GlobalRegistry.elements.createInstance(type, version) ??
    cards.GlobalRegistry.actions.createInstance(type, version)) as Described | undefined

/** Charts are known to Teams alone, and each has a fallback that the renderer shows. */
const unknownIn = (card: Json): readonly string[] =>
  everyPart(card)
    .filter(({ type }) => !type.startsWith('Chart.'))
    .flatMap(({ part, type }) => {
      const schema = described(type)?.getSchema()
      if (!schema) return [`no element is called ${type}`]
      const names = new Set([
        ...ours(type),
        ...Array.from({ length: schema.getCount() }, (_, index) => schema.getItemAt(index).name),
      ])
      return Object.keys(part)
        .filter((name) => !names.has(name))
        .map((name) => `${type} has no ${name}`)
    })

async function rendered(json: Json, look: boolean): Promise<Rendered> {
  const card = new cards.AdaptiveCard()
  card.hostConfig = new cards.HostConfig(hostConfig('light'))
  const context = new cards.SerializationContext(version)
  card.parse(json, context)
  const parsing = Array.from(
    { length: context.eventCount },
    (_, index) => context.getEventAt(index).message,
  )
  const checked = card.validateProperties().validationEvents.map(({ message }) => message)
  const element = card.render()
  if (!element) throw new Error('the card was not rendered')
  window.document.body.replaceChildren(element)
  const axes = look
    ? told(
        await axe.run(element, {
          runOnly: RULES,
          rules: {
            'color-contrast': { enabled: false },
            region: { enabled: false },
            'page-has-heading-one': { enabled: false },
          },
        }),
      )
    : []
  return {
    complaints: [...parsing, ...checked],
    axes,
    unknown: unknownIn(json),
    words: element.textContent,
    tags: [
      ...new Set([...element.querySelectorAll('*')].map(({ tagName }) => tagName.toLowerCase())),
    ],
  }
}

const [, , file = '', look] = process.argv
const all: Rendered[] = []
for (const card of JSON.parse(readFileSync(file, 'utf8')) as readonly Json[])
  all.push(await rendered(card, look === '--look'))
process.stdout.write(JSON.stringify(all))
