import { languages, textsIn, type Texts } from '../language/texts.ts'

const anyOf = (pick: (words: Texts['words']['absence']) => readonly string[]): RegExp =>
  new RegExp(
    languages
      .flatMap((one) => pick(textsIn(one).words.absence))
      // \b of a regular expression knows no å, ä and ö.
      .map((one) =>
        one
          .replace(/^\\b/, String.raw`(?<![\p{L}\p{N}])`)
          .replaceAll(/(?<!^)\\b/g, String.raw`(?![\p{L}\p{N}])`),
      )
      .join('|'),
    'giu',
  )

const illness = anyOf(({ illness: all }) => all)
const work = anyOf(({ work: all }) => all)

/** Whether a reason for staying away speaks of illness or care, one's own or a child's: such a one is not kept. In doubt it does. */
export const speaksOfIllness = (reason: string): boolean =>
  reason.normalize('NFC').replaceAll(work, ' ').search(illness) >= 0
