import type { Command } from '../../turn/command.ts'

const short = (rest: string): boolean => rest.length <= 25 && !rest.includes('\n')

/** A greeting, alone or above what is really meant; then it needs no answer of its own. */
export const hello: Command = {
  name: 'hello',
  subject: 'talk',
  who: 'anyone',
  outside: 'same',
  hidden: true,
  words: {
    sv: [
      'hej',
      'hejsan',
      'hallå',
      'tjena',
      'god morgon',
      'godmorgon',
      'god dag',
      'god eftermiddag',
    ],
    en: ['hi', 'hello', 'good morning', 'good afternoon'],
  },
  usage: { sv: 'hej', en: 'hello' },
  example: { sv: 'hej', en: 'hello' },
  needs: [],
  takesText: false,
  accepts: short,
  run: async (turn) => ({
    text: turn.t.talk.hello({ name: turn.sender.name.split(' ')[0] ?? '' }),
    aside: true,
  }),
}

export const thanks: Command = {
  name: 'thanks',
  subject: 'talk',
  who: 'anyone',
  outside: 'same',
  hidden: true,
  words: {
    sv: [
      'tack',
      'tackar',
      'stort tack',
      'mvh',
      'hälsningar',
      'med vänlig hälsning',
      'vänliga hälsningar',
    ],
    en: ['thanks', 'thank you', 'regards', 'best regards'],
  },
  usage: { sv: 'tack', en: 'thanks' },
  example: { sv: 'tack', en: 'thanks' },
  needs: ['nothing'],
  takesText: false,
  accepts: short,
  run: async (turn) => ({ text: turn.t.talk.thanks({}), aside: true }),
}
