import { written } from '../../text/sentence.ts'
import { group as words } from './words/group.ts'
import { people } from './words/people.ts'
import { groupFrame } from '../frames/group-frame.ts'
import { documents } from './words/documents.ts'
import { counted, listed, plural } from './words/wording.ts'
import type { Role } from '../../meetings/group.ts'
import {
  documentNamed,
  settingsInView,
  type InForce,
  type SettingName,
} from '../../meetings/settings.ts'
import { formatDate, formatDay } from './words/dates.ts'

const roles = written(people.roles)
const clock = (time: string): string => time.replace(':', '.')
const days = (count: number): string => counted(count, 'dag', 'dagar')

const settingNames = written(words.settings)
const states = written(words.drafts)
const values: Readonly<Record<SettingName, (settings: InForce) => string>> = {
  zone: ({ zone }) => zone,
  remindAt: ({ remindAt }) => `klockan ${clock(remindAt)}`,
  reminderDays: ({ reminderDays }) =>
    `${listed(reminderDays.map(String))} ${reminderDays.length === 1 && reminderDays[0] === 1 ? 'dag' : 'dagar'} innan`,
  quietHours: ({ quietHours }) => `${clock(quietHours.from)}–${clock(quietHours.to)}`,
  proposalDays: ({ proposalDays }) => `${days(proposalDays)} före mötet`,
  adjustment: ({ adjustment }) => (adjustment ? 'på' : 'av'),
  drafts: ({ drafts }) => states[drafts],
  draftAgenda: ({ draftAgenda }) => states[draftAgenda],
  document: (settings) => documents[documentNamed(settings)],
  chairAdjusts: ({ chairAdjusts }) => (chairAdjusts ? 'på' : 'av'),
  previousFinal: ({ previousFinal }) => (previousFinal ? 'på' : 'av'),
  adjustmentDays: ({ adjustmentDays }) => days(adjustmentDays),
  weeklyReminders: ({ weeklyReminders }) =>
    `${plural(weeklyReminders, 'en veckovis påminnelse', `${weeklyReminders} veckovisa påminnelser`)}, sedan en i månaden`,
  representation: ({ representation }) => (representation ? 'på' : 'av'),
  themes: ({ themes }) => (themes ? 'på' : 'av'),
  head: ({ head }) => head || 'tomt',
  foot: ({ foot }) => foot || 'tomt',
  line: ({ line }) => line || 'tomt',
  archive: ({ archive }) => archive || 'tomt',
}

const told = groupFrame({
  listed,
  roles,
  partyKept: ({ name, also }) => `${name} är registrerad som part${also}.`,
  spelled: {
    kept: ({ spellings }) => `, skrivs även ${spellings}`,
    inList: ({ spellings }) => ` (även ${spellings})`,
  },
  belong: ({ names }) => `Hit hör ${names}.`,
  partiesShown: '”parter” visar alla.',
  noParties: 'Inga parter är kända än. Skriv ”ny part” och namnet.',
  parties: ({ count }) => `${counted(count, 'part', 'parter')}:`,
  people: ({ count }) => counted(count, 'person', 'personer'),
  substituteFor: ({ name }) => `ersättare för ${name}`,
  outside: 'inte i Teams',
  waiting: 'kommer utifrån, inte insläppt än',
})

/** Who belongs to the group, what they are called, and how the group wants things. */
export const group = {
  ...told,
  help: {
    role: 'ger någon en roll; ”roll <namn> inte <roll>” tar bort den.',
    organisation: 'säger vilken kommun eller region någon kommer från.',
    standIn: 'säger vem som är ersättare för vem.',
    members: 'visar alla i gruppen med roll och organisation.',
    removeMember: 'tar bort någon som inte är med i Teams ur listan.',
    settings:
      'visar eller ändrar tidszon, påminnelser, tysta timmar, sista dag, justering och vad som trycks i protokollet.',
    language: 'byter språk i gruppen.',
    myLanguage: 'väljer vilket språk jag svarar dig på i din egen chatt.',
    reminders: 'visar eller väljer vilka påminnelser du får.',
    fewerReminders: 'ger dig färre påminnelser.',
    pause: 'håller inne dina påminnelser till och med ett datum.',
    resume: 'börjar påminna dig igen.',
    nameGroup: 'säger vad gruppen heter, i svar och dokument.',
    vacant: 'säger att en plats är tom, efter vem.',
    title: 'säger vad någon är hemma, till exempel områdeschef.',
    newMember: 'lägger till en ledamot, också en som inte är i Teams än.',
    newParty: 'registrerar en part en gång, med sina stavningar.',
    parties: 'visar parterna.',
    channelHere:
      'gör den här kanalen till platsen för kallelser och annat som jag lägger ut själv.',
    groupHere: 'väljer grupp när du är med i flera och skriver till mig personligen.',
  },
  roles,
  yesNo: ['Ja', 'Nej'],
  roleGiven: ({
    names: who,
    role,
    taken,
  }: {
    names: readonly string[]
    role: Role
    taken: boolean
  }) =>
    taken
      ? `${listed(who)} är inte längre ${roles[role]}.`
      : `${listed(who)} är nu ${roles[role]}.`,
  addPerson: ({ name }: { name: string }) =>
    `${name} finns inte i gruppens chatt. Ska jag lägga till personen i listan ändå?`,
  nearParty: {
    ask: ({ typed, near }: { typed: string; near: readonly string[] }) =>
      `”${typed}” liknar ${listed(near)}. Är det samma part?`,
    isNew: ({ name }: { name: string }) => `Nej, ${name} är en ny part`,
  },
  titleSet: ({ name, title, was }: { name: string; title: string; was: string }) =>
    `${name} är nu ${title}${was === '' || was === title ? '' : `, förut ${was}`}. Så står det i deltagarlistan.`,
  memberAdded: ({
    name,
    organisation,
    title,
    known,
    inTeams,
  }: {
    name: string
    organisation: string
    title: string
    known: boolean
    inTeams: boolean
  }) =>
    `${name}${title === '' ? '' : `, ${title}`}${organisation === '' ? '' : `, ${organisation},`} ${known ? 'finns i gruppen, och det är antecknat' : 'är tillagd som ledamot'}.${inTeams ? '' : ' När personen kommer in i Teams känner jag igen namnet.'}`,
  vacantSet: ({ role, name }: { role: string; name: string }) =>
    `Platsen som ${role} är vakant efter ${name}. Den står så tills du skriver ”roll”, ett namn och ”${role}”.`,
  vacancy: ({ role, name }: { role: string; name: string }) => `Vakant: ${role}, efter ${name}`,
  organisationsSet: ({
    all,
  }: {
    all: readonly { readonly names: readonly string[]; readonly organisation: string }[]
  }) =>
    all
      .map(({ names: who, organisation }) => `${listed(who)} hör till ${organisation}.`)
      .join('\n'),
  standInSet: ({ substitute, member }: { substitute: string; member: string }) =>
    `${substitute} är ersättare för ${member}.`,
  membersHead: ({ count }: { count: number }) =>
    `${count} ${plural(count, 'person', 'personer')} i gruppen.`,
  noOrganisation: 'Utan organisation',
  removeInTeams: ({ name }: { name: string }) =>
    `${name} är med i gruppens chatt eller team. Ta bort personen i Teams, så försvinner namnet ur listan av sig självt.`,
  memberRemoved: ({ name }: { name: string }) =>
    `${name} är borttagen ur listan. Det som redan är antecknat om personen står kvar.`,
  settingNames,
  settingAllowed: {
    zone: 'en tidszon, till exempel Europe/Stockholm',
    remindAt: 'ett klockslag mellan 06.00 och 20.00',
    reminderDays: 'ett till fem tal mellan 1 och 60, till exempel 7, 1',
    quietHours: 'två klockslag, till exempel 18–07',
    proposalDays: 'antal dagar före mötet, 0 till 60',
    adjustment: 'på eller av',
    drafts: 'stängt eller öppet',
    draftAgenda: 'öppet eller stängt',
    document: 'minnesanteckningar, protokoll eller mötesanteckningar',
    chairAdjusts: 'på eller av',
    previousFinal: 'på eller av',
    adjustmentDays: 'antal dagar, 1 till 60',
    weeklyReminders: 'hur många veckovisa påminnelser ett försenat uppdrag ger, 0 till 20',
    representation: 'på eller av',
    themes: 'på eller av',
    head: 'en rad text, högst 300 tecken, eller ”ingen”',
    foot: 'en rad text, högst 300 tecken, eller ”ingen”',
    line: 'en rad text, högst 300 tecken, eller ”ingen”',
    archive: 'en adress som börjar med https://, eller ”ingen”',
  } satisfies Readonly<Record<SettingName, string>>,
  settings: ({ settings }: { settings: InForce }) =>
    `Så här är gruppen inställd:\n– språk: ${settings.language === 'sv' ? 'svenska' : 'engelska'}\n` +
    `${settingsInView.map((name) => `– ${settingNames[name]}: ${values[name](settings)}`).join('\n')}\n` +
    `Ändra med till exempel ”inställningar påminnelsetid 08.30”. Visa var för sig, till exempel ”inställningar fot”: ${listed((Object.keys(values) as SettingName[]).filter((name) => !settingsInView.includes(name)).map((name) => settingNames[name]))}.`,
  setting: ({ which, settings }: { which: SettingName; settings: InForce }) =>
    `Inställningen ${settingNames[which]}: ${values[which](settings)}.`,
  settingSet: ({ which, settings }: { which: SettingName; settings: InForce }) =>
    `Ändrat: ${settingNames[which]} är nu ${values[which](settings)}. Det gäller från och med nu.`,
  languageSet: 'Jag svarar på svenska i gruppen från och med nu.',
  myLanguageSet: 'Jag svarar dig på svenska i din egen chatt.',
  reminderLabels: { all: 'Alla', main: 'Bara det viktigaste', weekly: 'En gång i veckan' },
  remindersChosen: {
    all: 'Du får alla påminnelser om dina uppdrag.',
    main: 'Du får påminnelser den dag ett uppdrag ska vara klart, och när det är försenat.',
    weekly: 'Du får dina påminnelser samlade, på måndagar.',
  },
  remindersShown: ({
    choice,
    days: before,
    at,
    pausedUntil,
  }: {
    choice: 'all' | 'main' | 'weekly'
    days: readonly number[]
    at: string
    pausedUntil: string | undefined
  }) => {
    const when = {
      all: `${before.length > 0 ? `${listed(before.map((day) => (day === 1 ? 'dagen' : `${day} dagar`)))} innan, ` : ''}på dagen och när det är försenat`,
      main: 'på dagen och när det är försenat',
      weekly: 'på måndagar',
    }[choice]
    return (
      `Jag påminner dig om dina uppdrag ${when}, klockan ${at.replace(':', '.')} på arbetsdagar.` +
      (pausedUntil === undefined ? '' : ` Nu är det paus till och med ${formatDate(pausedUntil)}.`)
    )
  },
  paused: ({ from, until }: { from: string | undefined; until: string }) =>
    `Jag påminner dig inte ${from === undefined ? '' : `från och med ${formatDay(from)} `}till och med ${formatDay(until)}. Det som blir sent under tiden får du när pausen är slut. Skriv ”avsluta paus” om du vill ha påminnelser tidigare.`,
  resumed: (_: object) => 'Pausen är slut. Jag påminner dig som vanligt igen.',
  named: ({ name, was }: { name: string; was: string }) =>
    `Gruppen heter nu ${name}${was === '' ? '' : `, förut ${was}`}. Så står det i svar och dokument.`,
  channelSet: (_: object) =>
    'Härifrån lägger jag ut kallelser, dagordningar och påminnelser till gruppen.',
  channelOnlyInGroup: (_: object) =>
    'Skriv ”kanal här” i den kanal eller gruppchatt där jag ska lägga ut kallelser.',
  thisGroup: ({ group: name, personal }: { group: string; personal: boolean }) =>
    personal
      ? `Du är med i en grupp, ${name}, och den gäller redan.`
      : `Här gäller ${name || 'den här gruppen'}.`,
}
