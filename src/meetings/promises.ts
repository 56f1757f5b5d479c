/**
 * What words give away, in Swedish and English. Only ever used to ask: a sentence that is listed and needs nothing costs a glance, one
 * that is missed is lost. Phrases are those of real minutes: ”Frågan tas vidare till HSLG”, ”Detta tas vidare”, ”Frågan återkommer
 * senare möte”, ”Beslut behöver fattas i maj”, ”detta kommer att vara på plats till nästa mötestillfälle”, ”att ge … i uppdrag att
 * leda en arbetsgrupp med uppdrag att göra en översyn”, ”Föredragande får ett fortsatt uppdrag”.
 */
const word = (pattern: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, 'iu')
/** Up to so many words in between. */
const few = (count: number): string => String.raw`(?:\s+[\p{L}\p{N}-]+){0,${count}}\s+`

const promising = word(
  [
    String.raw`(?:ta|tas|tar|tagas|lyfts?|lyfter|förs?|bör)${few(4)}vidare`,
    String.raw`återkommer|återkomma|kommer${few(2)}tillbaka`,
    String.raw`behöver${few(3)}\p{L}{2,}as?|behöver${few(3)}(?:ses|tas|göras|ske)`,
    String.raw`kommer${few(6)}att`,
    String.raw`fortsatt${few(1)}(?:hantering|beredning)|(?:ska|skall)${few(3)}\p{L}{3,}as`,
    String.raw`följs${few(2)}upp|tas${few(2)}upp${few(2)}(?:nästa|senare|kommande)`,
    String.raw`will|going to|gets? back|comes? back|taken? forward|taken? further|followed up|needs? to be|need${few(2)}decided|is to be`,
  ].join('|'),
)

const implying = word(
  [
    'ska|skall',
    String.raw`uppdrag(?:et|en|s)?|uppdras?|uppdrar|uppdragit`,
    String.raw`ta(?:s|r)?${few(3)}fram`,
    String.raw`översyn(?:en)?|ses?\s+över|ser\s+över|göra${few(2)}översyn`,
    String.raw`utred(?:a|er|as|s|ning|ningen)`,
    String.raw`arbetsgrupp(?:en)?`,
    String.raw`(?:åter)?rapporter(?:a|as|ar|ing)|redovis(?:a|as|ar)|återkom(?:ma|mer)`,
    String.raw`bjud(?:a|er|s|as)\s+in|inbjuds?|sammankall(?:a|as|ar)|kallas?\s+till`,
    String.raw`fortsatt\s+arbete|arbet(?:a|ar)${few(2)}vidare|arbetet\s+fortsätter|fortsätter`,
    String.raw`genomför(?:a|as|s)?|förankr(?:a|as|ar)|implementer(?:a|as|ar|ing|ingen)`,
    String.raw`inrätt(?:a|as|ar)|tillsätt(?:a|as|s|er)|utse`,
    String.raw`revider(?:a|as|ar)|uppdater(?:a|as|ar)|följ(?:a|er|s|as)${few(2)}upp|samordn(?:a|as|ar)`,
    String.raw`ansvarar|verka\s+för|begär(?:a|s)?|skick(?:a|as|ar)|lämn(?:a|as)\s+(?:ett\s+)?förslag`,
    String.raw`behöver|kommer${few(4)}att`,
    String.raw`shall|must|will|is\s+to|are\s+to|asked\s+to|tasked|commission(?:s|ed)?|instruct(?:s|ed)?|assignment|task`,
    String.raw`prepare|draft|draw\s+up|review|investigate|implement|report\s+back|set\s+up|appoint`,
  ].join('|'),
)

/** Whether a decision asks somebody to do something. */
export const impliesCarrier = (decision: string): boolean => implying.test(decision)

/** The sentences of a text that promise something, as written, in order. */
export const promisesIn = (text: string): string[] =>
  sentencesOf(text).filter((sentence) => promising.test(sentence))

/** How many words of four letters or more two texts share, endings aside. */
export function wordsInCommon(a: string, b: string): number {
  const stems = new Set(stemsOf(a))
  return new Set(stemsOf(b).filter((stem) => stems.has(stem))).size
}

const stemsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((long) => long.slice(0, 5))

/** A full stop ends a sentence when a blank and a capital, or a new line, follow: `kl. 9` and `t.ex. att` go on. */
const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/\n+|(?<=[.!?…])\s+(?=[\p{Lu}”"–-])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
