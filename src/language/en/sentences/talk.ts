import type { Written } from '../../../text/sentence.ts'
import type { talk as sv } from '../../sv/sentences/talk.ts'

/** How the acts of the conversation itself are written. */
export const talk = {
  help: {
    say: 'help [<about=verb>]',
    also: ['help with <about>'],
    example: 'help propose',
  },
  undo: { say: 'undo', also: ['undo <entry>', 'undo <remark>'], example: 'undo' },
  leaveToLead: {
    verbs: ['leave it to the secretary'],
    say: 'leave to the secretary [: <sentence=…>]',
    also: ['leave to the secretary <sentence>'],
    example: 'leave to the secretary: note 7: The matter comes back in May.',
  },
  doRequest: { say: 'do request <request=…>', example: 'do request request-1', unlisted: true },
  declineRequest: {
    say: 'no to request <request=…> [: <reason=reason>]',
    example: 'no to request request-1',
    unlisted: true,
  },
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
