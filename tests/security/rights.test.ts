import { commands } from '../../src/acts/index.ts'
import { assemble, cast, place, roles, type Cast } from './cast.ts'
import { group, leaks, outcomeOf, versions } from './outcomes.ts'
import { long } from '../long.ts'

/**
 * # The table of rights
 *
 * One row per command, with a sentence of it; one letter per person, in the order of the cast:
 *
 * |   | secretary, chair, deputy · committee · member, substitute, official · guest · outsider · removed · another group's · another tenant's |
 * |---|---|
 * | A | it is carried out, or refused for another reason than who says it |
 * | S | refused: only secretary, chair and deputies may |
 * | C | refused: only those and the working committee may |
 * | I | refused: only who proposed or presents the item, and those who lead, may |
 * | O | refused: only who owns the action, and those who lead, may |
 * | P | refused: only who proposed it, those who lead and the committee may |
 * | G | refused: a guest sees their own item and actions |
 * | N | refused: not let into the group yet |
 * | X | told that there is no group they share with the bot |
 * | B | answered about their own group alone |
 */
const table: Readonly<Record<string, readonly [sentence: string, outcomes: string]>> = {
  //                                                                       SOD C MSO G U R BB
  // First of all, before anything of theirs waits for an answer.
  questions: ['frågor', 'AAA S SSS G N X BB'],
  // Meetings
  newMeeting: ['nytt möte 2026-09-04 08.30-12.00 Rådhuset', 'AAA S SSS G N X BB'],
  planYear: ['mötesdatum 2027', 'AAA S SSS G N X BB'],
  meetingDates: ['mötesdatum 2026: 2/10 08.30-12.00', 'AAA S SSS G N X BB'],
  meetings: ['möten', 'AAA A AAA A N X BB'],
  nextMeeting: ['nästa möte', 'AAA A AAA A N X BB'],
  moveMeeting: ['flytta möte 1/12 till 2/12', 'AAA S SSS G N X BB'],
  cancelMeeting: ['ställ in möte 1/12: skäl', 'AAA S SSS G N X BB'],
  announce: ['kalla 1/12', 'AAA S SSS G N X BB'],
  attending: ['kommer', 'AAA A AAA G N X BB'],
  notAttending: ['kommer inte: förhinder', 'AAA A AAA G N X BB'],
  replacedBy: ['ersätts av Folke', 'AAA A AAA G N X BB'],
  jointMeeting: ['gemensamt möte 3/12 9-12 med Rådet', 'AAA S SSS G N X BB'],
  jointPart: ['gemensam del 1/12 9-10 med Rådet', 'AAA S SSS G N X BB'],
  jointList: ['lista Rådet: Nils Ny', 'AAA S SSS G N X BB'],
  answerOf: ['kommer Bo Ek?', 'AAA A AAA G N X BB'],
  answers: ['svar', 'AAA A AAA G N X BB'],
  answersPasted: ['svar: Bo Ek | Accepterat', 'AAA S SSS G N X BB'],
  remindAnswers: ['påminn om svar', 'AAA S SSS G N X BB'],
  whoIsMissing: ['vem saknas', 'AAA A AAA G N X BB'],
  // Agenda
  proposals: ['förslag', 'AAA A AAA G N X BB'],
  propose: ['föreslå Rubrik', 'AAA A AAA G N X BB'],
  moveProposal: ['flytta förslag F1 till 6/2', 'AAA A APP G N X BB'],
  changeProposal: ['ändra F1 ; 30 min', 'AAA P APP G N X BB'],
  withdrawProposal: ['återta F1', 'AAA P APP G N X BB'],
  metTerms: ['villkor F900 uppfyllt', 'AAA A AAA G N X BB'],
  acceptProposal: ['ta in F900', 'AAA A CCC G N X BB'],
  declineProposal: ['avslå F900: skäl', 'AAA A CCC G N X BB'],
  declineAllFrom: ['avslå alla från Ebba', 'AAA A CCC G N X BB'],
  referProposal: ['skicka F900 till AU', 'AAA A CCC G N X BB'],
  parkProposal: ['spara F900', 'AAA A CCC G N X BB'],
  showItem: ['punkt 1', 'AAA A AAA G N X BB'],
  item: ['punkt: Ny punkt', 'AAA S SSS G N X BB'],
  changeItem: ['ändra punkt 90: Rubrik', 'AAA S SSS G N X BB'],
  moveToMeeting: ['flytta punkt 90 till möte 1/12', 'AAA S SSS G N X BB'],
  rejectAddition: ['avvisa tillägg: Annat', 'AAA S SSS G N X BB'],
  removeItem: ['ta bort punkt 90', 'AAA S SSS G N X BB'],
  moveItem: ['flytta punkt 90 till 1', 'AAA S SSS G N X BB'],
  agenda: ['dagordning', 'AAA A AAA A N X BB'],
  publishAgenda: ['skicka dagordning 1/12', 'AAA S SSS G N X BB'],
  standingItems: ['stående punkter', 'AAA S SSS G N X BB'],
  theme: ['tema: Rubrik', 'AAA A AAA G N X BB'],
  themes: ['teman', 'AAA A AAA G N X BB'],
  removeTheme: ['ta bort tema 1', 'AAA S ASS G N X BB'],
  adoptAgenda: ['fastställ dagordning', 'AAA S SSS G N X BB'],
  addition: ['tillägg: Rubrik', 'AAA A AAA G N X BB'],
  removeAddition: ['ta bort tillägg: Annat', 'AAA A AAA G N X BB'],
  // At the meeting
  startMeeting: ['starta möte 1/12', 'AAA S SSS G N X BB'],
  attendance: ['närvaro', 'AAA A AAA G N X BB'],
  present: ['närvarande: alla', 'AAA S SSS G N X BB'],
  absent: ['frånvarande: Folke', 'AAA S SSS G N X BB'],
  standInAt: ['ersätter: Folke för Ebba', 'AAA S SSS G N X BB'],
  partOf: ['del av mötet: Ebba 9-10', 'AAA S SSS G N X BB'],
  unknown: ['okänd: Ebba', 'AAA S SSS G N X BB'],
  comesLater: ['kommer senare: Ebba', 'AAA S SSS G N X BB'],
  cameAfter: ['kom efter 1: Ebba', 'AAA S SSS G N X BB'],
  leftAfter: ['gick efter 1: Ebba', 'AAA S SSS G N X BB'],
  recused: ['jäv 1: Ebba', 'AAA S SSS G N X BB'],
  presides: ['leder mötet: Ebba', 'AAA S SSS G N X BB'],
  guest: ['gäst: Nils Ny, Kulturskolan', 'AAA S SSS G N X BB'],
  guests: ['gäster: Nils Ny, Kulturskolan; Pia Ny', 'AAA S SSS G N X BB'],
  note: ['anteckning 1: text', 'AAA S SSS G N X BB'],
  decision: ['beslut 1: text', 'AAA S SSS G N X BB'],
  reopenMeeting: ['öppna möte igen 1/12', 'AAA S SSS G N X BB'],
  meetingHeld: ['mötet hölls 1/12', 'AAA S SSS G N X BB'],
  meetingNotHeld: ['mötet hölls inte 1/12', 'AAA S SSS G N X BB'],
  meetingLasted: ['mötet pågick 8.40-12.10', 'AAA S SSS G N X BB'],
  markOwner: ['ägare Kulturskolan: enhet', 'AAA S SSS G N X BB'],
  changeByComment: ['rätta S1: text', 'AAA S SSS G N X BB'],
  changeDecisionByComment: ['rätta beslut S1: text', 'AAA S SSS G N X BB'],
  changeDecision: ['ändra beslut 1: text', 'AAA S SSS G N X BB'],
  confirmWording: ['bekräfta ändring 1', 'AAA A AAA G N X BB'],
  rejectWording: ['avvisa ändring 1', 'AAA A AAA G N X BB'],
  changeNote: ['ändra anteckning 1: text', 'AAA S SSS G N X BB'],
  changeOutcome: ['ändra utfall 1: bordläggs', 'AAA S SSS G N X BB'],
  changeTitle: ['rätta rubrik 1: text', 'AAA S SSS G N X BB'],
  changeAttendance: ['ändra närvaro: Folke frånvarande', 'AAA S SSS G N X BB'],
  changeGuest: ['ändra gäst Fia Gren: Fia Gran', 'AAA S SSS G N X BB'],
  removeDecision: ['ta bort beslut 1', 'AAA S SSS G N X BB'],
  removeNote: ['ta bort anteckning 1', 'AAA S SSS G N X BB'],
  removeOutcome: ['ta bort utfall 1', 'AAA S SSS G N X BB'],
  removeAction: ['ta bort uppdrag U900', 'AAA S SSS G N X BB'],
  removeGuest: ['ta bort gäst Fia Gren', 'AAA S SSS G N X BB'],
  removeAttendance: ['ta bort närvaro: Folke', 'AAA S SSS G N X BB'],
  removeRecusal: ['ta bort jäv 1', 'AAA S SSS G N X BB'],
  moveDecision: ['flytta beslut 1 till 2', 'AAA S SSS G N X BB'],
  moveNote: ['flytta anteckning 1 till 2', 'AAA S SSS G N X BB'],
  moveOutcome: ['flytta utfall 1 till 2', 'AAA S SSS G N X BB'],
  moveAction: ['flytta uppdrag U900 till 1', 'AAA S SSS G N X BB'],
  moveGuest: ['flytta gäst Fia Gren till 1', 'AAA S SSS G N X BB'],
  noted: ['läggs till handlingarna 1', 'AAA S SSS G N X BB'],
  confirmed: ['fastställs 1', 'AAA S SSS G N X BB'],
  remit: ['återremiss 1: skäl', 'AAA S SSS G N X BB'],
  defer: ['bordlägg 1: skäl', 'AAA S SSS G N X BB'],
  drop: ['utgår 1: skäl', 'AAA S SSS G N X BB'],
  referOn: ['vidare 1 till HSLG: skäl', 'AAA S SSS G N X BB'],
  nextItem: ['nästa punkt', 'AAA S SSS G N X BB'],
  currentItem: ['punkt nu', 'AAA A AAA G N X BB'],
  policy: ['inriktningsbeslut 1: text', 'AAA S SSS G N X BB'],
  position: ['ställningstagande 1: text', 'AAA S SSS G N X BB'],
  adopted: ['antas 1', 'AAA S SSS G N X BB'],
  rejected: ['avslås 1: skäl', 'AAA S SSS G N X BB'],
  decidedThere: ['beslutat av Rådet 1: text', 'AAA S SSS G N X BB'],
  chain: ['kedja 1', 'AAA A AAA G N X BB'],
  inForce: ['träder i kraft 1: 1 januari 2027', 'AAA S SSS G N X BB'],
  showHome: ['hemma 1', 'AAA A AAA G N X BB'],
  atHome: ['hemma 1: ja', 'AAA A AAA G N X BB'],
  showBehind: ['bakom 1', 'AAA A AAA G N X BB'],
  behind: ['bakom 1: alla', 'AAA S SSS G N X BB'],
  notBehind: ['inte bakom 1: alla', 'AAA S SSS G N X BB'],
  withdrawn: ['återtas 1', 'AAA S SSS G N X BB'],
  comesBack: ['återkommer 1: under våren', 'AAA S SSS G N X BB'],
  carriedOn: ['tas vidare 1', 'AAA S SSS G N X BB'],
  assign: ['uppdrag: text ; ansvarig enhet Växeln', 'AAA S SSS G N X BB'],
  closeMeeting: ['avsluta möte', 'AAA S SSS G N X BB'],
  leaveRest: ['låt resten stå', 'AAA S SSS G N X BB'],
  letStand: ['låt stå 90', 'AAA S SSS G N X BB'],
  showLoose: ['lösa trådar', 'AAA S SSS G N X BB'],
  summary: ['sammanfattning', 'AAA A AAA G N X BB'],
  attach: ['bilaga 1: https://example.se/pm PM', 'AAA I III G N X BB'],
  removeAttachment: ['ta bort bilaga 1:7', 'AAA I III G N X BB'],
  attachments: ['bilagor', 'AAA A AAA G N X BB'],
  // Minutes
  download: ['hämta kalenderfil', 'AAA A AAA G N X BB'],
  minutes: ['protokoll', 'AAA A AAA G N X BB'],
  adjusters: ['justerare: Ebba', 'AAA S SSS G N X BB'],
  sendForAdjustment: ['skicka för justering', 'AAA S SSS G N X BB'],
  sendMinutes: ['skicka protokoll', 'AAA S SSS G N X BB'],
  approve: ['justera', 'AAA A AAA G N X BB'],
  adjustedBy: ['justerat av Ebba den 1/2 via e-post', 'AAA S SSS G N X BB'],
  fileIsMinutes: ['protokollet är den här filen: https://example.se/p', 'AAA S SSS G N X BB'],
  comment: ['synpunkt 1: text', 'AAA A AAA G N X BB'],
  comments: ['synpunkter', 'AAA A AAA G N X BB'],
  answerComment: ['besvara S1: text', 'AAA S SSS G N X BB'],
  disposeRemoved: ['gallra borttaget: dnr 1', 'AAA S SSS G N X BB'],
  review: ['granska', 'AAA S SSS G N X BB'],
  keepInternal: ['internt 1', 'AAA S SSS G N X BB'],
  makeOpen: ['offentligt 1', 'AAA S SSS G N X BB'],
  publish: ['publicera', 'AAA S SSS G N X BB'],
  phrase: ['standardfraser', 'AAA S SSS G N X BB'],
  // Follow-up: U1 is the member's, U2 the guest's, U3 the outsider's
  myActions: ['mina uppdrag', 'AAA A AAA A A X BB'],
  actions: ['uppdrag', 'AAA A AAA G N X BB'],
  allActions: ['alla uppdrag', 'AAA A AAA G N X BB'],
  openActions: ['öppna uppdrag', 'AAA A AAA G N X BB'],
  overdueActions: ['försenade uppdrag', 'AAA A AAA G N X BB'],
  doneActions: ['klara uppdrag', 'AAA A AAA G N X BB'],
  done: ['klart U1', 'AAA O AOO G N X BB'],
  later: ['senare U1 29/5: skäl', 'AAA O AOO G N X BB'],
  handOver: ['lämna U1 till Ebba', 'AAA O AOO G N X BB'],
  status: ['läge U1: pågår', 'AAA O AOO G N X BB'],
  notMine: ['inte mitt U1', 'AAA O AOO G N X BB'],
  stuck: ['kört fast U1: inget svar', 'AAA O AOO G N X BB'],
  remindAction: ['påminn U1', 'AAA S SSS G N X BB'],
  reopen: ['öppna U1', 'AAA S SSS G N X BB'],
  editAction: ['ändra uppdrag U1: ny text', 'AAA S SSS G N X BB'],
  contact: ['kontakt', 'AAA S SSS G N X BB'],
  deliveries: ['leveranser', 'AAA S SSS G N X BB'],
  // Search
  search: ['sök Hemligheten', 'AAA A AAA G N X BB'],
  cited: ['visa 2026-02-06 § 1', 'AAA A AAA G N X BB'],
  history: ['historik Hemligheten', 'AAA A AAA G N X BB'],
  decided: ['vad beslutade vi om Hemligheten', 'AAA A AAA G N X BB'],
  lastTreated: ['när var Hemligheten uppe', 'AAA A AAA G N X BB'],
  whoHas: ['vem har Hemligheten', 'AAA A AAA G N X BB'],
  // Group
  role: ['roll Ebba Ledamotsdotter ledamot', 'AAA S SSS G N X BB'],
  organisation: ['organisation Ebba Ledamotsdotter: Tysta kommun', 'AAA S SSS G N X BB'],
  standIn: ['ersättare Folke för Ebba', 'AAA S SSS G N X BB'],
  members: ['ledamöter', 'AAA A AAA G N X BB'],
  removeMember: ['ta bort ledamot Ebba', 'AAA S SSS G N X BB'],
  settings: ['inställningar', 'AAA S SSS G N X BB'],
  language: ['språk svenska', 'AAA S SSS G N X BB'],
  myLanguage: ['mitt språk svenska', 'AAA A AAA A A X BB'],
  reminders: ['påminnelser', 'AAA A AAA A A X BB'],
  fewerReminders: ['mindre påminnelser', 'AAA A AAA A A X BB'],
  pause: ['paus till 15/8', 'AAA A AAA A A X BB'],
  resume: ['avsluta paus', 'AAA A AAA A A X BB'],
  channelHere: ['kanal här', 'AAA S SSS G N X BB'],
  vacant: ['roll AU vakant efter Dagobert', 'AAA S SSS G N X BB'],
  title: ['titel Ebba: chef', 'AAA S SSS G N X BB'],
  newMember: ['ny ledamot Fia Gren, Nora kommun', 'AAA S SSS G N X BB'],
  newParty: ['ny part Strand kommun', 'AAA S SSS G N X BB'],
  parties: ['parter', 'AAA A AAA G N X BB'],
  nameGroup: ['gruppen heter Länsgruppen', 'AAA S SSS G N X BB'],
  groupHere: ['grupp Chefsgruppen', 'AAA A AAA A A X BB'],
  log: ['logg', 'AAA S SSS G N X BB'],
  tieMeeting: ['koppla Teams-möte 900', 'AAA S SSS G N X BB'],
  leaveMeeting: ['koppla inte Teams-möte 900', 'AAA S SSS G N X BB'],
  endLinks: ['spärra länkar', 'AAA A AAA G N X BB'],
  endAllLinks: ['spärra alla länkar', 'AAA S SSS G N X BB'],
  dossier: ['akt 1', 'AAA S SSS G N X BB'],
  export: ['registerutdrag', 'AAA A AAA A A X BB'],
  forget: ['glöm Ebba', 'AAA S SSS G N X BB'],
  retention: ['gallring', 'AAA S SSS G N X BB'],
  // Talk
  help: ['hjälp', 'AAA A AAA A A X BB'],
  leaveToLead: ['lämna till sekreteraren: anteckning 1: text', 'AAA A AAA G N X BB'],
  doRequest: ['gör önskemål request-1', 'AAA S SSS G N X BB'],
  declineRequest: ['nej till önskemål request-1', 'AAA S SSS G N X BB'],
  undo: ['ångra', 'AAA A AAA A A X BB'],
  hello: ['hej', 'AAA A AAA A A X BB'],
  thanks: ['tack', 'AAA A AAA A A X BB'],
}

test('every command has its row', () => {
  expect(commands.map(({ name }) => name).filter((name) => !(name in table))).toEqual([])
  expect(
    Object.keys(table).filter((name) => !commands.some((command) => command.name === name)),
  ).toEqual([])
})

/** A third of the rows for one of the cast in `npm test`, other ones for the next. */
const rowsFor = (index: number) =>
  Object.entries(table).filter((_, at) => long || (at + index) % 3 === 0)

describe.each(roles.map((role, index) => ({ role, index })))('$role', ({ role, index }) => {
  let stage: Cast
  beforeAll(async () => {
    stage = await assemble()
  })
  afterAll(() => stage.t.end())

  test.each(
    rowsFor(index).map(([name, [sentence, outcomes]]) => ({
      name,
      sentence,
      expected: outcomes.replaceAll(' ', '')[index]!,
    })),
  )('$sentence', async ({ sentence, expected }) => {
    const before = await versions(stage)
    const answer = await stage.says(role, sentence)
    const posts = stage.t.posts()
    expect(outcomeOf(answer?.text ?? '', role)).toBe(expected)
    if ('SCOPGNX'.includes(expected)) {
      // A refused sentence changes nothing and reaches nobody else.
      expect(await versions(stage)).toEqual(before)
      expect(posts).toEqual([])
    }
    if (!group.members(role)) expect(leaks(JSON.stringify(answer), role, sentence)).toEqual([])
  })

  test('in their own chat as in the group', async () => {
    const pairs = rowsFor(index)
      .map(([, row]) => row)
      .filter(([, outcomes]) => outcomes.replaceAll(' ', '')[index] !== 'A')
    for (const [sentence, outcomes] of pairs) {
      const answer = await stage.says(role, sentence, 'personal')
      expect([sentence, outcomeOf(answer?.text ?? '', role)]).toEqual([
        sentence,
        outcomes.replaceAll(' ', '')[index],
      ])
      // What they typed themselves, and were asked about, is listed as they typed it.
      const own = sentence === 'frågor'
      if (!group.members(role) && !own)
        expect(leaks(JSON.stringify(answer), role, sentence)).toEqual([])
    }
  })
})

describe.each(roles.map((role, index) => ({ role, index })))(
  '$role, by a button that says it',
  ({ role, index }) => {
    test('is told the same, and changes as little', async () => {
      const stage = await assemble()
      const own = role === 'otherGroup' || role === 'otherTenant'
      const at = place(
        own ? `private-${cast[role]}` : 'chat',
        own ? 'personal' : 'groupChat',
        role === 'otherTenant' ? '00000000-0000-0000-0000-00000000000b' : undefined,
      )
      for (const [, [sentence, outcomes]] of rowsFor(index)) {
        const expected = outcomes.replaceAll(' ', '')[index]!
        if (expected === 'A') continue
        const before = (await versions(stage)).filter((one) => one.startsWith(stage.t.pk))
        const { answer, card } = await stage.t.press(
          cast[role],
          'say',
          { say: sentence },
          { at, submit: true },
        )
        expect([sentence, outcomeOf(answer?.text ?? '', role), card]).toEqual([
          sentence,
          expected,
          undefined,
        ])
        expect((await versions(stage)).filter((one) => one.startsWith(stage.t.pk))).toEqual(before)
        if (!group.members(role)) expect(leaks(JSON.stringify(answer), role, sentence)).toEqual([])
      }
      await stage.t.end()
    })
  },
)

test('a leak would be found', () => {
  expect(leaks('Punkt 1: Hemligheten', 'outsider')).toEqual(['Hemligheten'])
  expect(leaks('Grupp: Valvgruppen', 'otherGroup')).toEqual(['Valvgruppen'])
})
