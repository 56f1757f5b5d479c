import type { PromiseWords } from '../../sv/words/promises.ts'

/** Up to so many words in between. */
const few = (count: number): string => String.raw`(?: [\p{L}\p{N}-]+){0,${count}} `

const matters =
  'the (?:matter|question|issue|item|proposal|draft|report|result|feedback|comments)|this|it|they'
const months =
  'January|February|March|April|May|June|July|August|September|October|November|December'

/** Patterns of what gives away that something is promised, whose it is, and that somebody is asked to do something. */
export const promises: PromiseWords = {
  carriedOn: [
    String.raw`(?:taken|take|takes|carried|brought|passed|raised|referred|escalated)${few(3)}(?:forward|further|on|up|to)`,
    String.raw`(?:was |were |is |are )?(?:defer(?:red|s)?|postponed?|moved|held over|put off|put back|adjourned)${few(2)}(?:to|until)|item returns|returns in|(?:outstanding|remaining|carried forward):|(?:add|put)(?:ed)?${few(3)}(?:to|on) the agenda`,
    String.raw`work${few(4)}continues|continued work|to be continued|further (?:discussion|work|preparation)`,
  ],
  returns: [
    String.raw`gets? back|comes? back|brought back|bring${few(3)}back|report(?:s|ed)? back|returns? to|revisit(?:ed|s)?|follow(?:s|ed)? up|feed(?:s)? back|update (?:at|to)`,
  ],
  nextTime: [
    String.raw`(?:at|for|to|by|before|ahead of)${few(1)}?(?:the )?(?:next|coming|following|future) (?:meetings?|session|time)`,
  ],
  needed: [
    String.raw`needs? to be|need${few(2)}decided|remains to be|a decision is needed|the next steps? (?:is|are)`,
  ],
  given: [
    'it (?:was|is) (?:also |further |then )?(?:agreed|resolved|decided) (?:that(?! (?:it|this|there) (?:was|is|were))|to)',
    String.raw`(?:is|are|was|were|has been|have been) (?:asked|tasked|requested|invited|instructed) to|undertakes?|undertook|takes? (?:it )?on|(?:group|board|committee|council|we|members|all|parties|network|chair) agreed to|(?:was|is) agreed to|agreed (?:that(?! (?:it|this|that|there) (?:was|is|were))|to)|promised|promises|offered to|volunteered to|committed to|will ensure|action:|actions?:|resolved:?${few(1)}(?:to|that)|asked (?:the )?\p{L}+(?: \p{L}+)? to|(?<=(?:he|she|they|I|we|who) )(?:would|will|shall)`,
  ],
  does: [
    '(?:is|are) (?:booking|writing|drafting|preparing|arranging|contacting|collecting|checking|organising|organizing|chasing|looking into|setting up)',
    String.raw`(?:writes|sends|circulates|drafts|prepares|contacts|invites|arranges|books|checks|replies|reviews|shares|updates|brings|asks|finds out|looks into|sets up|chases|collects|meets? again|coordinates|nominates|appoints|distributes|obtains|submits|responds|monitors|returns|reports|starts|draws up|looks at|works on|talks to|speaks to|visits|presents|provides|finalises|collates|compiles|goes (?:on|out|to)|go out|goes up|takes (?:this|it|the))`,
    'to (?:be |remain |go |come )?(?:get|buy|find|sort|try|obtain|submit|respond|monitor|lead|explore|develop|seek|identify|visit|compile|collate|produce|organise|organize|email|e-mail|talk|attend|agree|complete|confirmed|invited|sent|circulated|added|agreed|arranged|discussed|reviewed|decided|updated|followed|send|circulate|appoint|nominate|meet|finalise|finalize|chase|collect|confirm|liaise|consider|coordinate|draft|prepare|contact|invite|arrange|book|check|report|review|share|update|raise|bring|follow|present|write|look|ask|provide|confirm|add|discuss|speak|take|set up)',
  ],
  acting: ['(?!)'],
  doer: ['(?!)'],
  several: ['no|some|several|many|all|two|three|new|other'],
  passed: [
    'is sent|are sent|is circulated|are circulated|is added|goes out|is prepared|is drafted|is set up|are set up|is appointed|are appointed|is booked|is updated|is revised|is referred|is attached|are attached|is reported|is checked|are checked|is tested|are invited|is invited|is brought|is put',
  ],
  will: [
    String.raw`(?:will|'ll|’ll|going to)(?! not be)|would be (?:\p{L}+ed|made|taken|brought|sent|put|given|held)|intends? to|plans? to|aims? to (?:send|finish|report|return|present)`,
  ],
  shall: [
    String.raw`(?:is|are)(?: also| then| now| still)? to (?:be |go |come )?\p{L}+|shall(?: \p{L}+){0,3}|must be`,
  ],
  planned: [
    'is expected|are expected|expected to|is planned|are planned|planned for|(?<!meeting )scheduled|due to be|is due|are due|is being prepared|pencilled in|provisionally (?:booked|set|planned)',
  ],
  present: [
    'takes place|take place|is held|is sent|are sent|is presented|is discussed|starts?|begins?|meets?|follows|is published|is reviewed|is decided|is circulated|are circulated|comes|come|is set up|is arranged',
  ],
  soon: ['shortly|soon|as soon as possible|at once|without delay|in the coming days|imminently'],
  later: [
    String.raw`(?:in|by|for|before|after|during|until|from|towards?)${few(2)}?(?:${months}|spring|summer|autumn|winter|term|Christmas|Easter|the year|the week|the quarter)`,
    String.raw`(?:on )?\d{1,2}(?:st|nd|rd|th)? (?:${months})|(?:${months}) \d{1,2}|week \d{1,2}|20\d\d-\d\d-\d\d|during 20\d\d|\d{1,2}/\d{1,2}`,
    'later|going forward|next (?:week|month|year|term|spring|autumn)|in due course|on an ongoing basis|ongoing basis|continuously',
  ],
  ours: [
    'we|us|our|the group|the board|the council|the committee|the network|the meeting|the chair|the secretary|members|participants|the presenter|the working group|a working group|the parties',
    String.raw`^\s*(?:all|everyone)\s*$`,
  ],
  matters: [
    `${matters}|a film|the film|an invitation|invitations|the notice|material|the presentation|the notes|the minutes|the slides|a workshop|the workshop|an evaluation|a follow-up|a dialogue|a visit|a meeting|a new meeting|a survey|the survey|a decision|the work|the plan|a plan|a timetable|the timetable`,
  ],
  theirs: [
    String.raw`the government|parliament|the state|national\p{L}*|the ministry|the agency|the authority|authorities|the police|the EU|the commission|the university|the municipality|the region|the county|the company|the supplier|the consultants?|the inquiry|the investigator|the project|the foundation|the association|the city|the municipal council|the executive board|the department|the regulator|the funder|researchers`,
    String.raw`(?:the )?(?:new )?(?:law|act|bill|legislation|regulations?|directive|reform|government grants?|state grants?|funding)`,
    'enters? into force|come into force|comes into force|take effect|takes effect',
  ],
  reported: [
    'information|report from|status report|news from|new law|new act|new legislation|national|reorganisation|reorganization|organisational review|horizon',
  ],
  aims: [
    'the purpose|the aim|the aims|the goal|the goals|the objective|the objectives|the ambition|the intention|the vision|in order to|so that|with a view to|important that|important to|the importance of|essential that|it is vital',
  ],
  traits: [
    String.raw`(?:will|shall|is to|are to) (?:always |also )?(?:have|be able|exist|consist|cover|apply|contain|include|mean|require|affect|become|cost|increase|decrease|lead to|contribute|result|give|help|strengthen|ensure|be (?:a|an|the|responsible|available|able|based|equal|difficult|important|necessary|more|less))`,
  ],
  found: [
    'conclusions?|concludes?|concluded|finds that|found that|shows that|the report shows|the analysis shows|assesses|assessment|recommends?|recommendations?|it emerged|(?:noted|informed|observed|reported|advised|reminded|stated|anticipated|announced|felt)(?: \\p{L}+){0,3} that',
  ],
  asked: [
    'the question (?:is|arose|was raised|was asked)|(?:question|questions|wonders?|asked) (?:about|how|what|who|when|whether|if)|unclear|uncertain',
  ],
  opening: ['how|what|who|which|when|where|why|shall|should|can|could|will|is|are|do|does|would'],
  proposed: [
    'proposes?|proposed|it is proposed|suggests?|suggested|suggestion|could|should perhaps|would like|wish|wishes|hopes?|might|ought to|alternatively',
  ],
  goesOn: [
    'ongoing|in progress|under way|underway|has (?:already )?(?:started|begun)|have (?:already )?(?:started|begun)|is continuing|already',
  ],
  past: [
    String.raw`(?:has|have|had|was|were)(?: been)?$|(?:was|were|had been|has|have)${few(2)}\p{L}{2,}(?:ed|en|ne|ld|nt)|(?:reported|informed|presented|told|said|explained|described)`,
  ],
  apart: [String.raw`(?<!^)(?:how|what|which|whether|why)`],
  unless: ['if .{0,60} (?:were|should)|in that case|may be|might be|if needed|where necessary'],
  todo: [
    '(?:remind|check|send|book|chase|ask|invite|draft|circulate|call|e-?mail|phone|ring|find out|set up|arrange|collect|update|confirm|contact|follow up|share|prepare|add|bring|get|write|order|print|publish|look into|speak to|talk to|nominate|appoint|remove)(?! (?:of|from|by|on|is|was|were|are|has|have|had))',
  ],
  since: ['since|last (?:year|month|week|time)|previous|every (?:week|month|year)|earlier|ago'],
  todoTitle: [
    'to-?do|things to do|next(?: time| meeting| steps?)?|actions?(?: points?)?|outstanding|carried forward|still open|follow[- ]?ups?|parked|questions (?:to|for)',
  ],
  handedTo: ['to|by'],
  together: ['together with'],
  toAll: [
    '(?:out|on|back|round) (?:to|from) (?:the )?\\p{L}+|to (?:all|everyone|everybody|members|the (?:group|board|committee|council))$',
  ],
  implying: [
    String.raw`shall|must|will|is to|are to|asked to|tasked|commission(?:s|ed)?|instruct(?:s|ed)?|assignment|task`,
    String.raw`prepare|draft|draw up|review|investigate|implement|report back|set up|appoint`,
  ],
}
