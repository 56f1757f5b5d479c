/** How a meeting and its day are named. */
export const meetings = {
  before: ['to', 'at', 'for'],
  toward: ['to', 'for'],
  the: ['the meeting', 'meeting'],
  on: ['on', 'of', 'the'],
  next: {
    next: ['next meeting', 'the next meeting', 'the next one', 'next one', 'the next', 'next'],
  },
  /** How people meet. */
  forms: {
    onSite: ['in person', 'on site'],
    online: ['online', 'online only'],
    both: ['both', 'both in person and online', 'in person and online', 'hybrid'],
  },
  /** Before a place. */
  saysOnline: ['online', 'digital', 'remote'],
  in: ['at', 'in'],
  joint: {
    part: ['part'],
    kinds: { own: ['own'], shared: ['joint', 'shared'] },
    roles: { chair: ['chair'], adjuster: ['adjuster'] },
  },
  responses: {
    yes: ['accepted', 'yes', 'attending', 'coming'],
    no: ['declined', 'no', 'not attending', 'not coming'],
    maybe: ['tentative', 'tentatively accepted', 'tentatively', 'maybe'],
    none: [
      'no response',
      'not responded',
      'has not responded',
      "didn't respond",
      'didn’t respond',
      'did not respond',
      'unknown',
      'none',
      'organizer',
      'meeting organizer',
    ],
  },
  columns: [
    'required attendee',
    'required',
    'optional attendee',
    'optional',
    'meeting organizer',
    'organizer',
    'resource',
    'name',
    'attendance',
    'response',
  ],
  /** Before what somebody has to do, which is no reason. */
  to: ['to'],
  wishesElse: [
    'but want',
    'but i want',
    'but would like',
    'but i would',
    'but can you',
    'but can we',
    'but could',
    'but please',
    'but we should',
  ],
}
