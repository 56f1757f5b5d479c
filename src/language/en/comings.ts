/** As in Swedish. */
export const comesLater = /\b(?:late|later|behind|after|(?:min|mins|minutes|hour) (?:in|into))\b/
export const fromNow = /\b(?:in|within)(?: an?| about| around)*$/
export const awayFrom =
  /\b(?:away|absent|gone|off|not there|not here|out) (?:\w+ )*(?:after|from|as of)$/
export const ofGuest = /(?<!\p{L})guests?(?:['’]s)?(?!\p{L})/iu
