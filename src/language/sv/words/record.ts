import type { Spellings } from '../../../text/sentence.ts'

/** What is said while a meeting is recorded. */
export const record = {
  /** The meeting is closed although something is missing. */
  anyway: { anyway: ['ändå', 'iallafall', 'i alla fall'] } satisfies Spellings<'anyway'>,
  /** Many at once. */
  whom: {
    all: ['alla', 'samtliga', 'alla ledamöter', 'samtliga ledamöter'],
    rest: ['resten', 'övriga', 'de övriga', 'alla övriga', 'alla andra'],
    answers: [
      'enligt svar',
      'enligt svaren',
      'enligt kallelsen',
      'enligt svaren på kallelsen',
      'som svarat',
    ],
    teams: ['enligt Teams', 'som i Teams'],
  } satisfies Spellings<'all' | 'rest' | 'answers' | 'teams'>,
  /** Between all and those who are left out. */
  but: ['utom', 'förutom'],
  /** Before the end of somebody's part of a meeting, and before its beginning. */
  until: [
    't.o.m.',
    't.o.m',
    't. o. m.',
    'tom',
    'till',
    'till och med',
    'fram till',
    'lämnade',
    'gick',
  ],
  since: ['från', 'kom', 'anslöt'],
  /** Between who comes and the one they come for. */
  inPlaceOf: ['för', 'istället för', 'i stället för'],
}
