/** An item that waits for a later meeting. */
export const waits =
  /(?<!\p{L})(?:flytta\p{L}*|skjut\p{L}*|vänta\p{L}*|dröj\p{L}*|spara\p{L}*|parkera\p{L}*|(?:får|kan|ska|måste|bör|vi) (?:vi )?(?:hellre |nog )?(?:ta|tar) (?:upp )?(?:den|det|dem|dom)|ta\p{L}* (?:den|det) (?:först |hellre )?(?:i|på|till) (?:stället|nästa|\p{L}+)|(?:får|kan) (?:komma|stå över|gå) (?:till|upp))(?!\p{L})/iu
/** The meeting behind the one that is nearest. */
export const atNext =
  /(?<!\p{L})(?:nästa (?:möte|gång|träff|sammanträde)|mötet (?:efter|därpå))(?!\p{L})/iu
/** Who takes an item: `Åsa får ta 6a`, `Karin drar hyresavtalet`. */
export const takesItem =
  /(?<who>\p{Lu}\p{Ll}+) (?:(?:får|ska|kan|kommer att) )?(?:ta|tar|dra|drar|hålla i|håller i|föredra|föredrar|presentera|presenterar|redovisa|redovisar) (?<what>\p{L}?[^,.;!?]{1,40}?)(?: i stället| istället| då)?\s*(?:[.!]|$)/u
/** `Förslag till beslut på punkt 2: …`: what the group is to decide. */
export const draftDecision =
  /^(?:hej[\s,!]+)?(?:(?:mitt|vårt|AU:s|ett|nytt) )?(?<label>förslag(?:et)? till beslut|beslutsförslag(?:et)?)(?<what>[^:]{0,60}?)(?: (?:bör|ska|skall|kan|får)(?: vara| lyda| låta)?| lyder| är)?\s*:\s*(?<wording>\p{L}.+?)[\s.]*$/isu
/** When a meeting begins: `vi börjar halv tio`. */
export const begins =
  /(?<!\p{L})(?:vi|mötet) (?:(?:bör|borde|ska|kan|får|måste|behöver|hellre|nog) )*(?:börja|börjar|starta|startar|drar igång|sätter igång)(?!\p{L})/iu
/** A word that is to be another: `det ska stå ”X”, inte ”Y”`, `byt ”Y” mot ”X”`. */
export const replaces: readonly RegExp[] = [
  /[”"“](?<right>[^”"“]+)[”"“],? (?:och )?(?:inte|ej|i ?stället för|istället för) [”"“](?<wrong>[^”"“]+)[”"“]/iu,
  /(?:byt|byta|ändra|ersätt) (?:ut )?[”"“](?<wrong>[^”"“]+)[”"“] (?:mot|till|med) [”"“](?<right>[^”"“]+)[”"“]/iu,
]
/** More minutes than there were, or fewer. */
export const longer = /^(?:till|extra|mer|ytterligare|längre)$/u
export const shorter = /^(?:kortare|mindre)$/u
