import type { say as sv } from '../../sv/cards/say.ts'

/** What a form says when it is sent. */
export const say: typeof sv = {
  announce: ({ on }) => `announce ${on}`,
  publishAgenda: ({ on }) => `publish agenda ${on}`,
  adoptAgenda: 'adopt agenda',
  startMeeting: ({ on }) => `start meeting ${on}`,
  closeMeeting: 'close meeting',
  allPresent: 'present: all',
  asAnswered: 'present: according to answers',
}
