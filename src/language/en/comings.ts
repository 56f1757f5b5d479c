/** As in Swedish. */
export const comesLater = /\b(?:late|later|behind|after|(?:min|mins|minutes|hour) (?:in|into))\b/
export const fromNow = /\b(?:in|within)(?: an?| about| around)*$/
export const awayFrom =
  /\b(?:away|absent|gone|off|not there|not here|out) (?:\w+ )*(?:after|from|as of)$/
export const standsIn =
  /^(?<name>\p{L}+(?: \p{L}+)?) (?:is standing in|stands in|is sitting in|sits in|is filling in|fills in|steps in|is here|is covering|covers|deputises|substitutes)(?: today)? (?:for|instead of|in place of) (?<member>\p{L}+(?: \p{L}+)?)(?: today)?[.!]*$/iu
