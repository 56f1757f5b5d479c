import { listed } from './words/wording.ts'
import type { heard as sv } from '../sv/heard.ts'

export const heard: typeof sv = {
  others: {
    example: 'attending',
    forwarded: ({ example }) =>
      `What you forwarded is somebody else’s words: none of it is done or recorded. If something is to be done, write it yourself, for example “${example}”.`,
    quoted: ({ example }) =>
      `I see what you reply to, but no words of your own. Write what you want, for example “${example}”.`,
    offer: 'It can also be the background of a proposal.',
    /** The beginning of the sentence that the offer says. */
    say: 'propose:',
    offerLabel: 'Propose with this as background',
    from: 'From a forwarded message:',
    notRead: ({ typed }) => `I did not understand your own “${typed}”.`,
  },
  wordless: {
    nothing: ({ name }) => `Hi ${name}. Write what you want, or choose here. “help” shows more.`,
    file: ({ name }) =>
      `I do not take files, so ${name === undefined ? 'this one' : `“${name}”`} is not handed in. Put it where the group keeps its files and propose it with a link, for example “propose Budget 2027; link https://…”.`,
    picture: 'I do not read pictures. Write what you want, and I will do it.',
    nextMeeting: { label: 'Next meeting', say: 'next meeting' },
    myActions: { label: 'My actions', say: 'my actions' },
    help: { label: 'Help', say: 'help' },
  },
  replies: {
    halfway:
      /^(?:i am |i’m |i'm |it is |it’s |it's )?(?:halfway|half way|almost done|nearly done|soon done|in progress|under way|underway|on its way|started|not started|not done(?: yet)?)(?![\p{L}\p{N}])/iu,
    longer:
      /^(?:i )?(?:need|want|would like|give me|may i have|can i have)?\s*(?<count>one|another|an?|two|three|four|\d{1,2})\s+(?:more\s+)?(?<unit>day|week|month)s?(?:\s+(?:more|longer|extra))*[\s.!]*$/iu,
    counts: { one: 1, another: 1, a: 1, an: 1, two: 2, three: 3, four: 4 },
    units: { day: 'day', week: 'week', month: 'month' },
    yes: /^(?:yes|yep|sure|of course|absolutely)(?:[ ,]+(?:please|i am coming|i will))?[\s.!]*$/iu,
    no: /^(?:no|nope|sorry)(?:[ ,]+(?:thanks|sorry|i cannot|i can’t|i can't))?[\s.!]*$/iu,
    attending: 'attending',
    notAttending: 'not attending',
    which: 'What you answer is about several actions. Which one do you mean?',
    unsure: ({ typed, id }) =>
      `I did not understand “${typed}”. Is that how ${id} is going, or is it done?`,
    statusLabel: ({ id }) => `Status of ${id}`,
    doneLabel: ({ id }) => `${id} is done`,
  },
  struck: {
    question: ({ words }) =>
      `You have struck out ${listed(words.map((word) => `“${word}”`))}. Should it count?`,
    without: 'Without what is struck out',
    with: 'Include it',
  },
  noAddress: ({ typed }) =>
    `“${typed}” is no address, so the link cannot be opened. Write “undo” and propose again with the address, which begins with https://.`,
  edited: {
    recorded: ({ said, more }) =>
      `${said.length === 0 ? 'This message was recorded long ago' : `Of this message ${listed(said.map((one) => `“${one}”`))}${more ? ' and more' : ''} was recorded`}. Editing it changes nothing of what is recorded. Write the new words as a message of their own with “change”, or take back the latest with “undo”.`,
    asNew:
      'I have read this message in its edited form. Write the new words as a message of their own.',
  },
}
