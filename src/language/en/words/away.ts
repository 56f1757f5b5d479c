import type { AwayWords } from '../../sv/words/away.ts'

/** Staying away from a meeting, as it is said in a text. */
export const away: AwayWords = {
  elsewhere: ['forward', 'along', 'any further', 'through', 'to a conclusion'],
  clearly: [
    String.raw`(?:(?:am|is|are|was|['’]m|['’]s|['’]re) )?not (?:attending|coming|joining|able to (?:attend|come|join|make it|be there|participate))`,
    String.raw`(?:cannot|can not|can['’]?t|could not|couldn['’]?t|did not|didn['’]?t|won['’]?t|will not|['’]ll not|will be unable to|unable to|not be able to)(?: be able to)? (?:attend|come|join|make it|be there|participate)`,
    String.raw`(?:isn['’]t|aren['’]t) (?:attending|coming|joining|able to (?:attend|come|join|make it))`,
    String.raw`(?:sends?|sent|has sent|gives?|gave) (?:(?:his|her|their|my|our) )?(?:apologies|regrets)`,
    String.raw`(?:am|is|are|was|were|will be|['’]m|['’]s|['’]ll be) absent`,
    String.raw`(?:misses|missed|missing|will miss|have to miss|has to miss|skips|am skipping|is skipping) (?:the |this |next )?meeting`,
    String.raw`reasons? for (?:\p{L}+(?:['’]s)? )?(?:absence|not (?:coming|attending))`,
  ],
  gone: [
    String.raw`(?:am|is|are|was|were|will be|['’]m|['’]s|['’]re|['’]ll be) (?:away|off|out|travelling|on leave|ill|sick|busy|elsewhere)`,
    String.raw`(?:cannot|can not|can['’]?t|won['’]?t|will not) make`,
  ],
  atMeeting: [
    'the meeting',
    'to the meeting',
    'at the meeting',
    'for the meeting',
    'from the meeting',
    'to the next meeting',
    'at the next meeting',
    'the next meeting',
    'that day',
    'this time',
    'then',
    'at all',
  ],
  somebody: ['i', 'he', 'she', 'they', 'we'],
  oneself: ['i', 'we'],
  joins: ['but', 'and', 'so', 'that', 'sorry', 'unfortunately', 'as', 'because', 'since', 'note'],
  otherwise: ['but', 'so', 'which', 'and that'],
}
