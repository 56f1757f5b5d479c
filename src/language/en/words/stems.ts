import type { StemWords } from '../../sv/words/stems.ts'

/** What is left out when forms of a word are compared: English words are told apart well enough by those of Swedish. */
export const stems: StemWords = {
  endings: [],
  kept: [],
  keptEndings: [],
  bareEndings: [],
  bareAfter: [],
  changed: { men: 'man', women: 'woman', children: 'child', people: 'person' },
  afterColon: ['s'],
}
