import type { concepts as swedish } from '../sv/concepts.ts'

export const concepts: Readonly<Record<keyof typeof swedish, string>> = {
  cancel:
    'cancel|call off|called off|scrap|scratch|no meeting|wont happen|not happening|axe|drop the meeting|off the calendar',
  move: 'move|moved|shift|reschedul|push|bring forward|another day|other date|change the date|rebook|swap the date|instead of',
  postpone:
    'later$|more time|extension|extend|another week|another fortnight|extra week|delay|push|slip|postpone|cant make the deadline|need until|until$|longer|wont make|fortnight|behind schedule',
  coming:
    'coming$|ill be there|i will be there|attending|attend$|count me in|im in$|see you|joining|will join|present$|be there|confirm|accept|works for me|make it',
  notComing:
    'cant make|cannot make|cant come|cannot come|wont be|will not be|unable|regret|apolog|send my|not attend|count me out|im out|skip|miss$|cant attend|shant|away$|not be there|not coming|hindered',
  ill: 'sick|ill$|flu$|fever|unwell|dentist|doctor appoint|surgery|migraine|covid',
  away: 'holiday|vacation|leave$|off$|abroad|travel|away$|clash|conference|double booked|booked|ooo',
  late: 'late$|running behind|join after|from$|after$|not before|miss the start|miss the first|arriv|expect me',
  leaveEarly:
    'leave at|leaving at|have to go|gotta|must go|til$|till$|until$|hop off|slip out|head off|drop off|leave early|miss the end',
  presentPeople:
    'present|here$|in the room|around the table|round the table|everyone|everybody|all here|showed up|turned up|no show|absent|missing|roll call',
  substitute:
    'substitut|replac|stand in|stands in|in my place|in my stead|instead of me|deputis|my colleague|cover for me|fill in|takes my|has my seat|sending|on my behalf',
  guest: 'guest|visitor|visit|invite|speaker|consultant|joins for|comes in for|expert|from the',
  chair:
    'chair|preside|lead the meeting|leads the meeting|leading|run the meeting|runs the meeting|gavel|deputy',
  recused: 'recus|conflict of interest|biased|disqualif',
  who: 'who$|whos$|whose$|which ones|anyone|anybody|who is|who has',
  when: 'when$|what day|what date|what time|which day|date$|time$|how soon',
  where: 'where$|which room|what room|address|venue|room$|place$',
  howMany: 'how many|number of|how much|how often|how long|how far|how is|hows$|how are|headcount',
  what: 'what$|whats$|which$|how$|why$',
  ask: 'can you|could you|can i|can we|may i|would you|have you|have we|is there|are there|do we|did we|show|list$|check|give me|send me|pull up|let me see|want to see|id like|wonder|tell me|find',
  remindOthers: 'remind|nudge|poke|chase|ping|prod|prompt|kick|reminder',
  reminders: 'remind|reminder|ping|notif|nag|messages|prompts|pester|alerts|chas|bother',
  fewer:
    'fewer|less|too many|too much|too often|once is|one ping|one reminder|plenty|only the important|weekly|once a week|cut down|not so often|enough$',
  off: 'stop|turn off|off$|no more|discontinue|unsubscribe|away$|at all|never|none',
  quiet:
    'quiet|disturb|evening|night|after work|dnd|leave me in peace|not before|between|weekend|rest$|pings after',
  pause:
    'pause|holiday|vacation|on leave|sick leave|ooo|off until|hold my|until im back|till i|not until|back on|peace until',
  announceMeeting:
    'announce|invitation|invite|call out|summon|notice|call the meeting|convene|calling',
  answers:
    'answers|replied|responded|rsvp|said yes|who comes|whos coming|who is coming|coming$|accepted|headcount|attendees|respond|declined|confirmed',
  agenda:
    'agenda|programme|program|order of the day|day order|running order|on the table|schedule|line up',
  itemWord: 'item|point|matter|topic|number|slot|paragraph',
  addThing:
    'add$|add |put$|include|insert|squeeze|extra|another|one more|take up|bring up|raise|new item|addition|on the list|discuss',
  remove:
    'remove|delete|take off|take out|strike|drop$|bin$|off the agenda|lift|get rid|cut$|scrap|kick',
  change:
    'change|rename|should read|should be|should say|make it|make that|instead|rather|amend|correct|edit|update|reword|called|retitle|switch|not .* but',
  wrong:
    'wrong|error|mistake|incorrect|not right|isnt right|typo|misunder|not what|in fact|actually',
  order:
    'before$|after$|first$|last$|swap|order|ahead of|top$|bottom|up one|earlier|right after|move .* up',
  minutesLength: 'min$|mins$|minutes$|half an hour|hour$|quarter|longer|shorter|half hour',
  presenter:
    'present|presenter|introduc|speaker|lead on|takes us through|talk us|report on|cover$|explain',
  background:
    'background|because|reason|why$|explain|context|rationale|reasoning|for the record|motivation|behind it',
  typeDecision: 'for decision|decision item|decide|decision$',
  typeDiscussion: 'for discussion|discussion|discuss|talk',
  typeInformation: 'information|info$|inform|fyi|for information|update$',
  proposal:
    'proposal|suggestion|idea|ideas|inbox|submitted|sent in|suggest|backlog|one about|pitch',
  propose:
    'propose|suggest|bring up|raise|should discuss|should talk|ought to|next time|for the agenda|like to discuss|talk about|put forward|on the agenda|look into|take up',
  acceptProposal:
    'accept|take in|take it|let it in|is in$|yes to|approve|make room|goes on|put it on|green light|in$',
  declineProposal:
    'decline|reject|turn down|no to|not for us|say no|wont fly|not our|refuse|pass on|kindly',
  park: 'park|keep$|hold|on ice|on hold|wait|later$|shelf|set aside|to one side|for now|rest$|hang on',
  withdraw:
    'withdraw|take back|pull$|pull |retract|forget my|no longer|changed my mind|never mind|call back|drop my|drop mine',
  committee: '\\bau\\b|working committee',
  status:
    'status|state of|how is|hows$|any word|any news|what happen|happening|where are we|progress|update$',
  progress:
    'halfway|half way|waiting|working on|started|have spoken|called|emailed|nearly|almost|draft|first|under way|asked|booked|so far|in progress',
  stuck:
    'stuck|blocked|hinder|problem|stalled|no answer|stuck|nowhere|trouble|obstacle|cant get|unable',
  done: 'done|finished|complete|sent|ticked|tick off|sorted|fixed|delivered|off my list|wrapped|invited|handed in|in the bag|written|accomplished',
  notMine:
    'not mine|isnt mine|not my|wasnt me|never promised|wrong person|never agreed|not me|misunderstanding|mix up|never my|not with me|why do i',
  handOver:
    'hand over|hand$|takes over|take over|taking over|give to|pass to|pass it|overtak|transfer|pick up|better placed|leaving$|has quit|moves to|can have|cover',
  action:
    'action|task|todo|to do|to dos|will look|will call|will write|will check|take on|takes on|responsib|promised|assign|picking up|owner|duty|homework|charge',
  mine: 'my$|mine$|i$|im$|me$|ive$|on my plate|myself',
  allThings: 'all$|everything|every$|whole|the lot|group|we$|us$|everyone',
  overdue:
    'overdue|late$|past due|behind$|expired|should have been|delayed|in delay|lagging|missed the date|slipped|outstanding',
  due: 'due|by$|before$|no later|latest|deadline|until$|within',
  lastDay:
    'last day|deadline|cut off|cutoff|stop date|latest|last date|closing date|until when|missed the boat|hand in|submission|submit|in time',
  meeting: 'meeting|mtg|session|sitting|get together',
  plan: 'book$|book |schedule|new meeting|extra meeting|set up a|arrange|plan a|fix a|pencil|convene|meet$',
  year: 'year|2027|spring|autumn|whole of|annual',
  list: 'list|all meetings|which meetings|calendar|ahead|scheduled|coming up|dates',
  start:
    'start|begin|open$|opened|kick off|get going|welcome|under way|call to order|lets go|good morning|were off',
  close:
    'close$|closed|end$|wrap up|thats all|thats us|finish|adjourn|thank you all|meeting over|done for today|bye|conclud',
  adopt: 'adopt|approve|no objections|agenda is|set$|stands|accept|agreed',
  nextThing:
    'next$|move on|moving on|on to|onto|over to|come to|turn to|now for|proceed|lets take|floor',
  current: 'current|now$|where are we|where were we|which item|what are we|at the moment',
  remaining:
    'left$|remain|still to|to go|get through|much more|not yet|have we covered|done so far|outstanding',
  note: 'note$|note |write down|write that|minute that|put down|record that|for the minutes|jot|noted that|discussed|was said|told us|presented',
  decision:
    'decid|decision|agreed|resolved|settled|consensus|united|so we|ruling|its a yes|going with',
  adopted: 'adopted|approved|passed|carried|yes to|goes through|as proposed|accepted|in favour',
  rejected: 'rejected|turned down|voted down|no to|refused|declined|not approved|fell',
  direction: 'policy|direction|in principle|orientation',
  position: 'position|stance|the group holds|our view',
  elsewhere:
    'board|committee|council|steering|already decided|another body|executive|county|directors|decided by|assembly',
  pass: 'refer|pass on|on to|sent to|goes to|forward|escalat|hand it to|lift it to|send it to|goes further|up to the',
  chain:
    'chain|where does|where is|stage|steps|whole journey|what happens now|in the process|how far|whose desk|path',
  home: 'at home|municipalit|our board|our council|back home|have decided|each party|their end|own decision|council took|locally',
  behind:
    'behind|support|back$|backs|backing|on board|in favour|against|object|oppose|stand by|signed on|dissent|abstain',
  onFile:
    'filed|on file|to the file|noted$|laid with|archive|no action|received and|for the record',
  remit:
    'remit|back to|send back|sent back|another round|rework|redo|not ready|back for|goes back|completed first',
  defer:
    'defer|postpone|put off|table$|tabled|next time|next meeting|later meeting|hold over|carry over',
  comesBack:
    'come back|comes back|back in|again$|return|revisit|back to us|next meeting|follow up|continue',
  dropItem:
    'drop$|drop |no time|skip|ran out|never got|didnt get|time was short|out of time|not reach|leave out',
  summary:
    'summar|recap|in short|what was decided|what did we decide|what was agreed|what happened|gist|main points|outcome of|missed the meeting|brief me',
  minutes: 'minutes|notes$|write up|record of|protocol|pdf|transcript|mins',
  send: 'send|circulat|distribut|out to|share|deliver|mail|publish|issue|ship|go out|get out|out$',
  comment:
    'comment|remark|it says|should say|missing|forgot|missed|not what i said|wording|youve|in the minutes|in the notes',
  approve:
    'approve|sign|looks good|confirm|ok from|fine by me|spot on|endorse|certif|happy with|adjust',
  reopen:
    'reopen|open again|back on|not finished|not done|put back|spoke too soon|after all|get back into|reactivat',
  undo: 'undo|take that back|revert|reverse|scratch that|ignore that|never mind|wrong chat|oops|forget what|didnt mean|cancel that|strike that|delete that',
  help: 'help|how do i|how does|what can you|manual|instruction|how to|guide|commands|explain how|what are you',
  search:
    'search|look for|find|mention|before$|ever$|have we talked|have we discussed|anything about|anything on|previously|dig|history of|look up|said about',
  dossier:
    'dossier|file on|full file|everything on|everything about|everything we have|all documents|papers on|complete|foi|history',
  questions:
    'questions|unanswered|open issues|loose ends|hanging|pending|need from me|needs an answer|waiting for me|outstanding|unclear',
  roles:
    'roles|members|who is in|whos in|membership|composition|who are we|roster|secretary|who is the|who sits',
  roleSet:
    'secretary|chair|deputy|substitute|adjuster|vice|elected|appoint|step down|official|role',
  addMember:
    'new member|new colleague|new face|joins|joining us|add$|include|welcome|permanent member|takes a seat|bring in|member$',
  removeMember:
    'has left|quit|retire|new job|no longer|not with us|left the|off the list|leaves|doesnt belong|departed',
  organisation:
    'municipality|region|organisation|organization|employer|works for|represent|belong|outfit|switched|from now|kommun',
  language: 'english|swedish|language|speak',
  personal: 'personal data|about me|gdpr|data|extract|know about|hold on me|store',
  forget:
    'forget me|erase|wipe|delete everything|delete my|remove everything|be forgotten|remove my data',
  theme: 'theme|thread|focus|motto|headline',
  thanks: 'thanks|thank you|great|well done|cheers|lovely|brilliant|regards',
  chat: 'lunch|coffee|parking|dog|football|weather|sun|weekend|dinner|car|bike',
}
