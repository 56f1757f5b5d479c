import type { search as sv } from '../../sv/words/search.ts'

/** What a search looks among. */
export const search: typeof sv = {
  /** Small words that are not looked for beside others. */
  fillers: ['the', 'of', 'and', 'a', 'an', 'about', 'in', 'for', 'to'],
  kinds: {
    decision: ['decisions', 'decision'],
    action: ['actions', 'action'],
    note: ['notes', 'note'],
    theme: ['themes', 'theme'],
    proposal: ['proposals', 'proposal'],
  },
  recorded: {
    policy: ['policy decision', 'policy decisions'],
    position: ['position', 'positions'],
    adopted: ['adopted'],
    rejected: ['rejected', 'rejection', 'rejections'],
    noted: ['noted'],
    remitted: ['remit', 'remits', 'remitted'],
    deferred: ['defer', 'deferred', 'deferral', 'deferrals', 'tabled'],
    dropped: ['drop', 'dropped'],
    withdrawn: ['withdrawn'],
    comesBack: ['comes back', 'coming back'],
    carriedOn: ['carried on'],
    referred: ['referred'],
    notTreated: ['not treated', 'untreated'],
  },
}
