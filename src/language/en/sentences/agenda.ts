import type { Written } from '../../../text/sentence.ts'
import type { agenda as sv } from '../../sv/sentences/agenda.ts'

/** How the acts of the agenda are written. */
export const agenda = {
  proposals: {
    say: 'proposals [<proposal=F7>]',
    verbs: ['proposal', 'show proposals'],
    also: ['proposals : <proposal>', 'proposals <about>'],
    example: 'proposals',
  },
  propose: {
    say: 'propose <matter=title [; type decision|discussion|information] [; 20 min] [; presenter A, B] [; background …] [; link …] [; meeting 17/4]>',
    press: 'propose: <matter>',
    verbs: ['i propose', 'suggest'],
    also: ['proposal : <matter>', 'new proposal : <matter>'],
    example: 'propose The doctors’ agreement; type decision; 20 min; presenter Anna Berg',
  },
  moveProposal: {
    say: 'move proposal <proposal=F7> to <meeting=17/4>',
    also: ['move proposal <proposal> <meeting>'],
    example: 'move proposal F7 to 17/4',
  },
  changeProposal: {
    say: 'change <proposal=F7> <matter=[: title] [; 30 min] [; type …] [; presenter …] [; background …] [; link …] [; meeting 17/4]>',
    press: 'change <proposal> : <matter>',
    verbs: ['change proposal', 'edit proposal', 'edit'],
    also: ['change <proposal> [: <matter>]', 'change <proposal> [, <matter>]'],
    usage:
      'change F7 [: title] [; 30 min] [; type …] [; presenter …] [; background …] [; link …] [; meeting 17/4]',
    example: 'change F7 ; 30 min',
  },
  withdrawProposal: {
    say: 'withdraw <proposal=F7> [: <reason=reason>]',
    verbs: ['withdraw proposal', 'take back'],
    also: [
      'withdraw <proposal> – <reason>',
      'withdraw <proposal> ; <reason>',
      'withdraw <proposal> [,] <reason>',
    ],
    example: 'withdraw F7: the matter is settled already',
  },
  metTerms: {
    say: 'terms <proposal=F7> (met|are met) [: <how=how>]',
    verbs: ['terms of', 'terms for'],
    usage: 'terms F7 met [: how]',
    example: 'terms F7 met: new papers',
  },
  acceptProposal: {
    say: 'accept <proposals=F7> [as <at=6b>] [to <meeting=17/4>]',
    verbs: ['take in', 'take up'],
    also: [
      'accept <proposals> [,] [as <at>] [,] <meeting>',
      'accept <proposals> [,] <at> [,] [<meeting>]',
      'accept <proposals> [,] <meeting> [,] [as] <at>',
      'accept <proposals> [as <at>] [; <meeting>]',
      'accept <proposals> [; [as] <at>] [; <meeting>]',
    ],
    example: 'accept F7 as 6b',
  },
  declineProposal: {
    say: 'decline <proposals=F7> [: <reason=reason>]',
    verbs: ['reject'],
    first: ['decline <proposals> [:] reason [:] <reason>'],
    also: [
      'decline <proposals> – <reason>',
      'decline <proposals> - <reason>',
      'decline <proposals> ; <reason>',
      'decline <proposals> [,] <reason>',
    ],
    example: 'decline F7: it belongs to another forum',
  },
  declineAllFrom: {
    say: 'decline all from <person=<name>> [: <reason=reason>]',
    verbs: ['decline everything from', 'reject all from', 'decline all proposals from'],
    example: 'decline all from Bo Ek',
  },
  referProposal: {
    say: 'refer <proposals=F7> to <to=AU>',
    verbs: ['send'],
    first: ['refer <proposals> to <to> ; <reason>'],
    also: ['refer <proposals> to <to> : <reason>'],
    example: 'refer F7 to AU',
  },
  parkProposal: {
    say: 'park <proposals=F7> [to <meeting=17/4>]',
    verbs: ['keep', 'save'],
    first: ['park <proposals> [:] reason [:] <reason>'],
    also: [
      'park <proposals> : <reason>',
      'park <proposals> – <reason>',
      'park <proposals> - <reason>',
      'park <proposals> ; <reason>',
      'park <proposals> [,] <reason>',
    ],
    example: 'park F7',
  },
  showItem: {
    say: 'item <number=6b>',
    verbs: ['show item'],
    also: ['item <number> [,] <meeting>', 'item <number> [; <meeting>]'],
    example: 'item 6b',
  },
  item: {
    say: 'item [<at=6c>]: <matter=title [; type …] [; 20 min] [; presenter A, B] [; background …] [; link …] [; meeting 17/4]>',
    verbs: ['new item', 'add item'],
    also: ['item : <matter>', 'item <at> <matter>'],
    example: 'item 6c: Evaluation of the coordinators; type discussion; 20 min',
  },
  changeItem: {
    say: 'change item <at=6c> : <matter=title>',
    verbs: ['edit item'],
    also: ['change item <at> <matter>'],
    usage:
      'change item 6c [: title] [; 20 min] [; type …] [; presenter …] [; background …] [; link …]',
    example: 'change item 6c: Evaluation of the coordinators ; 30 min',
  },
  moveToMeeting: {
    say: 'move item <number=6c> to meeting <meeting=17/4>',
    also: ['move item <number> to the meeting [of] <meeting>'],
    example: 'move item 6c to meeting 17/4',
  },
  removeItem: {
    say: 'remove item <number=6b>',
    verbs: ['delete item'],
    also: ['remove item <number> [,] <meeting>', 'remove item <number> [; <meeting>]'],
    example: 'remove item 6b',
  },
  moveItem: {
    say: 'move item <number=6b> to <to=4>',
    also: [
      'move item <number> [to] <to> [,] [<meeting>]',
      'move item <number> [to] <to> [; <meeting>]',
    ],
    example: 'move item 6b to 4',
  },
  agenda: {
    say: 'agenda [<meeting=6/2>]',
    verbs: ['the agenda', 'show agenda', 'show the agenda'],
    example: 'agenda 6/2',
  },
  publishAgenda: {
    say: 'publish agenda [<meeting=6/2>]',
    verbs: ['publish the agenda', 'send agenda', 'send the agenda', 'send out the agenda'],
    example: 'publish agenda',
  },
  standingItems: {
    say: 'standing items: <items=Opening, Agenda, …>',
    verbs: ['standing item'],
    also: ['standing items'],
    example: 'standing items: Opening, Agenda, Previous minutes',
  },
  theme: {
    say: 'theme: <text=an idea for a coming meeting>',
    verbs: ['new theme'],
    example: 'theme: Young people outside work and school',
  },
  themes: {
    say: 'themes',
    verbs: ['theme bank'],
    also: ['themes <beside>'],
    example: 'themes',
  },
  removeTheme: {
    say: 'remove theme <number=2>',
    verbs: ['delete theme'],
    also: ['remove theme no [.] <number>'],
    example: 'remove theme 2',
  },
  adoptAgenda: {
    say: 'adopt agenda',
    verbs: ['adopt the agenda', 'approve agenda', 'approve the agenda'],
    example: 'adopt agenda',
  },
  addition: {
    say: 'addition: <matter=title [; type …] [; 20 min] [; presenter A, B] [; background …]>',
    verbs: ['additional item'],
    example: 'addition: Chat for the group; 10 min',
  },
  rejectAddition: {
    say: 'reject addition : <title=title> [: <reason=reason>]',
    also: ['reject addition <title> [: <reason>]'],
    usage: 'reject addition: title [: reason]',
    example: 'reject addition: Chat for the group: the committee treats it',
  },
  removeAddition: {
    say: 'remove addition: <title=title>',
    verbs: ['delete addition'],
    also: ['remove addition [<title>]'],
    example: 'remove addition: Chat for the group',
  },
} as const satisfies Readonly<Record<keyof typeof sv, Written>>
