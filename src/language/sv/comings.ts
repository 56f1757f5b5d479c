/** Words that tell of coming later than the meeting begins, without accents. */
export const comesLater =
  /\b(?:sen|sent|senare|forsenad|forsenade|efter|(?:min|minuter|timme|timma|kvart) in)\b/
/** Right before a length: counted from now. */
export const fromNow = /\b(?:om|inom)(?: en| ett| ca| cirka| typ| ungefar)*$/
/** Before a time: who is not there from then on. */
export const awayFrom = /\b(?:borta|franvarande|ledig|inte med|inte kvar) (?:\w+ )*(?:efter|fran)$/
/** Who is there in whose place, where a sentence says no more. */
export const standsIn =
  /^(?<name>\p{L}+(?: \p{L}+)?) (?:ersätter|(?:(?:är|sitter|satt) (?:här|med|in)|sitter|går in|hoppar in|kommer|vikarierar)(?: idag| i dag)? (?:för|åt|i ?stället för)) (?<member>\p{L}+(?: \p{L}+)?)(?: idag| i dag)?[.!]*$/iu
