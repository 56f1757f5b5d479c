import type { forms as sv } from '../../sv/cards/forms.ts'

/** Words on the inputs and buttons of forms. */
export const forms: typeof sv = {
  required: ({ label }) => `${label} (required)`,
  optional: ({ label }) => `${label} (optional)`,
  fillIn: ({ label }) => `Fill in: ${lower(label)}.`,
  checkInput: ({ label }) => `Check: ${lower(label)}.`,
  more: 'More details',

  faults: {
    missing: ({ label }) => `Something is missing: ${lower(label)}. Fill it in and send again.`,
    tooLong: ({ label, most }) =>
      `The text under “${label}” may have ${most} characters at most. Shorten it and send again.`,
    notADay: ({ label }) => `I cannot read the day under “${label}”. Choose a day and send again.`,
    dayPassed: ({ label }) =>
      `The day under “${label}” has passed. Choose a later one and send again.`,
    notATime: ({ name }) =>
      `The times for ${name} do not fit. Say when the person came and left, and send again.`,
    notMinutes: 'The time must be a number of minutes between 1 and 600. Change it and send again.',
    notALink: 'The link must begin with https://. Change it and send again.',
    notAName: 'Write just the name of whoever comes instead, and send again.',
    nobodyChosen: 'Choose who comes instead, or write the name, and send again.',
    twoDues: 'Choose either a day or a time in words, not both, and send again.',
    noSuchItem: 'That item is no longer on the agenda. Open the card anew and choose again.',
    meetingGone:
      'That meeting is not open, so nothing is recorded. To record in another one, open it with “start meeting”.',
    nothingChanged: 'You have changed nothing, so nothing is recorded.',
    oldCard: 'This card is too old to be used. Open it anew.',
    substituteIncomplete: 'Say both who is away and who comes instead, and send again.',
    notedSaysNothing:
      'An item that is noted has no reason. Take the text away, or write it as a note.',
    onlyWhenRemitted:
      'Objection and terms belong to items that are remitted. Write them under the reason instead, and send again.',
    noItems: 'Choose at least one item and send again.',
  },
}

const lower = (label: string): string => `${label.charAt(0).toLowerCase()}${label.slice(1)}`
