import type { Spellings } from '../../../text/sentence.ts'

/** What is said while a meeting is recorded. */
export const record = {
  /** The meeting is closed although something is missing. */
  notBack: {
    final: ['återkommer inte', 'kommer inte tillbaka', 'tas inte upp igen'],
  } satisfies Spellings<'final'>,
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
  /** Behind a member's name: what their party is. */
  theirs: ['kommun', 'nämnd', 'styrelse', 'region', 'organisation', 'part'],
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
  /** What became of an item, in the words in which it is changed. */
  outcomes: {
    noted: ['läggs till handlingarna', 'lagd till handlingarna', 'till handlingarna'],
    remitted: ['återremitteras', 'återremiss', 'återremitterad'],
    deferred: ['bordläggs', 'bordlägg', 'bordlagd', 'bordlagt'],
    dropped: ['utgår', 'utgick', 'utgå'],
    withdrawn: ['återtas', 'återtagen', 'återtaget'],
    comesBack: ['återkommer'],
    referred: ['förs vidare till', 'vidare till', 'tas vidare till'],
    carriedOn: ['tas vidare'],
  } satisfies Spellings<
    | 'noted'
    | 'remitted'
    | 'deferred'
    | 'dropped'
    | 'withdrawn'
    | 'comesBack'
    | 'referred'
    | 'carriedOn'
  >,
  /** What the owner of an action is, where it is no person of the group. */
  ownerKinds: {
    unit: ['enhet', 'en enhet'],
    role: ['roll', 'en roll', 'funktion'],
    outside: ['extern', 'utanför gruppen', 'någon utanför gruppen'],
  } satisfies Spellings<'unit' | 'role' | 'outside'>,
  /** Whether somebody was there. */
  were: {
    present: ['närvarande', 'var närvarande', 'var med', 'var där'],
    absent: ['frånvarande', 'var frånvarande', 'var inte med', 'var borta'],
    part: ['del av mötet', 'en del av mötet', 'var med en del av mötet', 'en del', 'del'],
    unknown: ['inte antecknad', 'okänd'],
  } satisfies Spellings<'present' | 'absent' | 'part' | 'unknown'>,
  /** Somebody's part of a meeting by its items: `från punkt 4 till och med punkt 9`. */
  stayItems: {
    item: ['punkt', 'punkten', 'punkterna', '§'],
    from: ['från', 'från och med', 'fr.o.m.', 'from'],
    through: ['till och med', 't.o.m.', 't.o.m', 'tom'],
    to: ['till', 'fram till'],
    unknown: ['tiden okänd', 'okänd tid', 'utan tid'],
  },
  /** Between who comes and the one they come for. */
  inPlaceOf: ['för', 'istället för', 'i stället för'],
  /** Between two bodies that treat a matter one after the other. */
  /** What a party has decided at home. */
  home: {
    yes: ['ja', 'har beslutat', 'beslutat'],
    no: ['nej', 'inte'],
    preparing: ['bereds', 'beredning', 'i beredning'],
    unknown: ['okänt', 'okänd', 'vet inte'],
  } satisfies Spellings<'yes' | 'no' | 'preparing' | 'unknown'>,
  afterThat: ['sedan', 'därefter', 'sen'],
}
