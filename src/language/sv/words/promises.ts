/**
 * Patterns of what gives away that something is promised, and that somebody is asked to do something. Phrases are those of real minutes:
 * ”Frågan tas vidare till HSLG”, ”Detta tas vidare”, ”Frågan återkommer senare möte”, ”Beslut behöver fattas i maj”, ”detta kommer att vara på
 * plats till nästa mötestillfälle”, ”att ge … i uppdrag att leda en arbetsgrupp med uppdrag att göra en översyn”, ”Föredragande får ett
 * fortsatt uppdrag”.
 */
/** Up to so many words in between. */
const few = (count: number): string => String.raw`(?:\s+[\p{L}\p{N}-]+){0,${count}}\s+`

export const promises: PromiseWords = {
  promising: [
    String.raw`(?:ta|tas|tar|tagas|lyfts?|lyfter|förs?|bör)${few(4)}vidare`,
    String.raw`återkommer|återkomma|kommer${few(2)}tillbaka`,
    String.raw`behöver${few(3)}\p{L}{2,}as?|behöver${few(3)}(?:ses|tas|göras|ske)`,
    String.raw`kommer${few(6)}att`,
    String.raw`fortsatt${few(1)}(?:hantering|beredning)|(?:ska|skall)${few(3)}\p{L}{3,}as`,
    String.raw`följs${few(2)}upp|tas${few(2)}upp${few(2)}(?:nästa|senare|kommande)`,
  ],
  implying: [
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
  ],
}

export interface PromiseWords {
  readonly promising: readonly string[]
  readonly implying: readonly string[]
}
