import { opened } from '../chat/opened.ts'
import type { Talk } from '../chat/talk.ts'

/** A meeting on 6 February 2026 with two items, recorded by Anna and closed at noon; nobody has read of it yet. */
export async function held(t: Talk, ...before: readonly string[]): Promise<void> {
  for (const line of before) await t.say('Anna', line)
  await t.say('Anna', 'nytt möte 2026-02-06 08:30-12:00 Lokal Eken')
  await t.say('Anna', 'punkt: Inledning')
  await t.say('Anna', 'punkt: Läkaravtalet ; typ beslut ; länk https://example.se/avtal')
  t.at('2026-02-06T07:30:00Z')
  for (const line of [
    'starta möte',
    'närvarande: alla',
    'anteckning 1: Anna hälsar välkommen.',
    'läggs till handlingarna 1',
    'anteckning 2: Tre kommuner har svarat.',
    'beslut 2: Förslaget antas.',
  ])
    await t.say('Anna', line)
  t.at('2026-02-06T11:00:00Z')
  await t.say('Anna', 'avsluta möte ändå')
  t.posts()
}

/** An answer with its unguessable links told as `LINK.pdf`. */
export const plain = (text: string): string =>
  text.replaceAll(/https:\/\/klubban\.example\/protokoll\/[\w.-]+\/[a-z]+-[\d-]+/g, 'LINK')

export const links = (until: string): string =>
  `Word: LINK.docx\nPDF: LINK.pdf\nWebbsida: LINK.html\nLänkarna gäller till och med ${until}.`

/** What follows the path in the links of an answer: `<token>/protokoll-2026-02-06.docx`. */
export const tokens = (text: string): readonly string[] =>
  [...text.matchAll(/\/protokoll\/([\w.-]+\/[a-z\d-]+\.\w+)/g)].map((match) => match[1] ?? '')

/** What such a link answers with. */
export const opener = (t: Talk) => (link: string) => opened(t.world, link.split('/')[0] ?? '')
