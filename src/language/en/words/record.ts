import type { record as sv } from '../../sv/words/record.ts'

/** What is said while a meeting is recorded. */
export const record: typeof sv = {
  notBack: { final: ['does not return', 'does not come back'] },
  anyway: { anyway: ['anyway', 'anyhow'] },
  whom: {
    all: ['all', 'everyone', 'everybody', 'all members'],
    rest: ['the rest', 'rest', 'the others', 'others', 'everyone else'],
    answers: [
      'according to the answers',
      'according to answers',
      'according to the answer',
      'according to answer',
      'as per the answers',
      'as per answers',
      'as per the answer',
      'as per answer',
      'by the answers',
      'by answers',
      'by the answer',
      'by answer',
      'as answered',
    ],
    teams: ['according to Teams', 'as in Teams', 'as per Teams', 'by Teams'],
  },
  theirs: ['municipality', 'council', 'board', 'region', 'organisation', 'organization', 'party'],
  but: ['except', 'but'],
  /** Before the end of somebody's part of a meeting, and before its beginning. */
  until: ['until', 'to', 'left', 'left at'],
  since: ['from', 'joined', 'joined at', 'came', 'came at'],
  /** Between who comes and the one they come for. */
  outcomes: {
    noted: ['noted', 'put on file'],
    remitted: ['remitted', 'remit', 'sent back'],
    deferred: ['deferred', 'defer'],
    dropped: ['dropped', 'drop'],
    withdrawn: ['withdrawn'],
    comesBack: ['comes back'],
    referred: ['referred to', 'refer to', 'passed on to'],
    carriedOn: ['carried on'],
  },
  ownerKinds: {
    unit: ['unit', 'a unit'],
    role: ['role', 'a role', 'function'],
    outside: ['external', 'outside', 'somebody outside the group'],
  },
  were: {
    present: ['present', 'was present', 'was there'],
    absent: ['absent', 'was absent', 'was not there'],
    part: [
      'for part of the meeting',
      'present for part of the meeting',
      'part of the meeting',
      'for a part',
      'part',
    ],
    unknown: ['not recorded', 'unknown'],
  },
  stayItems: {
    item: ['item', 'items'],
    from: ['from'],
    through: ['through', 'up to and including'],
    to: ['to', 'until'],
    unknown: ['time unknown', 'without hours'],
  },
  inPlaceOf: ['for', 'instead of'],
  home: {
    yes: ['yes', 'decided', 'has decided'],
    no: ['no'],
    preparing: ['in preparation', 'being prepared'],
    unknown: ['unknown', 'not known'],
  },
  afterThat: ['then', 'thereafter'],
}
