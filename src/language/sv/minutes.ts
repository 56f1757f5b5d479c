import { counted, listed, plural } from './words/wording.ts'
import type { Day } from '../../meetings/calendar.ts'
import type { PhraseName } from '../../meetings/group.ts'
import { formatDate, formatDay } from './words/dates.ts'
import { documents, the } from './words/documents.ts'
import { document } from './minutes/document.ts'
import { dossier } from './minutes/dossier.ts'

type PersonalKind = 'identity' | 'phone' | 'email' | 'address'

const day = (on: Day): string => formatDay(on)
const date = (on: Day): string => formatDate(on)
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
/** `Protokollet är`, `Minnesanteckningarna är`, with the word for what they are. */
const neuter = (called: string, one: string, several: string): string =>
  called === documents.minutes ? one : several
const count = (number: number, one: string, several: string): string =>
  number === 0 ? `inga ${several}` : counted(number, one, several)
const later = (days: number): string =>
  days === 0
    ? 'samma dag som mötet'
    : plural(days, 'en dag efter mötet', `${days} dagar efter mötet`)
const stopped = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`)

type CommentPart = 'attendance' | 'heading'
/** What a comment is about: `punkt 8 Läkaravtalet`, `deltagarlistan`. */
const about = ({
  item,
  title,
  part,
}: {
  item: string
  title?: string
  part: CommentPart | undefined
}): string => {
  if (part !== undefined) return part === 'attendance' ? 'deltagarlistan' : 'rubriken'
  return `punkt ${item}${title === undefined ? '' : ` ${title}`}`
}

const looks: Readonly<Record<PersonalKind, string>> = {
  identity: 'ett personnummer',
  phone: 'ett telefonnummer',
  email: 'en e-postadress',
  address: 'en postadress',
}
const outcomes: Readonly<Record<PhraseName, string>> = {
  noted: 'läggs till handlingarna',
  remitted: 'återremiss',
  deferred: 'bordlägg',
  dropped: 'utgår',
  referred: 'vidare',
  withdrawn: 'återtas',
  comesBack: 'återkommer',
  carriedOn: 'tas vidare',
  adopted: 'antas',
  rejected: 'avslås',
}

/** What the bot says about the minutes. `help` holds one line per command of the subject, keyed by the command's name. */
export const minutes = {
  help: {
    attach: 'lägger en bilaga till en punkt eller till mötet: en länk, eller filen du skickar med.',
    removeAttachment: 'tar bort en bilaga; ”ta bort bilaga mötet:1” en av mötets egna.',
    attachments: 'visar mötets alla bilagor.',
    minutes: 'ger dig dokumentet från ett möte som Word, PDF och webbsida.',
    download:
      'ger dig protokollet eller kalenderfilen som en fil: i din OneDrive, eller i gruppen som en länk.',
    dossier: 'ger allt som finns om ett ärende eller ett möte som en fil, i din egen chatt.',
    adjusters: 'utser dem som justerar protokollet. De får det punkt för punkt i sin egen chatt.',
    sendForAdjustment: 'skickar protokollet till justerarna.',
    sendMinutes:
      'skickar protokollet till gruppen, som kan lämna synpunkter. Finns det justerare frågar jag vart.',
    approve: 'justerar protokollet. I en grupp utan justerare gör sekreteraren det slutligt.',
    adjustedBy: 'antecknar att någon har justerat utanför Teams, till exempel med e-post.',
    fileIsMinutes:
      'gör filen du skickar med till det officiella protokollet; mitt eget utkast gäller inte längre.',
    confirmed: 'fastställer föregående mötes anteckningar vid den punkten, också med en ändring.',
    comment: 'lämnar en synpunkt på en punkt i protokollet.',
    comments: 'visar hur det går med justeringen, och alla synpunkter.',
    answerComment: 'avgör en synpunkt utan att ändra texten.',
    disposeRemoved:
      'gallrar uppgifter som är borttagna men ligger förseglade. Ange beslutets nummer.',
    review: 'går igenom det som ser ut som personuppgifter, en sak i taget.',
    keepInternal: 'tar inte med en punkts anteckningar och bilagor i den offentliga utgåvan.',
    makeOpen: 'tar med en punkts anteckningar och bilagor i den offentliga utgåvan igen.',
    publish: 'gör en offentlig utgåva. Jag frågar en gång till innan.',
    phrase: 'bestämmer hur gruppen uttrycker ett utfall i sina protokoll.',
  },
  document,
  dossier,
  previous: {
    note: ({ called, day: on, change }: { called: string; day: Day; change: string | undefined }) =>
      `${capital(the(called))} från mötet den ${date(on)} fastställs${change === undefined ? '' : ` med ändringen ${change}`}.`,
    marked: ({
      called,
      day: on,
      at,
      how,
    }: {
      called: string
      day: Day
      at: Day
      how: 'noted' | 'confirmed'
    }) =>
      `${capital(the(called))} från mötet ${day(on)} är märkta: ${how === 'noted' ? 'lades till handlingarna' : 'fastställdes'} vid mötet den ${date(at)}. Läs med ”protokoll ${on}”.`,
    final: 'Därmed är de slutliga.',
  },
  attached: {
    /** In the place of an item's number. */
    meeting: 'mötet',
    made: ({
      name,
      ordinal,
      item,
      day: on,
    }: {
      name: string
      ordinal: number
      item: { number: string; title: string } | undefined
      day: Day
    }) =>
      item === undefined
        ? `Bilaga mötet:${ordinal} till mötet ${day(on)}: ${name}. Alla ser du med ”bilagor ${on}”.`
        : `Bilaga ${item.number}:${ordinal} till punkt ${item.number} ${item.title}, mötet ${day(on)}: ${name}. Alla ser du med ”bilagor ${on}”.`,
    removed: ({ name, number, day: on }: { name: string; number: string; day: Day }) =>
      `Bilaga ${number} är borttagen från mötet ${day(on)}: ${name}.`,
    none: ({ day: on }: { day: Day }) => `Mötet ${day(on)} har inga bilagor.`,
    head: ({ day: on, count: number }: { day: Day; count: number }) =>
      `Mötet ${day(on)} har ${counted(number, 'bilaga', 'bilagor')}.`,
    line: ({
      number,
      title,
      name,
      link,
    }: {
      number: string
      title: string
      name: string | undefined
      link: string
    }) =>
      `– ${number}${title === '' ? '' : ` ${title}`}: ${name === undefined ? '' : `${name}, `}${link}`,
  },

  // the document
  fileName: ({ title, on, ending }: { title: string; on: Day; ending: string }) =>
    `${(/^\p{L}+/u.exec(title)?.[0] ?? '').toLowerCase().replaceAll('ö', 'o')}-${on}.${ending}`,
  shown: ({
    called,
    day: on,
    status,
    items,
    decisions,
    actions,
  }: {
    called: string
    day: Day
    status: string
    items: number
    decisions: number
    actions: number
  }) =>
    `${capital(called)} från mötet ${day(on)}. ${status}. ${capital(count(items, 'punkt', 'punkter'))}, ${count(decisions, 'beslut', 'beslut')} och ${count(actions, 'uppdrag', 'uppdrag')}.`,
  shownVersion: ({
    called,
    day: on,
    status,
    number,
  }: {
    called: string
    day: Day
    status: string
    number: number
  }) => `${capital(called)} från mötet ${day(on)}, version ${number}. ${status}.`,
  shownPublic: ({
    called,
    day: on,
    on: since,
    by,
  }: {
    called: string
    day: Day
    on: Day
    by: string
  }) =>
    `Offentlig utgåva av ${the(called)} från mötet ${day(on)}, publicerad den ${date(since)} av ${by}.`,
  links: ({ word, pdf, web }: { word: string; pdf: string; web: string }) =>
    `Word: ${word}\nPDF: ${pdf}\nWebbsida: ${web}`,
  linkTitles: { word: 'Word', pdf: 'PDF', web: 'Webbsida' },
  linksUntil: ({ until }: { until: Day }) => `Länkarna gäller till och med ${date(until)}.`,
  notSentYet: ({ called, day: on, open }: { called: string; day: Day; open: boolean }) =>
    open
      ? `Mötet ${day(on)} pågår, så ${the(called)} ${neuter(called, 'är inte skickat', 'är inte skickade')} än.`
      : `${capital(the(called))} från mötet ${day(on)} ${neuter(called, 'är inte skickat', 'är inte skickade')} än. Här är sammanfattningen så länge.`,
  hidden: ({ count: number, day: on, lead }: { count: number; day: Day; lead: boolean }) =>
    `${plural(number, 'En uppgift ser ut som en personuppgift och är dold', `${number} uppgifter ser ut som personuppgifter och är dolda`)} tills ${lead ? 'du' : 'sekreteraren'} har granskat ${number === 1 ? 'den' : 'dem'}${lead ? `: ”granska ${on}”` : ''}.`,
  next: {
    open: ({ day: _on }: { day: Day }) =>
      'Mötet är inte avslutat, så dokumentet ändras med det som antecknas. Länkarna visar alltid det senaste.',
    appoint: ({ day: on }: { day: Day }) => `Utse dem som justerar med ”justerare ${on}: namn”.`,
    send: ({ day: on, names }: { day: Day; names: readonly string[] }) =>
      `Skicka det till ${listed(names)} med ”skicka för justering ${on}”.`,
    waiting: ({
      names,
      comments,
      day: on,
      mine,
    }: {
      names: readonly string[]
      comments: number
      day: Day
      mine: boolean
    }) =>
      [
        mine
          ? `Det väntar på dig: skriv ”justera ${on}”, eller ”synpunkt” och punktens nummer om något är fel.`
          : names.length > 0
            ? `Väntar på justering av ${listed(names)}.`
            : '',
        comments > 0
          ? `${capital(count(comments, 'synpunkt', 'synpunkter'))} är inte avgjord${plural(comments, '', 'a')}: ”synpunkter ${on}”.`
          : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    final: ({ day: on, isSent }: { day: Day; isSent: boolean }) =>
      `Stämmer allt, ${isSent ? '' : `skicka det till gruppen med ”skicka protokoll ${on}” eller `}gör det slutligt med ”justera ${on}”. Ändra annars med ”ändra anteckning” och punktens nummer.`,
    locked: ({ day: on }: { day: Day }) =>
      `Nu kan du göra en offentlig utgåva med ”publicera ${on}”.`,
    published: ({
      day: on,
      version,
      on: since,
      by,
    }: {
      day: Day
      version: number
      on: Day
      by: string
    }) =>
      `Version ${version} är publicerad den ${date(since)} av ${by}: ”protokoll ${on} offentligt”.`,
  },

  // adjustment
  adjustersSet: ({
    names,
    day: on,
    called,
  }: {
    names: readonly string[]
    day: Day
    called: string
  }) => `${listed(names)} justerar ${the(called)} från mötet ${day(on)}.`,
  adjusterAway: ({ names }: { names: readonly string[] }) =>
    `Obs att ${listed(names)} är antecknad${plural(names.length, '', 'e')} som frånvarande.`,
  sendLater: ({ day: on }: { day: Day }) =>
    `När mötet är avslutat och texten är klar skriver du ”skicka för justering ${on}”.`,
  sent: ({
    names,
    day: on,
    called,
    by,
  }: {
    names: readonly string[]
    day: Day
    called: string
    by: Day
  }) =>
    names.length === 0
      ? `Alla har redan justerat den här texten från mötet ${day(on)}.`
      : `${capital(the(called))} från mötet ${day(on)} skickas nu till ${listed(names)}, punkt för punkt, i personlig chatt. Sista dag är ${date(by)}. Följ hur det går med ”synpunkter ${on}”.`,
  whereTo: {
    ask: ({ day: on, called }: { day: Day; called: string }) =>
      `Vart ska ${the(called)} från mötet ${day(on)} skickas?`,
    group: 'Till gruppen',
    adjusters: 'För justering',
  },
  publishWhat: {
    ask: ({ day: on, called }: { day: Day; called: string }) =>
      `Ska ${the(called)} från mötet ${day(on)} skickas till gruppen, eller vill du göra en offentlig utgåva?`,
    group: 'Skicka till gruppen',
    edition: 'Offentlig utgåva',
  },
  sentToGroup: ({
    day: on,
    called,
    by,
    again,
  }: {
    day: Day
    called: string
    by: Day | undefined
    again: boolean
  }) =>
    `${capital(the(called))} från mötet ${day(on)} skickas nu till gruppen${again ? ' igen' : ''}.${by === undefined ? '' : ` Synpunkter tas emot till och med ${date(by)}.`} Följ synpunkterna med ”synpunkter ${on}”.`,
  sentToGroupTold: ({
    day: on,
    called,
    name,
    by,
  }: {
    day: Day
    called: string
    name: string
    by: Day | undefined
  }) =>
    `Här är ${the(called)} från mötet ${day(on)}, från ${name}.\n${by === undefined ? 'Är något fel' : `Lämna synpunkter senast ${date(by)}: är något fel`}, skriv ”synpunkt”, punktens nummer och vad som är fel.`,
  firstSent: {
    group: ({ on, name }: { on: Day; name: string }) =>
      `Skickades först till gruppen den ${date(on)} av ${name}.`,
    adjustment: ({ on, name, to }: { on: Day; name: string; to: readonly string[] }) =>
      `Skickades först för justering den ${date(on)} av ${name}, till ${listed(to)}.`,
  },
  toAdjuster: ({
    day: on,
    called,
    group,
    by,
  }: {
    day: Day
    called: string
    group: string
    by: Day
  }) =>
    `Du är utsedd att justera ${the(called)} från mötet ${day(on)}${group === '' ? '' : ` i ${group}`}. Justera senast ${date(by)}. Här är texten, punkt för punkt.`,
  wholeDocument: ({ link }: { link: string }) => `Hela dokumentet: ${link}`,
  pageOf: ({ page, pages, day: on }: { page: number; pages: number; day: Day }) =>
    `Mötet ${date(on)}, del ${page} av ${pages}.`,
  adjusterHint: ({ day: on }: { day: Day }) =>
    `Stämmer allt, skriv ”justera ${on}”. Är något fel, skriv ”synpunkt”, punktens nummer och vad som är fel.`,
  restInDocument: 'Resten av texten finns i dokumentet.',
  approveLabel: 'Justera',
  sayApprove: ({ day: on }: { day: Day }) => `justera ${on}`,
  /** The card at the end of the text. */
  adjustCard: {
    head: ({ day: on }: { day: Day }) => `Att justera: mötet ${date(on)}`,
    comment: 'Synpunkt',
    item: 'Punkt',
    parts: { attendance: 'Deltagarlistan', heading: 'Rubriken' },
    text: 'Vad som är fel eller saknas',
    send: 'Lämna synpunkten',
  },
  signed: ({
    names,
    on: when,
    how,
    day: on,
    called,
    waiting,
    comments,
  }: {
    names: readonly string[]
    on: Day
    how: string | undefined
    day: Day
    called: string
    waiting: readonly string[]
    comments: readonly string[]
  }) =>
    [
      `${listed(names)} har justerat ${the(called)} från mötet ${day(on)} den ${date(when)}${how === undefined ? '' : ` via ${how}`}.`,
      waiting.length > 0 ? `Det väntar på ${listed(waiting)}.` : '',
      comments.length > 0 ? `${listed(comments)} ska avgöras först.` : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  signedAll: ({
    names,
    on: when,
    how,
    day: on,
    called,
    version,
  }: {
    names: readonly string[]
    on: Day
    how: string | undefined
    day: Day
    called: string
    version: number
  }) =>
    `${capital(the(called))} från mötet ${day(on)} ${neuter(called, 'är justerat', 'är justerade')} den ${date(when)} av ${listed(names)}${how === undefined ? '' : ` via ${how}`}. Version ${version} är låst och ändras inte.`,
  fileNow: ({ name, day: on, called }: { name: string; day: Day; called: string }) =>
    `${capital(the(called))} från mötet ${day(on)} är filen ${name}. Mitt eget utkast lämnas inte ut som ${called} längre.`,
  fileShown: ({ name, day: on, called }: { name: string; day: Day; called: string }) =>
    `${capital(the(called))} från mötet ${day(on)} är filen ${name}.`,
  approvedNow: ({
    called,
    names,
    comments,
    day: on,
  }: {
    called: string
    names: readonly string[]
    comments: readonly string[]
    day: Day
  }) =>
    [
      `Tack, du har justerat ${the(called)} från mötet ${day(on)}.`,
      names.length > 0 ? `Det väntar på ${listed(names)}.` : '',
      comments.length > 0
        ? `${listed(comments)} ska avgöras av sekreteraren först. Ändras texten får du se den igen.`
        : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  approvedTold: ({
    name,
    called,
    names,
    comments,
    day: on,
  }: {
    name: string
    called: string
    names: readonly string[]
    comments: readonly string[]
    day: Day
  }) =>
    [
      `${name} har justerat ${the(called)} från mötet ${day(on)}.`,
      names.length > 0 ? `Nu väntar det på ${listed(names)}.` : '',
      comments.length > 0
        ? `Kvar att avgöra: ${listed(comments)}. Skriv ”ändra anteckning ${comments[0]}: …” eller ”besvara ${comments[0]}: …”.`
        : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  lockedNow: ({
    day: on,
    called,
    names,
    on: since,
    days,
    version,
  }: {
    day: Day
    called: string
    names: readonly string[]
    on: Day
    days: number
    version: number
  }) =>
    `${capital(the(called))} från mötet ${day(on)} ${neuter(called, 'är justerat', 'är justerade')} den ${date(since)} av ${listed(names)}, ${later(days)}. Version ${version} är låst och ändras inte.`,
  lockedTold: ({
    day: on,
    called,
    names,
    on: since,
    days,
    version,
  }: {
    day: Day
    called: string
    names: readonly string[]
    on: Day
    days: number
    version: number
  }) =>
    `${capital(the(called))} från mötet ${day(on)} ${neuter(called, 'är justerat', 'är justerade')} den ${date(since)} av ${listed(names)}, ${later(days)}${version > 1 ? `, och är nu version ${version}` : ''}. Läs med ”protokoll ${on}”.`,
  finalNow: ({
    day: on,
    called,
    names,
    on: since,
    days,
    version,
  }: {
    day: Day
    called: string
    names: readonly string[]
    on: Day
    days: number
    version: number
  }) =>
    `${capital(the(called))} från mötet ${day(on)} ${neuter(called, 'är justerat', 'är justerade')} den ${date(since)} av ${listed(names)}, ${later(days)}. Version ${version} är låst och ändras inte.`,
  standing: {
    draft: ({ adjusters, adjustment }: { adjusters: readonly string[]; adjustment: boolean }) =>
      !adjustment
        ? 'Utkast, inte slutligt än.'
        : adjusters.length === 0
          ? 'Utkast. Ingen är utsedd att justera än.'
          : `Utkast, inte skickat till ${listed(adjusters)} än.`,
    sent: ({
      on,
      waiting,
      approved,
      days,
    }: {
      on: Day
      waiting: readonly string[]
      approved: readonly string[]
      days: number
    }) =>
      [
        `För justering sedan ${date(on)}, nu ${later(days)}.`,
        approved.length > 0 ? `Justerat av ${listed(approved)}.` : '',
        waiting.length > 0 ? `Väntar på ${listed(waiting)}.` : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    locked: ({
      version,
      on,
      days,
      how,
    }: {
      version: number
      on: Day
      days: number
      how: 'adjusted' | 'final'
    }) =>
      `Version ${version} är ${how === 'adjusted' ? 'justerad' : 'slutlig sedan'} den ${date(on)}, ${later(days)}.`,
  },

  // comments
  commentMade: ({
    id,
    item,
    part,
    title,
    day: on,
    called,
    text,
  }: {
    id: string
    item: string
    part: CommentPart | undefined
    title: string
    day: Day
    called: string
    text: string
  }) =>
    `Synpunkt ${id} på ${about({ item, title, part })} i ${the(called)} från mötet ${day(on)}: ${stopped(text)} Sekreteraren avgör den, och du får veta hur.`,
  commentTold: ({
    id,
    item,
    part,
    title,
    day: on,
    called,
    text,
    name,
    decided,
  }: {
    id: string
    item: string
    part: CommentPart | undefined
    title: string
    day: Day
    called: string
    text: string
    name: string
    decided: boolean
  }) =>
    `${name} har synpunkt ${id} på ${about({ item, title, part })} i ${the(called)} från mötet ${day(on)}: ${stopped(text)}\n${part === undefined ? `Skriv ”ändra anteckning ${id}: …” med punktens nya anteckning${decided ? `, ”ändra beslut ${id}: …” med beslutets nya lydelse` : ''}, eller ”besvara ${id}: …” om texten ska stå kvar.` : `Svara med ”besvara ${id}: …”.`}`,
  commentsHead: ({ called, day: on }: { called: string; day: Day }) =>
    `${capital(the(called))} från mötet ${day(on)}.`,
  noComments: 'Inga synpunkter.',
  commentLine: ({
    id,
    item,
    part,
    name,
    text,
    settled,
    answer,
  }: {
    id: string
    item: string
    part: CommentPart | undefined
    name: string
    text: string
    settled: 'changed' | 'answered' | undefined
    answer: string | undefined
  }) =>
    `– ${id} ${about({ item, part })}, ${name}: ${stopped(text)} ${settled === undefined ? 'Inte avgjord.' : settled === 'changed' ? 'Texten är ändrad.' : `Svar: ${stopped(answer ?? '')}`}`,
  commentAnswered: ({
    id,
    item,
    part,
    day: on,
    called,
    text,
    name,
    adjusts,
  }: {
    id: string
    item: string
    part: CommentPart | undefined
    day: Day
    called: string
    text: string
    name: string
    adjusts: boolean
  }) =>
    `Synpunkt ${id} på ${about({ item, part })} i ${the(called)} från mötet ${day(on)} är avgjord utan ändring: ${stopped(text)} ${name} får svaret${adjusts ? ' och justerar därefter' : ''}.`,
  answeredTold: ({
    id,
    item,
    part,
    day: on,
    called,
    text,
    name,
    adjusts,
  }: {
    id: string
    item: string
    part: CommentPart | undefined
    day: Day
    called: string
    text: string
    name: string
    adjusts: boolean
  }) =>
    `${name} svarar på din synpunkt ${id} om ${about({ item, part })} i ${the(called)} från mötet ${day(on)}: ${stopped(text)} Texten står kvar.${adjusts ? ` Skriv ”justera ${on}” när du är nöjd.` : ''}`,

  // corrections
  corrected: ({ day: on, called, where }: { day: Day; called: string; where: readonly string[] }) =>
    `Rättat i ${the(called)} från mötet ${day(on)}: ${where.length === 0 ? 'texten' : listed(where)}.`,
  newVersion: ({ version, locked }: { version: number; locked: number }) =>
    `Version ${locked} står kvar som den är; det här blir version ${version}, med uppgift om vad som är ändrat.`,
  adjustAgain: ({ names }: { names: readonly string[] }) =>
    `${listed(names)} får se ändringen och justerar på nytt.`,
  finalAgain: ({ day: on }: { day: Day }) => `Gör den nya versionen slutlig med ”justera ${on}”.`,
  changedTold: ({ day: on, called, name }: { day: Day; called: string; name: string }) =>
    `${name} har ändrat i ${the(called)} från mötet ${day(on)}, som du justerar:`,
  change: ({
    where,
    before,
    after,
  }: {
    where: string
    before: readonly string[]
    after: readonly string[]
  }) =>
    [
      `${where}.`,
      ...(before.length > 0 ? [`Stod: ${before.join(' ')}`] : []),
      after.length > 0 ? `Står nu: ${after.join(' ')}` : 'Borttaget.',
    ].join('\n'),

  // what is private, and what is public
  personal: {
    ask: ({
      kind,
      text,
      near,
      left,
      day: on,
    }: {
      kind: PersonalKind
      text: string
      near: string
      left: number
      day: Day
    }) =>
      `I texten från mötet ${date(on)} står något som ser ut som ${looks[kind]}: ${text}\n”${near}”\n${left > 1 ? `Det är ${left} sådana att ta ställning till. ` : ''}Vad ska hända med uppgiften?`,
    options: {
      remove: 'Ta bort den överallt',
      internal: 'Låt den stå i gruppens utgåva men inte i den offentliga',
      keep: 'Låt den stå',
      all: ({ count: number }: { count: number }) => `Ta bort alla ${number} som är kvar`,
    },
  },
  reviewed: ({
    day: on,
    called,
    keep,
    internal,
    remove,
  }: {
    day: Day
    called: string
    keep: number
    internal: number
    remove: number
  }) =>
    keep + internal + remove === 0
      ? `Jag hittar inga personnummer, telefonnummer, e-postadresser eller postadresser i ${the(called)} från mötet ${day(on)}. Läs ändå igenom texten: namn på enskilda och hälsouppgifter känner jag inte igen.`
      : `Granskat i ${the(called)} från mötet ${day(on)}: ${remove} borttagna, ${internal} bara i gruppens utgåva, ${keep} står kvar. Skriv ”granska om ${on}” för att ta ställning på nytt.`,
  removedGone: ({ numbers }: { numbers: readonly string[] }) =>
    `Det borttagna stod under punkt ${listed(numbers)} och hade inte lämnat er som leder. Inom en minut är det borta ur anteckningar, beslut, uppdrag, förslag och logg; i säkerhetskopior finns det kvar tills de gallras.`,
  removedSealed: ({ numbers }: { numbers: readonly string[] }) =>
    `Det borttagna stod under punkt ${listed(numbers)} och kan redan ha lästs. Nu är det dolt i alla vyer, sökningar, länkar och utgåvor, och inläggen i gruppen uppdateras. Det ligger kvar förseglat tills ett gallringsbeslut anges: ”gallra borttaget: beslutets nummer”.`,
  expunged: ({ decision, count: number }: { decision: string; count: number }) =>
    `${plural(number, 'En dold uppgift', `${number} dolda uppgifter`)} gallras enligt ${decision} och är borta ur alla handlingar inom en minut.`,
  nothingSealed: 'Det finns inga dolda uppgifter att gallra.',
  keptInternal: ({
    numbers,
    day: on,
    published,
  }: {
    numbers: readonly string[]
    day: Day
    published: boolean
  }) =>
    `Anteckningar och bilagor under punkt ${listed(numbers)} från mötet ${day(on)} tas inte med i den offentliga utgåvan. De kan ändå begäras ut. Beslut och uppdrag står kvar.${published ? ' Det som redan är publicerat ändras inte.' : ''}`,
  madeOpen: ({ numbers, day: on }: { numbers: readonly string[]; day: Day }) =>
    `Anteckningar och bilagor under punkt ${listed(numbers)} från mötet ${day(on)} tas med i den offentliga utgåvan.`,
  askPublish: ({
    day: on,
    called,
    version,
    hidden,
  }: {
    day: Day
    called: string
    version: number
    hidden: number
  }) =>
    `Den offentliga utgåvan av ${the(called)} från mötet ${day(on)} läggs ut i gruppen, och det går inte att ta tillbaka. Ska jag publicera version ${version}${hidden === 0 ? '' : `, utan anteckningarna under ${count(hidden, 'punkt', 'punkter')} som är ${plural(hidden, 'intern', 'interna')}`}?`,
  publishOptions: ['Ja, publicera', 'Nej, vänta'],
  notPublished: ({ day: on, called }: { day: Day; called: string }) =>
    `Inget är publicerat. ${capital(the(called))} från mötet ${day(on)} finns kvar i gruppen.`,
  publishedNow: ({
    day: on,
    called,
    name,
    on: since,
    version,
  }: {
    day: Day
    called: string
    name: string
    on: Day
    version: number
  }) =>
    `Version ${version} av ${the(called)} från mötet ${day(on)} är publicerad den ${date(since)} av ${name}. Här är den offentliga utgåvan:`,
  publishedTold: ({
    day: on,
    called,
    name,
    on: since,
    version,
  }: {
    day: Day
    called: string
    name: string
    on: Day
    version: number
  }) =>
    `${name} publicerade den ${date(since)} version ${version} av ${the(called)} från mötet ${day(on)}. Den offentliga utgåvan:`,
  publishedHint: 'Ladda ner webbsidan eller PDF:en och lägg den där ni brukar publicera.',

  // phrases
  outcomes,
  phrasesHead: 'Så här uttrycker gruppen utfallen i sina protokoll:',
  phraseLine: ({ outcome, phrase }: { outcome: PhraseName; phrase: string | undefined }) =>
    `– ${outcomes[outcome]}: ${phrase === undefined ? 'som jag brukar skriva' : `”${phrase}”`}`,
  phraseHint:
    'Ändra med till exempel ”standardfras läggs till handlingarna: Informationen läggs till handlingarna”. I frasen för ”vidare” står … för vart ärendet går.',
  phraseSet: ({ outcome, phrase }: { outcome: PhraseName; phrase: string }) =>
    `Från och med nu skriver jag ”${phrase}” när en punkt får utfallet ”${outcomes[outcome]}”. Låsta versioner ändras inte.`,
  phraseGone: ({ outcome }: { outcome: PhraseName }) =>
    `Utfallet ”${outcomes[outcome]}” skrivs nu som jag brukar.`,
}
