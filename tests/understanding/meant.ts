import { contextOf } from '../../src/understanding/examples.ts'
import { understand } from '../../src/understanding/learned.ts'

/** The sentences that words may mean, the likeliest first. */
export const meant = (
  world: string,
  speaker: string,
  text: string,
  language: 'sv' | 'en' = 'sv',
): readonly string[] =>
  understand(
    text,
    contextOf({ by: 0, language, speaker, where: 'personal', world, text, means: [] }),
  ).guesses.flatMap(({ sentence }) => sentence ?? [])
