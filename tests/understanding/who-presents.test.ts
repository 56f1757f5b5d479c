import { contextOf } from '../../src/understanding/examples.ts'
import { understand } from '../../src/understanding/learned.ts'

/* Who presents what is put up: whoever speaks, somebody of the group, both, or somebody from elsewhere by name. */

const presenter = (text: string, language: 'sv' | 'en'): string | undefined =>
  understand(
    text,
    contextOf({
      by: 0,
      language,
      speaker: 'sara',
      where: 'personal',
      world: 'planned',
      text,
      means: [],
    }),
  ).guesses.find(({ act }) => act === 'propose')?.slots['presenter']

test.each([
  [
    'Vi borde ta upp skolfrånvaron, info 10 min, jag o Eva drar',
    'sv',
    'Sara Nyström, Eva Sjöström',
  ],
  ['Kan vi prata om skolfrånvaron? Eva och jag presenterar', 'sv', 'Sara Nyström, Eva Sjöström'],
  ['jag & Eva skulle vilja dra tidiga insatser, max 20 min', 'sv', 'Sara Nyström, Eva Sjöström'],
  ['Vi bör ta upp God och nära vård, Region Norr kan dra den. 30 min', 'sv', 'Region Norr'],
  ['Ta upp trygg hemgång i november, Anders Falk från regionen presenterar', 'sv', 'Anders Falk'],
  [
    'Vi borde ta upp flyktingmottagandet, tio minuter, det kan vara jag som drar',
    'sv',
    'Sara Nyström',
  ],
  [
    'Please add school absence, ten minutes, Eva and I will present',
    'en',
    'Sara Nyström, Eva Sjöström',
  ],
  ['Please add safe discharge, Anders Falk will present it, 10 min', 'en', 'Anders Falk'],
  ['Please add safe discharge, ten minutes, and I will speak to it', 'en', 'Sara Nyström'],
] as const)('%s', (text, language, who) => expect(presenter(text, language)).toBe(who))

test.each([
  ['Kan vi ta upp det som Eva berättade om tidiga insatser', 'sv'],
  ['Kan vi ta upp Region Norrs förslag om tidiga insatser', 'sv'],
] as const)('whoever is only spoken of presents nothing: %s', (text, language) =>
  expect(presenter(text, language)).toBeUndefined(),
)
