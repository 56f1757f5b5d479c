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
    String.raw`(?:taken|takes?(?! effect)|carried|brought|passed|raised|referred|escalated)${few(3)}(?:forward|further|on|up|to)`,
    String.raw`(?:was |were |is |are )?(?:defer(?:red|s)?|postponed?|moved|held over|put off|put back|adjourned)${few(2)}(?:to|until|till)|item returns|returns in|(?:outstanding|remaining|carried forward):|(?:add|put)(?:ed)?${few(3)}(?:to|on) the agenda|(?:carr(?:y|ied)|roll(?:ed)?) (?:over|forward)|parked (?:until|for|to)|(?:item|matter|report|question|decision|application|proposal)s? (?:was|were) (?:deferred|adjourned|postponed|referred|remitted|held over|delegated)`,
    String.raw`work${few(4)}continues|continued work|to be continued|further (?:discussion|work|preparation)`,
  ],
  returns: [
    String.raw`^back (?:to (?:this|it|that|the item)|in|on|at)|gets? back|comes? back|brought back|bring${few(3)}back|report(?:s|ed)? back|returns? to|revisit(?:ed|s)?|follow(?:s|ed)? up|feed(?:s)? back|update (?:at|to)`,
  ],
  brings: [
    String.raw`(?:comes?|gets?|goes|go|reports?|returns?|be)(?: back)?${few(5)}(?<!(?:together|line|accordance) )with`,
  ],
  nextTime: [
    String.raw`(?:at|for|to|by|before|ahead of)${few(1)}?(?:the )?(?:next|coming|following|future) (?:meetings?|session|time)|next time(?! (?:it|you|around))`,
  ],
  needed: [
    String.raw`needs? to (?:be|reach|arrive|go to|come to|get to)|(?:someone|somebody|one of us|we|somebody else)${few(5)}needs? to|need${few(2)}decided|remains to be|a decision is needed|the next steps? (?:is|are)`,
  ],
  given: [
    'it (?:was|is) (?:also |further |then )?(?:agreed|resolved|decided) (?:that(?! (?:it|this|there) (?:was|is|were))|to)',
    String.raw`(?:is|are|was|were|has been|have been) (?:asked|tasked|requested|invited|instructed) to|undertakes?|undertook|takes? (?:it )?on|(?:group|board|committee|council|we|members|all|parties|network|chair) agreed to|(?:was|is) agreed to|agreed (?:that(?! (?:it|this|that|there) (?:was|is|were))|to)|promised|promises|offered to|volunteered to|committed to|will ensure|action:|actions?:|resolved:?${few(1)}(?:to|that)|asked (?:the )?\p{L}+(?: \p{L}+)? to|(?<=(?:he|she|they|I|we|who) )(?:would(?! (?:like|love|prefer|rather))|will|shall)|(?:he|she|they|I|we|you)['’](?:ll|d)(?! (?:like|love|rather|prefer|be better|all be|better))|said (?:that )?(?:he|she|they|we|I)(?:['’](?:ll|d)| would| will)|let['’]s|please|(?:has|have) (?:agreed|offered|volunteered|undertaken|promised) to|(?:is|are) responsible for(?= \p{L}+ing)|offered$|(?:each|every|all|both) \p{L}+ to (?!have |be |the )\p{L}+|(?:stays?|remains?|rests?|lies|sits?)${few(2)}with|(?:has|have)${few(1)}until|^(?:decided|agreed|resolved) to(?! (?:note|adopt|approve|accept))|it falls to`,
  ],
  does: [
    '(?:is|are) (?:booking|writing|drafting|preparing|arranging|contacting|collecting|checking|organising|organizing|chasing|looking into|setting up)',
    String.raw`(?:writes|sends|circulates|drafts|prepares|contacts|invites|arranges|books|checks|replies|reviews|shares|updates|brings|asks|finds out|looks into|sets up|chases|collects|meets? again|coordinates|nominates|appoints|distributes|obtains|submits|responds|monitors|returns|draws up|looks at|works on|talks to|speaks to|visits|presents|provides|finalises|collates|compiles|goes (?:on|out|to)|go out|goes up|takes (?:this|it|the))`,
    'to (?:be |remain |go |come )?(?:get|buy|find|sort|try|obtain|submit|respond|monitor|lead|explore|develop|seek|identify|visit|compile|collate|produce|organise|organize|email|e-mail|talk|attend|agree|complete|confirmed|invited|sent|circulated|added|agreed|arranged|discussed|reviewed|decided|updated|followed|send|circulate|appoint|nominate|meet|finalise|finalize|chase|collect|confirm|liaise|consider|coordinate|draft|prepare|contact|invite|arrange|book|check|report|review|share|update|raise|bring|follow|present|write|look|ask|provide|confirm|add|discuss|speak|take|set up)',
  ],
  passed: [
    '(?:is|are) being (?:sought|arranged|booked|drafted|drawn up|prepared|organised|collected|looked into|set up|planned)|is sent|are sent|is circulated|are circulated|is added|goes out|is prepared|is drafted|is set up|are set up|is appointed|are appointed|is booked|is updated|is revised|is referred|is attached|are attached|is reported|is checked|are checked|is tested|are invited|is invited|is brought|is put',
  ],
  will: [
    String.raw`(?:will|'ll|’ll|going to)(?! not be)|would be (?:\p{L}+ed|made|taken|brought|sent|put|given|held)|intends? to|plans? to|aims? to (?:send|finish|report|return|present)`,
  ],
  shall: [
    String.raw`(?:is|are)(?: also| then| now| still)? to (?:be |go |come )?\p{L}+|shall(?: \p{L}+){0,3}|must be|(?<!(?:is|are|was|were|has|have|had|needs?|needed|ought|going|seems?|said|thought|likely|able|want\p{L}*|expected|appears?|important|happy|ready|used|for \p{L}+) )to be (?:\p{L}+ed|sent|brought|taken|given|held|made|set|put|drawn|written|chosen|sought|found|done|told|shown|bought|built|kept)|to (?:go|come) (?:in|out|up|to|on|back|round|before)`,
  ],
  planned: [
    'is expected|are expected|expected to|is planned|are planned|planned for|(?<!meeting )scheduled|due to be|is due|are due|is being prepared|pencilled in|provisionally (?:booked|set|planned)',
  ],
  present: [
    String.raw`(?:we|I)['’](?:re|m) \p{L}+ing`,
    'takes place|take place|is held|is sent|are sent|is presented|is discussed|starts?|begins?|meets?|follows?|is published|is reviewed|is decided|is circulated|are circulated|comes|come|is set up|is arranged',
  ],
  soon: [
    String.raw`no later than (?:\d|the|next|${months})`,
    'shortly|soon|as soon as possible|at once|without delay|in the coming days|imminently',
  ],
  later: [
    String.raw`(?:in|by|for|before|after|during|until|from|towards?)${few(2)}?(?:${months}|spring|summer|autumn|winter|term|Christmas|Easter|the (?:new )?year|the week|the quarter)`,
    String.raw`(?:on )?\d{1,2}(?:st|nd|rd|th)? (?:${months})|(?:${months}) \d{1,2}|(?:${months})$|week \d{1,2}|20\d\d-\d\d-\d\d|during 20\d\d|\d{1,2}/\d{1,2}`,
    'later|going forward|on (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|tomorrow|this (?:week|month|afternoon)|by (?:the )?end of|half[- ]term|fortnight|next (?:week|month|year|term|spring|autumn)|in due course|on an ongoing basis|ongoing basis|continuously',
  ],
  ours: [
    String.raw`(?:each|every) (?:partner|locality|member|party|council|authority|organisation|team|area|place)|(?<!the )(?:chair|secretary|clerk|everyone|everybody)|officers|one of us`,
    'we|us|our|the group|the board|the council|the committee|the network|the meeting|the chair|the secretary|members|participants|the presenter|the working group|a working group|the parties',
    String.raw`^\s*(?:all|everyone)\s*$`,
  ],
  matters: [
    `${matters}|a film|the film|an invitation|invitations|the notice|material|the presentation|the notes|the minutes|the slides|a workshop|the workshop|an evaluation|a follow-up|a dialogue|a visit|a meeting|a new meeting|a survey|the survey|a decision|the work|the plan|a plan|a timetable|the timetable`,
  ],
  theirs: [
    String.raw`(?:the )?(?:\p{L}+ )?government|NHS England|CQC|ofsted|the HSE|(?:the )?(?:inspectorate|ombudsman|ministry|regulator)|the (?:\p{L}+ )?(?:charity|charities|college|contractor|vendor|landlord|unions?|courts?)|counsel|\p{L}+ (?:catering|services?|ltd|limited|systems?|AB|inc)|(?:the )?coroner|unions?|parliament|the state|national\p{L}*|the ministry|the agency|the authority|authorities|the police|the EU|the commission|the university|the municipality|the region|the county|the company|the supplier|the consultants?|the inquiry|the investigator|the project|the foundation|the association|the city|the municipal council|the executive board|the department|the regulator|the funder|researchers|the research (?:team|group)|professor`,
    String.raw`(?:the )?(?:new )?(?:law|act|bill|legislation|regulations?|directive|reform|government grants?|state grants?|funding)`,
    'enters? into force|come into force|comes into force|take effect|takes effect',
  ],
  reported: [
    'information|report from|status report|news from|new law|new act|new legislation|national|reorganisation|reorganization|organisational review|horizon',
  ],
  aims: [
    'the purpose|the aim|the aims|the goal|the goals|the objective|the objectives|the ambition|the intention|the vision|in order to|so that|with a view to|important that|important to|the importance of|the (?:idea|thinking|point|hope)|essential that|it is vital',
  ],
  traits: [
    String.raw`(?:will|shall|is to|are to) (?:always |also )?(?:have|be able|exist|consist|cover|apply|contain|include|mean|require|affect|become|cost|increase|decrease|lead to|contribute|result|give|help|strengthen|ensure|be (?:a|an|the|responsible|available|able|based|equal|difficult|important|necessary|more|less))|^\p{L}+ (?:leaves|retires|starts)(?! (?:on|with) )`,
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
    String.raw`(?:has|have|had|was|were)(?: been)?$|(?:was|were|had been|has|have)${few(2)}\p{L}{2,}(?:ed|en|ne|ld|nt)|ended|finished|completed|(?:reported|informed|presented|told|said|explained|described)`,
  ],
  apart: [String.raw`(?<!^)(?:how|what|which|whether|why)`],
  unless: ['if .{0,60} (?:were|should)|in that case|may be|might be|if needed|where necessary'],
  abbreviated: [String.raw`(?:mr|mrs|ms|dr|st|prof|approx|no|incl|ref)\.$`],
  implying: [
    String.raw`shall|must|will|is to|are to|asked to|tasked|commission(?:s|ed)?|instruct(?:s|ed)?|assignment|task`,
    String.raw`prepare|draft|draw up|review|investigate|implement|report back|set up|appoint`,
  ],
}
