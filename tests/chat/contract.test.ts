import { plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'

/*
 * Every sentence that the group was promised, in both languages, said where it belongs: it is understood, and the answer speaks of
 * what was asked for. What each does in every state is told by the conversations and the tests of its subject.
 */

type Where = 'ahead' | 'open' | 'closed' | 'sent'
/** Where it is said, by whom, in Swedish and English, and what both answers tell. `private` is one's own chat. */
interface Promised {
  readonly in: Where
  readonly by?: string
  readonly own?: true
  readonly sv: string
  readonly en: string
  readonly told: RegExp
  /** It is promised and not built yet: whoever builds it takes this away. */
  readonly waits?: true
}

const notUnderstood = /Jag förstod inte|I did not understand|Menade du|Did you mean/

async function ahead(): Promise<Talk> {
  const t = await talk(['Anna Berg', 'Bo Ek', 'Cecilia Dahl', 'David Ek', 'Eva Falk'])
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', place: 'Stora salen' })
  await plan(t, { id: 'm2', on: '2026-04-17', lastDayOn: '2026-04-02', place: 'Lilla salen' })
  await t.say(
    'Anna',
    [
      'organisation Bo Ek: Nora kommun',
      'organisation Cecilia Dahl: Laxå kommun',
      'organisation David Ek: Region Norr',
      'organisation Anna Berg: Region Norr',
      'roll Bo Ek ordförande',
      'roll Cecilia Dahl AU',
      'roll Eva Falk ersättare',
      'ersättare Eva Falk för Bo Ek',
    ].join('\n'),
  )
  await t.say(
    'Anna',
    'punkt: Inledning\npunkt: Nära vård\npunkt 2a: Läkaravtalet ; typ beslut\npunkt 2b: Uppföljning\npunkt: Årsplan ; typ beslut\npunkt: Övrigt',
  )
  await t.say('Bo', 'föreslå Digital kallelse')
  await t.say('Bo', 'föreslå Gemensam utbildning')
  await t.say('Anna', 'kalla 6/2')
  return t
}

async function open(): Promise<Talk> {
  const t = await ahead()
  t.at('2026-02-06T07:28:00Z')
  await t.say('Anna', 'skicka dagordning 6/2')
  t.at('2026-02-06T07:30:00Z')
  await t.say('Anna', 'starta möte')
  await t.say('Anna', 'närvarande: Anna Berg, Bo Ek, Cecilia Dahl')
  await t.say(
    'Anna',
    'beslut 2a: Avtalet förlängs.\nanteckning 2a: Tre kommuner har svarat.\nuppdrag 2a: Skicka avtalet ; ansvarig Bo Ek ; senast 29/5',
  )
  return t
}

async function closed(): Promise<Talk> {
  const t = await open()
  t.at('2026-02-06T11:05:00Z')
  await t.say('Anna', 'avsluta möte ändå')
  t.at('2026-02-08T18:00:00Z')
  return t
}

async function sent(): Promise<Talk> {
  const t = await closed()
  await t.say('Anna', 'skicka protokoll 6/2')
  t.at('2026-02-09T09:00:00Z')
  return t
}
const states: Readonly<Record<Where, () => Promise<Talk>>> = { ahead, open, closed, sent }

const promised: readonly Promised[] = [
  { in: 'ahead', by: 'Bo', sv: 'hjälp', en: 'help', told: /nytt möte|new meeting/i },
  { in: 'ahead', by: 'Bo', sv: 'hjälp uppdrag', en: 'help actions', told: /uppdrag|action/i },
  // Meetings
  {
    in: 'ahead',
    sv: 'nytt möte 2026-05-29 08:30-12:00 Regionarkivet, Lokal Framtiden ; båda ; digitalt https://example.se/m ; sista dag 2026-05-15 ; rubrik Vårmöte',
    en: 'new meeting 2026-05-29 08:30-12:00 Town hall ; both ; online https://example.se/m ; last day 2026-05-15 ; title Spring meeting',
    told: /29 maj|29 May/,
  },
  {
    in: 'ahead',
    sv: 'nytt möte 2026-05-29 08:30-12:00 Arkivet ; fysiskt',
    en: 'new meeting 2026-05-29 08:30-12:00 Archive ; in person',
    told: /29 maj|29 May/,
  },
  {
    in: 'ahead',
    sv: 'mötesdatum 2026: 29/5, 18/9 08.30-12.00 Stora salen',
    en: 'meeting dates 2026: 29/5, 18/9 08.30-12.00 Town hall',
    told: /18 september/i,
  },
  {
    in: 'ahead',
    sv: 'mötesdatum 2027 ; 8 möten',
    en: 'meeting dates 2027 ; 8 meetings',
    told: /2027/,
  },
  { in: 'ahead', by: 'Bo', sv: 'möten', en: 'meetings', told: /6 februari|6 February/ },
  { in: 'ahead', by: 'Bo', sv: 'nästa möte', en: 'next meeting', told: /6 februari|6 February/ },
  {
    in: 'ahead',
    sv: 'flytta möte 6/2 till 13/2 09:00-12:00 Lilla salen ; sista dag 30/1',
    en: 'move meeting 6/2 to 13/2 09:00-12:00 Small hall ; last day 30/1',
    told: /13 februari|13 February/,
  },
  {
    in: 'ahead',
    sv: 'ställ in möte 17/4: för få ärenden',
    en: 'cancel meeting 17/4: too few matters',
    told: /17 april/i,
  },
  {
    in: 'ahead',
    sv: 'ställ in möte 17/4',
    en: 'cancel meeting 17/4',
    told: /skäl|reason/i,
  },
  {
    in: 'ahead',
    sv: 'kalla 17/4 ; svar senast 10/4',
    en: 'announce 17/4 ; answer by 10/4',
    told: /17 april/i,
  },
  {
    in: 'ahead',
    by: 'Bo',
    sv: 'kommer 6/2 9.30-11',
    en: 'attending 6/2 9.30-11',
    told: /09[.:]30/,
  },
  {
    in: 'ahead',
    by: 'Bo',
    own: true,
    sv: 'kommer inte 6/2: semester',
    en: 'not attending 6/2: holiday',
    told: /6 februari|6 February/,
  },
  {
    in: 'ahead',
    by: 'Bo',
    sv: 'ersätts av Eva Falk 6/2',
    en: 'substitute Eva Falk 6/2',
    told: /Eva Falk/,
  },
  { in: 'ahead', sv: 'kommer Bo Ek', en: 'attending Bo Ek', told: /Bo Ek/ },
  {
    in: 'ahead',
    sv: 'kommer inte Bo Ek: annat möte',
    en: 'not attending Bo Ek: other meeting',
    told: /Bo Ek/,
  },
  {
    in: 'ahead',
    sv: 'Bo Ek ersätts av Eva Falk 6/2',
    en: 'Bo Ek is replaced by Eva Falk 6/2',
    told: /Bo Ek/,
  },
  { in: 'ahead', by: 'Bo', sv: 'svar 6/2', en: 'answers 6/2', told: /Inget svar|No answer/i },
  { in: 'ahead', sv: 'påminn om svar 6/2', en: 'remind answers 6/2', told: /Bo Ek/ },
  { in: 'ahead', by: 'Bo', sv: 'vem saknas 6/2', en: 'who is missing 6/2', told: /Bo Ek/ },
  {
    in: 'ahead',
    sv: 'gemensamt möte 18/9 09-12 med Rådet ; del 09-11 egen ; del 11-12 gemensam',
    en: 'joint meeting 18/9 09-12 with the Council ; part 09-11 own ; part 11-12 joint',
    told: /18 september/i,
  },
  {
    in: 'ahead',
    sv: 'gemensam del 6/2 11-12 med Rådet',
    en: 'joint part 6/2 11-12 with the Council',
    told: /Rådet|Council/,
  },
  // Agenda
  {
    in: 'ahead',
    by: 'Bo',
    sv: 'föreslå Läkaravtalet – fortsatt process ; typ beslut ; 20 min ; föredragande Bo Ek, Cecilia Dahl ; bakgrund Se PM ; länk https://example.se/pm ; möte 17/4',
    en: 'propose The doctors’ agreement ; type decision ; 20 min ; presenter Bo Ek, Cecilia Dahl ; background See memo ; link https://example.se/pm ; meeting 17/4',
    told: /F3/,
  },
  { in: 'ahead', by: 'Bo', sv: 'förslag', en: 'proposals', told: /F1/ },
  { in: 'ahead', by: 'Bo', sv: 'förslag F1', en: 'proposals F1', told: /Digital kallelse/ },
  { in: 'ahead', by: 'Cecilia', sv: 'ta in F1 som 2c', en: 'accept F1 as 2c', told: /2c/ },
  {
    in: 'ahead',
    by: 'Cecilia',
    sv: 'ta in F1 till 17/4',
    en: 'accept F1 to 17/4',
    told: /17 april/i,
  },
  {
    in: 'ahead',
    by: 'Cecilia',
    sv: 'avslå F1: inte vår fråga',
    en: 'decline F1: not our matter',
    told: /F1/,
  },
  { in: 'ahead', by: 'Cecilia', sv: 'avslå F1', en: 'decline F1', told: /skäl|reason/i },
  { in: 'ahead', sv: 'skicka F1 till AU', en: 'refer F1 to AU', told: /AU/ },
  {
    in: 'ahead',
    by: 'Cecilia',
    sv: 'spara F1 till 17/4',
    en: 'park F1 to 17/4',
    told: /17 april/i,
  },
  {
    in: 'ahead',
    by: 'Bo',
    sv: 'ändra F1: Digital kallelse i länet ; 30 min',
    en: 'change F1: Digital notices in the county ; 30 min',
    told: /Digital kallelse/,
  },
  {
    in: 'ahead',
    by: 'Bo',
    sv: 'återta F1: inte längre aktuellt',
    en: 'withdraw F1: no longer needed',
    told: /F1/,
  },
  {
    in: 'ahead',
    sv: 'punkt 2c: Digital kallelse ; typ information ; 20 min ; föredragande Bo Ek ; bakgrund Se PM ; länk https://example.se/pm',
    en: 'item 2c: Digital notices ; type information ; 20 min ; presenter Bo Ek ; background See memo ; link https://example.se/pm',
    told: /2c/,
  },
  { in: 'ahead', sv: 'punkt 2a: Ny fråga', en: 'item 2a: New matter', told: /2a/ },
  { in: 'ahead', sv: 'ta bort punkt 2b', en: 'remove item 2b', told: /2b/ },
  { in: 'ahead', sv: 'flytta punkt 2b till 4', en: 'move item 2b to 4', told: /2b/ },
  {
    in: 'ahead',
    sv: 'ändra punkt 2a: Avtalet ; 20 min',
    en: 'change item 2a: The agreement ; 20 min',
    told: /Läkaravtalet/,
  },
  {
    in: 'ahead',
    sv: 'flytta punkt 2a till möte 17/4',
    en: 'move item 2a to meeting 17/4',
    told: /17 april/i,
  },
  {
    in: 'ahead',
    sv: 'bilaga 2a: https://example.se/pm PM',
    en: 'attachment 2a: https://example.se/pm Memo',
    told: /2a/,
  },
  {
    in: 'ahead',
    sv: 'bilaga 6/2: https://example.se/pm PM',
    en: 'attachment 6/2: https://example.se/pm Memo',
    told: /6 februari|6 February/,
  },
  { in: 'ahead', by: 'Bo', sv: 'dagordning 6/2', en: 'agenda 6/2', told: /Läkaravtalet/ },
  {
    in: 'ahead',
    sv: 'skicka dagordning 6/2',
    en: 'publish agenda 6/2',
    told: /6 februari|6 February/,
  },
  { in: 'ahead', sv: 'skicka dagordning', en: 'send agenda', told: /6 februari|6 February/ },
  {
    in: 'ahead',
    sv: 'stående punkter: Inledning 10 min, Dagordning, sist: Övriga frågor, Avslut',
    en: 'standing items: Opening 10 min, Agenda, last: Any other business, Closing',
    told: /Avslut|Closing/,
  },
  {
    in: 'ahead',
    by: 'Bo',
    sv: 'tema: Psykisk hälsa',
    en: 'theme: Mental health',
    told: /Psykisk hälsa|Mental health/,
  },
  { in: 'ahead', by: 'Bo', sv: 'teman', en: 'themes', told: /tema|theme/i },
  // At the meeting
  { in: 'open', sv: 'fastställ dagordning', en: 'adopt agenda', told: /fastställ|adopt/i },
  {
    in: 'open',
    by: 'Bo',
    sv: 'tillägg: Ny lokal',
    en: 'addition: New premises',
    told: /Ny lokal|New premises/,
  },
  { in: 'open', by: 'Bo', sv: 'närvaro', en: 'attendance', told: /Bo Ek/ },
  { in: 'open', sv: 'närvarande: alla', en: 'present: all', told: /alla|David Ek/i },
  {
    in: 'open',
    sv: 'närvarande: alla utom David Ek',
    en: 'present: all but David Ek',
    told: /David Ek/,
  },
  { in: 'open', sv: 'frånvarande: David Ek', en: 'absent: David Ek', told: /David Ek/ },
  { in: 'open', sv: 'okänd: Bo Ek', en: 'unknown: Bo Ek', told: /Bo Ek/ },
  {
    in: 'open',
    sv: 'ersätter: Eva Falk för David Ek',
    en: 'substitute: Eva Falk for David Ek',
    told: /Eva Falk/,
  },
  {
    in: 'open',
    sv: 'ersätter: Eva Falk för David Ek',
    en: 'stands in: Eva Falk for David Ek',
    told: /Eva Falk/,
  },
  {
    in: 'open',
    sv: 'del av mötet: David Ek 09:30-11',
    en: 'part: David Ek 09:30-11',
    told: /09[.:]30/,
  },
  { in: 'open', sv: 'del av mötet: David Ek', en: 'part: David Ek', told: /David Ek/ },
  {
    in: 'open',
    sv: 'del av mötet: David Ek 9-10, 11-12',
    en: 'part: David Ek 9-10, 11-12',
    told: /David Ek/,
  },
  {
    in: 'open',
    sv: 'del av mötet: David Ek från punkt 2 till och med punkt 3',
    en: 'part: David Ek from item 2 through item 3',
    told: /David Ek/,
  },
  {
    in: 'open',
    sv: 'del av mötet: David Ek till punkt 3',
    en: 'part: David Ek to item 3',
    told: /David Ek/,
  },
  { in: 'open', sv: 'kom efter 2: David Ek', en: 'came after 2: David Ek', told: /David Ek/ },
  { in: 'open', sv: 'gick efter 3: David Ek', en: 'left after 3: David Ek', told: /David Ek/ },
  {
    in: 'open',
    sv: 'gäst: Fia Holm, rektor, Kulturskolan ; punkt 2a',
    en: 'guest: Fia Holm, head teacher, Kulturskolan ; item 2a',
    told: /Fia Holm/,
  },
  { in: 'open', sv: 'jäv 2a: Bo Ek', en: 'recused 2a: Bo Ek', told: /Bo Ek/ },
  {
    in: 'open',
    sv: 'anteckning 3: Planen gicks igenom.',
    en: 'note 3: The plan was gone through.',
    told: /3/,
  },
  {
    in: 'open',
    sv: 'beslut 3: Planen antas.',
    en: 'decision 3: The plan is adopted.',
    told: /§ 3/,
  },
  {
    in: 'open',
    sv: 'inriktningsbeslut 3: Planen följs.',
    en: 'policy decision 3: The plan is followed.',
    told: /§ 3/,
  },
  {
    in: 'open',
    sv: 'ställningstagande 3: Vi stöder planen.',
    en: 'position 3: We support the plan.',
    told: /§ 3/,
  },
  {
    in: 'open',
    sv: 'beslutat av Styrelsen 2026-01-20 3: Planen antas.',
    en: 'decided by the Board 2026-01-20 3: The plan is adopted.',
    told: /Styrelsen|Board/,
  },
  {
    in: 'open',
    sv: 'vidare 3 till Styrgruppen 12/6, Rådet 14/9: för beslut ; efter KCRD',
    en: 'refer 3 to the Steering group 12/6, the Council 14/9: for decision ; after KCRD',
    told: /Rådet|Council/,
  },
  { in: 'open', by: 'Bo', sv: 'kedja 3', en: 'chain 3', told: /3/ },
  {
    in: 'open',
    sv: 'träder i kraft 3: 1 januari 2027',
    en: 'in force 3: 1 January 2027',
    told: /2027/,
  },
  {
    in: 'open',
    sv: 'hemma 2a: Nora ja 12/1, Laxå nej (ekonomi)',
    en: 'at home 2a: Nora yes 12/1, Laxå no (money)',
    told: /Laxå/,
  },
  {
    in: 'open',
    sv: 'hemma 2a: alla utom Nora',
    en: 'at home 2a: all but Nora',
    told: /Nora|2 av 3|2 of 3/,
  },
  { in: 'open', by: 'Bo', sv: 'hemma 2a', en: 'at home 2a', told: /2a/ },
  { in: 'open', by: 'Bo', sv: 'hemma 2a: ja 12/1', en: 'at home 2a: yes 12/1', told: /Nora/ },
  { in: 'open', sv: 'bakom 2a: alla', en: 'behind 2a: all', told: /2a/ },
  {
    in: 'open',
    sv: 'bakom 2a: Nora kommun, Laxå kommun',
    en: 'behind 2a: Nora kommun, Laxå kommun',
    told: /Laxå/,
  },
  {
    in: 'open',
    sv: 'inte bakom 2a: Region Norr ; skäl ekonomin',
    en: 'not behind 2a: Region Norr ; reason money',
    told: /Region Norr/,
  },
  {
    in: 'open',
    sv: 'leder mötet: Cecilia Dahl',
    en: 'presides: Cecilia Dahl',
    told: /Cecilia Dahl/,
  },
  { in: 'open', sv: 'nästa punkt', en: 'next item', told: /Inledning/ },
  { in: 'open', by: 'Bo', sv: 'punkt 2a', en: 'item 2a', told: /Läkaravtalet/ },
  { in: 'open', sv: 'punkt 3', en: 'item 3', told: /Årsplan/ },
  { in: 'open', by: 'Bo', sv: 'punkt nu', en: 'current item', told: /punkt|item/i },
  { in: 'open', sv: 'läggs till handlingarna 1, 2, 4', en: 'noted 1, 2, 4', told: /1/ },
  {
    in: 'open',
    sv: 'återremiss 3: Tiderna utreds ; invändning Nora kommun ; villkor nytt underlag',
    en: 'remit 3: The times are looked into ; objection Nora kommun ; terms new papers',
    told: /3/,
  },
  { in: 'open', sv: 'bordlägg 3: underlaget saknas', en: 'defer 3: papers missing', told: /3/ },
  { in: 'open', sv: 'utgår 3: tidsbrist', en: 'drop 3: no time', told: /3/ },
  { in: 'open', sv: 'återtas 3: av anmälaren', en: 'withdrawn 3: by the proposer', told: /3/ },
  { in: 'open', sv: 'återkommer 3: under våren', en: 'comes back 3: during the spring', told: /3/ },
  { in: 'open', sv: 'antas 3: enligt förslaget', en: 'adopted 3: as proposed', told: /§ 3/ },
  { in: 'open', sv: 'avslås 3: för dyrt', en: 'rejected 3: too costly', told: /§ 3/ },
  {
    in: 'open',
    sv: 'tas vidare 3: i arbetsgruppen',
    en: 'carried on 3: in the working group',
    told: /3/,
  },
  {
    in: 'open',
    sv: 'beslut 3: Delplanen antas. ; ärende Delplanen',
    en: 'decision 3: The part plan is adopted. ; matter The part plan',
    told: /§ 3/,
  },
  {
    in: 'open',
    sv: 'uppdrag 3: Ta fram en plan ; ansvarig Bo Ek, Välfärd och folkhälsa ; senast i maj',
    en: 'action 3: Draw up a plan ; owner Bo Ek, Legal services ; due in May',
    told: /U2/,
  },
  {
    in: 'ahead',
    by: 'Bo',
    sv: 'uppdrag: Ring Kulturskolan ; ansvarig jag',
    en: 'action: Call the school ; owner me',
    told: /U1/,
  },
  // After the meeting
  { in: 'closed', by: 'Bo', sv: 'sammanfattning 6/2', en: 'summary 6/2', told: /Avtalet förlängs/ },
  {
    in: 'closed',
    sv: 'ändra beslut 2a: Avtalet förlängs ett år.',
    en: 'change decision 2a: The agreement is extended a year.',
    told: /Avtalet förlängs\./,
  },
  {
    in: 'open',
    sv: 'ändra beslut 2a: Avtalet förlängs ett år.',
    en: 'change decision 2a: The agreement is extended a year.',
    told: /Avtalet förlängs\./,
  },
  { in: 'closed', sv: 'ta bort beslut 2a', en: 'remove decision 2a', told: /uppdrag/i },
  { in: 'closed', sv: 'flytta beslut 2a till 3', en: 'move decision 2a to 3', told: /3/ },
  {
    in: 'closed',
    own: true,
    sv: 'ändra anteckning 2a: Fyra har svarat.',
    en: 'change note 2a: Four have answered.',
    told: /Tre kommuner/,
  },
  { in: 'closed', own: true, sv: 'ta bort anteckning 2a', en: 'remove note 2a', told: /2a/ },
  {
    in: 'closed',
    own: true,
    sv: 'flytta anteckning 2a till 3',
    en: 'move note 2a to 3',
    told: /3/,
  },
  { in: 'closed', sv: 'ta bort uppdrag U1', en: 'remove action U1', told: /U1/ },
  {
    in: 'closed',
    sv: 'ändra uppdrag U1: Skicka avtalen ; senast 30/5',
    en: 'change action U1: Send the agreements ; due 30/5',
    told: /U1/,
  },
  {
    in: 'closed',
    sv: 'ändra närvaro: Bo Ek frånvarande',
    en: 'change attendance: Bo Ek absent',
    told: /Bo Ek/,
  },
  {
    in: 'closed',
    sv: 'beslut 3: Planen antas.',
    en: 'decision 3: The plan is adopted.',
    told: /§ 3/,
  },
  {
    in: 'closed',
    sv: 'anteckning 3: Det blev en lång diskussion.',
    en: 'note 3: A long discussion.',
    told: /3/,
  },
  { in: 'closed', sv: 'läggs till handlingarna 1', en: 'noted 1', told: /1/ },
  { in: 'closed', sv: 'frånvarande: David Ek', en: 'absent: David Ek', told: /David Ek/ },
  { in: 'closed', sv: 'mötet pågick 8.40-12.10', en: 'meeting ran 8.40-12.10', told: /12[.:]10/ },
  {
    in: 'closed',
    sv: 'öppna möte igen 6/2',
    en: 'reopen meeting 6/2',
    told: /6 februari|6 February/,
  },
  {
    in: 'sent',
    sv: 'öppna möte igen 6/2: mer att ta upp',
    en: 'reopen meeting 6/2: more to take up',
    told: /6 februari|6 February/,
  },
  {
    in: 'closed',
    sv: 'protokollet är den här filen 6/2',
    en: 'this file is the minutes 6/2',
    told: /fil|file/i,
  },
  {
    in: 'sent',
    sv: 'justerat av Bo Ek den 9/2 via e-post 6/2',
    en: 'adjusted by Bo Ek on 9/2 by e-mail 6/2',
    told: /Bo Ek/,
  },
  { in: 'closed', by: 'Bo', sv: 'protokoll 6/2', en: 'minutes 6/2', told: /6 februari|6 February/ },
  {
    in: 'sent',
    by: 'Bo',
    sv: 'hämta protokoll 6/2 pdf',
    en: 'download minutes 6/2 pdf',
    told: /pdf/i,
  },
  {
    in: 'closed',
    sv: 'skicka protokoll 6/2 ; synpunkter senast 20/2',
    en: 'send minutes 6/2 ; comments by 20/2',
    told: /20 februari|20 February/,
  },
  {
    in: 'sent',
    by: 'Bo',
    sv: 'synpunkt 2a: Lägg till bilagan.',
    en: 'comment 2a: Add the attachment.',
    told: /S1/,
  },
  {
    in: 'sent',
    by: 'Bo',
    sv: 'synpunkt närvaro: Jag var där.',
    en: 'comment attendance: I was there.',
    told: /S1/,
  },
  {
    in: 'sent',
    by: 'Bo',
    sv: 'synpunkt rubrik: Fel namn.',
    en: 'comment heading: Wrong name.',
    told: /S1/,
  },
  { in: 'sent', by: 'Bo', sv: 'synpunkter 6/2', en: 'comments 6/2', told: /synpunkt|comment/i },
  { in: 'closed', own: true, sv: 'akt 2a', en: 'dossier 2a', told: /2a/ },
  {
    in: 'closed',
    own: true,
    sv: 'akt 6/2',
    en: 'dossier 6/2',
    told: /6 februari|6 February/,
  },
  {
    in: 'closed',
    sv: 'justerare: Bo Ek, Cecilia Dahl ; senast 20/2',
    en: 'adjusters: Bo Ek, Cecilia Dahl ; by 20/2',
    told: /justera/,
  },
  {
    in: 'closed',
    sv: 'skicka för justering 6/2',
    en: 'send for adjustment 6/2',
    told: /juster|adjust/i,
  },
  {
    in: 'closed',
    sv: 'granska 6/2',
    en: 'review 6/2',
    told: /6 februari/,
  },
  { in: 'closed', sv: 'internt 2a', en: 'internal 2a', told: /2a/ },
  { in: 'closed', sv: 'offentligt 2a', en: 'public 2a', told: /2a/ },
  { in: 'sent', sv: 'publicera 6/2', en: 'publish 6/2', told: /6 februari|6 February/ },
  { in: 'closed', sv: 'standardfras', en: 'standard phrase', told: /handlingarna|noted/i },
  // Follow-up
  { in: 'closed', by: 'Bo', sv: 'mina uppdrag', en: 'my actions', told: /U1/ },
  { in: 'closed', by: 'Cecilia', sv: 'uppdrag', en: 'actions', told: /U1/ },
  { in: 'closed', by: 'Cecilia', sv: 'uppdrag öppna Bo Ek', en: 'actions open Bo Ek', told: /U1/ },
  {
    in: 'closed',
    by: 'Bo',
    sv: 'klart U1: skickat i går',
    en: 'done U1: sent yesterday',
    told: /U1/,
  },
  {
    in: 'closed',
    by: 'Bo',
    sv: 'senare U1 12/6: fler svar väntas',
    en: 'later U1 12/6: more answers expected',
    told: /12 juni|12 June/,
  },
  {
    in: 'closed',
    by: 'Bo',
    sv: 'lämna U1 till Cecilia Dahl',
    en: 'hand over U1 to Cecilia Dahl',
    told: /Cecilia Dahl/,
  },
  { in: 'closed', by: 'Bo', sv: 'läge U1: halvvägs', en: 'status U1: half way', told: /U1/ },
  {
    in: 'closed',
    by: 'Bo',
    sv: 'inte mitt U1: Cecilia Dahl',
    en: 'not mine U1: Cecilia Dahl',
    told: /U1/,
  },
  {
    in: 'closed',
    by: 'Bo',
    sv: 'kört fast U1: regionen svarar inte',
    en: 'stuck U1: the region does not answer',
    told: /U1/,
  },
  { in: 'closed', sv: 'påminn U1', en: 'remind U1', told: /U1/ },
  {
    in: 'closed',
    by: 'Bo',
    own: true,
    sv: 'mindre påminnelser',
    en: 'fewer reminders',
    told: /påminn|remind/i,
  },
  { in: 'closed', by: 'Bo', own: true, sv: 'påminnelser', en: 'reminders', told: /påminn|remind/i },
  {
    in: 'closed',
    by: 'Bo',
    own: true,
    sv: 'påminnelser veckovis',
    en: 'reminders weekly',
    told: /måndagar|Mondays/,
  },
  {
    in: 'closed',
    by: 'Bo',
    own: true,
    sv: 'paus från 1/12 till 14/12',
    en: 'pause from 1/12 until 14/12',
    told: /14 december/i,
  },
  { in: 'closed', by: 'Bo', own: true, sv: 'avsluta paus', en: 'end pause', told: /paus/i },
  { in: 'closed', own: true, sv: 'frågor', en: 'questions', told: /fråg|question/i },
  // Search
  { in: 'closed', by: 'Bo', sv: 'sök läkaravtalet', en: 'search läkaravtalet', told: /2a/ },
  {
    in: 'closed',
    by: 'Bo',
    sv: 'historik läkaravtalet',
    en: 'history läkaravtalet',
    told: /Läkaravtalet/,
  },
  {
    in: 'closed',
    by: 'Bo',
    sv: '2026-02-06 § 2a',
    en: 'show 2026-02-06 § 2a',
    told: /Avtalet förlängs/,
  },
  // Group
  { in: 'ahead', sv: 'roll David Ek justerare', en: 'role David Ek adjuster', told: /David Ek/ },
  { in: 'ahead', sv: 'roll David Ek adjungerad', en: 'role David Ek co-opted', told: /David Ek/ },
  {
    in: 'ahead',
    sv: 'roll Cecilia Dahl inte AU',
    en: 'role Cecilia Dahl not AU',
    told: /Cecilia Dahl/,
  },
  {
    in: 'ahead',
    sv: 'roll AU vakant efter Cecilia Dahl',
    en: 'role AU vacant after Cecilia Dahl',
    told: /Cecilia Dahl/,
  },
  {
    in: 'ahead',
    sv: 'organisation Eva Falk Nora kommun',
    en: 'organisation Eva Falk Nora kommun',
    told: /Eva Falk/,
  },
  {
    in: 'ahead',
    sv: 'titel Bo Ek: områdeschef',
    en: 'title Bo Ek: head of department',
    told: /Bo Ek/,
  },
  {
    in: 'ahead',
    sv: 'ersättare Eva Falk för David Ek',
    en: 'substitute Eva Falk for David Ek',
    told: /Eva Falk/,
  },
  {
    in: 'ahead',
    sv: 'ersättare Eva Falk för David Ek',
    en: 'standing substitute Eva Falk for David Ek',
    told: /Eva Falk/,
  },
  {
    in: 'ahead',
    sv: 'ny ledamot Fia Gren, Nora kommun, områdeschef',
    en: 'new member Fia Gren, Nora kommun, head of department',
    told: /Fia Gren/,
  },
  { in: 'ahead', sv: 'ta bort ledamot David Ek', en: 'remove member David Ek', told: /David Ek/ },
  { in: 'ahead', by: 'Bo', sv: 'ledamöter', en: 'members', told: /Bo Ek/ },
  {
    in: 'ahead',
    sv: 'kontakt Kulturskolan: Bo Ek',
    en: 'contact Kulturskolan: Bo Ek',
    told: /Bo Ek/,
  },
  { in: 'ahead', own: true, sv: 'leveranser', en: 'deliveries', told: /./ },
  {
    in: 'ahead',
    sv: 'ny part Strand kommun även Strands kommun',
    en: 'new party Strand kommun also Strands kommun',
    told: /Strand/,
  },
  { in: 'ahead', by: 'Bo', sv: 'parter', en: 'parties', told: /Nora kommun/ },
  {
    in: 'ahead',
    sv: 'gruppen heter Länsgruppen',
    en: 'the group is called Länsgruppen',
    told: /Länsgruppen/,
  },
  { in: 'ahead', sv: 'inställningar', en: 'settings', told: /Europe\/Stockholm/ },
  ...(
    [
      ['tidszon Europe/Helsinki', 'time zone Europe/Helsinki'],
      ['påminnelsetid 07:30', 'reminder time 07:30'],
      ['påminnelsedagar 14, 3', 'reminder days 14, 3'],
      ['tysta timmar 18-07', 'quiet hours 18-07'],
      ['sista dag 5', 'last day 5'],
      ['justering på', 'adjustment on'],
      ['utkast öppet', 'drafts open'],
      ['dagordningsutkast stängt', 'draft agenda closed'],
      ['dokument mötesanteckningar', 'document meeting notes'],
      ['representation på', 'representation on'],
      ['ordförande justerar av', 'chair adjusts off'],
      ['föregående slutligt på', 'previous final on'],
      ['teman i protokollet på', 'themes in minutes on'],
      ['justeringstid 10', 'adjustment time 10'],
      ['påminnelsetak 3', 'reminder ceiling 3'],
      ['rad Fastställs av AU', 'line Confirmed by AU'],
    ] as const
  ).map(([sv, en]): Promised => ({
    in: 'ahead',
    sv: `inställningar ${sv}`,
    en: `settings ${en}`,
    told: /Ändrat|Changed/,
  })),
  { in: 'ahead', sv: 'språk engelska', en: 'language Swedish', told: /./ },
  {
    in: 'ahead',
    by: 'Bo',
    own: true,
    sv: 'mitt språk engelska',
    en: 'my language Swedish',
    told: /./,
  },
  { in: 'closed', own: true, sv: 'logg', en: 'log', told: /Anna Berg/ },
  { in: 'closed', own: true, sv: 'logg U1', en: 'log U1', told: /U1/ },
  { in: 'closed', own: true, sv: 'logg F1', en: 'log F1', told: /Bo Ek/ },
  { in: 'closed', own: true, sv: 'logg 6/2', en: 'log 6/2', told: /Anna Berg/ },
  { in: 'closed', by: 'Bo', own: true, sv: 'registerutdrag', en: 'export', told: /Bo Ek/ },
  { in: 'closed', own: true, sv: 'glöm David Ek', en: 'forget David Ek', told: /David Ek/ },
  { in: 'closed', own: true, sv: 'gallring', en: 'retention', told: /år|year/ },
  {
    in: 'closed',
    own: true,
    sv: 'gallring ord 60 dagar',
    en: 'retention words 60 days',
    told: /60/,
  },
  { in: 'ahead', sv: 'ångra', en: 'undo', told: /./ },
]

const said = (one: Promised, language: 'sv' | 'en'): [string, Promised, string] => [
  `${one.in}: ${one[language].slice(0, 70)}`,
  one,
  one[language],
]

async function answerTo(one: Promised, sentence: string): Promise<string> {
  const t = await states[one.in]()
  try {
    const who = one.by ?? 'Anna'
    return await (one.own ? t.whisper(who, sentence) : t.say(who, sentence))
  } finally {
    await t.end()
  }
}

describe.each(['sv', 'en'] as const)('promised in %s', (language) => {
  const check = async (one: Promised, sentence: string): Promise<void> => {
    const answer = await answerTo(one, sentence)
    expect(answer).not.toMatch(notUnderstood)
    expect(answer).toMatch(one.told)
  }
  test.each(promised.filter(({ waits }) => !waits).map((one) => said(one, language)))(
    '%s',
    (_name, one, sentence) => check(one, sentence),
  )
  test.failing.each(promised.filter(({ waits }) => waits).map((one) => said(one, language)))(
    '%s: not yet',
    (_name, one, sentence) => check(one, sentence),
  )
})
