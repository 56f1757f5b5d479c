/** Words that tell of coming later than the meeting begins, without accents. */
export const comesLater =
  /\b(?:sen|sent|senare|forsenad|forsenade|efter|(?:min|minuter|timme|timma|kvart) in)\b/
/** Right before a length: counted from now. */
export const fromNow = /\b(?:om|inom)(?: en| ett| ca| cirka| typ| ungefar)*$/
/** Before a time: who is not there from then on. */
export const awayFrom = /\b(?:borta|franvarande|ledig|inte med|inte kvar) (?:\w+ )*(?:efter|fran)$/
/** Somebody of no roster, who cannot be taken for whoever speaks. */
export const ofGuest = /(?<!\p{L})gäst(?:en|er|erna|ens)?(?!\p{L})/iu
