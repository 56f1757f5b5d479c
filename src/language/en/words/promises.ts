import type { PromiseWords } from '../../sv/words/promises.ts'

/** Up to so many words in between. */
const few = (count: number): string => String.raw`(?:\s+[\p{L}\p{N}-]+){0,${count}}\s+`

/** Patterns of what gives away that something is promised, and that somebody is asked to do something. */
export const promises: PromiseWords = {
  promising: [
    String.raw`will|going to|gets? back|comes? back|taken? forward|taken? further|followed up|needs? to be|need${few(2)}decided|is to be`,
  ],
  implying: [
    String.raw`shall|must|will|is\s+to|are\s+to|asked\s+to|tasked|commission(?:s|ed)?|instruct(?:s|ed)?|assignment|task`,
    String.raw`prepare|draft|draw\s+up|review|investigate|implement|report\s+back|set\s+up|appoint`,
  ],
}
