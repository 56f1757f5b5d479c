import type { Written } from '../../../text/sentence.ts'
import type { group as sv } from '../../sv/sentences/group.ts'

/** How the acts about the group itself are written. */
export const group = {
  role: {
    say: 'role <people=<name>> <role=secretary|chair|deputy|member|substitute|AU|adjuster|official>',
    verbs: ['roles'],
    first: ['role <people> [:] [=] [is] <not> <role>', 'role <people> [:] [=] [(is|as)] <role>'],
    also: ['role <role>'],
    example: 'role Bo Ek chair',
  },
  retention: {
    say: 'retention <term=minutes|actions|proposals|log|words|posts|contacts> [; decision <decision=<number>>]',
    usage:
      'retention [minutes|actions|proposals|log|words|posts|contacts] [time|kept] [; decision <number>]',
    also: ['retention'],
    example: 'retention actions 5 years ; decision KS 2026/123',
  },
  vacant: {
    say: 'role <role=AU> vacant after <after=<name>>',
    also: ['role <role> vacant [after] <after>'],
    example: 'role AU vacant after Bo Ek',
  },
  title: {
    say: 'title <person=<name>>: <title=<title>>',
    also: ['title (of|for) <person> : <title>'],
    example: 'title Bo Ek: head of department',
  },
  newMember: {
    say: 'new member <name=<name>> [, <organisation=<party>>] [, <title=<title>>]',
    verbs: ['add member'],
    example: 'new member Fia Gren, Nora kommun, head of department',
  },
  newParty: {
    say: 'new party <name=<name>> [also <spellings=<spelling>>]',
    verbs: ['add party'],
    also: ['new party <name> [,] (also|or) <spellings>'],
    example: 'new party Strand kommun also Strands kommun',
  },
  parties: {
    say: 'parties',
    verbs: ['the parties'],
    also: ['parties <remark>'],
    example: 'parties',
  },
  organisation: {
    say: 'organisation <belonging=<name> <organisation>>',
    verbs: ['organization'],
    example: 'organisation Bo Ek Nora kommun',
  },
  standIn: {
    say: 'substitute <substitute=<name>> for <member=<member>>',
    verbs: ['standing substitute'],
    example: 'substitute Eva Falk for Bo Ek',
  },
  members: { say: 'members', also: ['members <remark>'], example: 'members' },
  removeMember: {
    say: 'remove member <person=<name>>',
    verbs: ['remove person'],
    example: 'remove member Eva Falk',
  },
  settings: {
    say: 'settings [<setting=name value>]',
    verbs: ['setting'],
    example: 'settings reminder days 14, 7, 1',
  },
  language: {
    say: 'language <language=Swedish|English>',
    also: ['language'],
    example: 'language Swedish',
  },
  myLanguage: {
    say: 'my language <language=Swedish|English>',
    verbs: ['answer me in'],
    also: ['my language'],
    example: 'my language English',
  },
  reminders: {
    say: 'reminders [<choice=all|main|weekly>]',
    verbs: ['my reminders', 'show reminders', 'more reminders'],
    example: 'reminders weekly',
  },
  fewerReminders: {
    say: 'fewer reminders',
    verbs: ['less reminders'],
    also: ['fewer reminders <remark>'],
    example: 'fewer reminders',
  },
  pause: {
    say: 'pause [from <from=<date>>] (until) <until=<date>>',
    verbs: ['pause reminders', 'pause my reminders', 'pause the reminders'],
    also: ['pause [from <from>] to <until>', 'pause (until|to) <until>', 'pause <until>', 'pause'],
    example: 'pause until 15/8',
  },
  resume: {
    say: 'end pause',
    verbs: ['resume'],
    also: ['end pause <remark>'],
    example: 'end pause',
  },
  channelHere: {
    say: 'channel here',
    also: ['channel here <remark>'],
    example: 'channel here',
  },
  nameGroup: {
    say: 'the group is called <name=<name>>',
    verbs: ['group is called', 'name of the group', 'group name', 'settings name'],
    example: 'the group is called Samverkansrådet',
  },
  groupHere: { say: 'group <name=<name>>', also: ['group'], example: 'group Chefsgruppen' },
  log: {
    say: 'log [<about=name|U14|F7|6b|6/2>] [page <page=2>]',
    verbs: ['the log', 'show log', 'show the log'],
    first: [
      'log page <page>',
      'log [(for|of|about)] <about> page <page>',
      'log (for|of|about) <about>',
      'log [(for|of|about)] meeting <about>',
    ],
    example: 'log U14',
  },
  export: {
    say: 'export [<person=name>]',
    verbs: ['export person', 'personal data'],
    first: ['export (for|of|about) <person>'],
    example: 'export',
  },
  tieMeeting: { say: 'tie teams meeting <number=1>', example: 'tie teams meeting 1' },
  leaveMeeting: { say: 'leave teams meeting <number=1>', example: 'leave teams meeting 1' },
  endLinks: {
    say: 'end links [<person=name>]',
    verbs: ['end my links', 'revoke links', 'revoke my links'],
    first: ['end links (for|of|to) <person>'],
    example: 'end links',
  },
  endAllLinks: {
    say: 'end all links',
    verbs: ['revoke all links', 'end the group’s links'],
    example: 'end all links',
  },
  forget: { say: 'forget <person=<name>>', verbs: ['forget person'], example: 'forget Eva Falk' },
} as const satisfies Readonly<Record<keyof typeof sv, Written>>
