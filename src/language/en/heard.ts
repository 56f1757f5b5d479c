import type { heard as sv } from '../sv/heard.ts'

export const heard: typeof sv = {
  help: {},
  others: {
    example: 'attending',
    forwarded: ({ example }) =>
      `What you forwarded is somebody else’s words: none of it is done or recorded. If something is to be done, write it yourself, for example “${example}”.`,
    quoted: ({ example }) =>
      `I see what you reply to, but no words of your own. Write what you want, for example “${example}”.`,
    offer: 'It can also be the background of a proposal.',
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
}
