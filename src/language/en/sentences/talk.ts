import type { Written } from '../../../text/sentence.ts'
import type { talk as sv } from '../../sv/sentences/talk.ts'

/** How the acts of the conversation itself are written. */
export const talk = {
  help: {
    say: 'help [<about=verb>]',
    also: ['help with <about>'],
    example: 'help propose',
  },
  undo: { say: 'undo', also: ['undo <remark>'], example: 'undo' },
  hello: {
    say: 'hello',
    verbs: ['hi', 'hey', 'good morning', 'good afternoon', 'good evening'],
    also: ['hello <remark>'],
    example: 'hello',
    unlisted: true,
  },
  thanks: {
    say: 'thanks',
    verbs: ['thank you', 'many thanks', 'cheers', 'regards', 'best regards'],
    also: ['thanks <remark>'],
    example: 'thanks',
    unlisted: true,
  },
} as const satisfies Readonly<Record<keyof typeof sv, Written>>
