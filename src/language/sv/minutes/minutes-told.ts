import type { CommentPart, MinutesTexts } from '../../frames/minutes-shape.ts'
import { capital, sentences, stopped } from '../../../text/parts.ts'
import { formatDate as date, formatDay as day } from '../words/dates.ts'
import { documents, the } from '../words/documents.ts'
import { counted, listed, plural } from '../words/wording.ts'

/** `Protokollet är`, `Minnesanteckningarna är`, with the word for what they are. */
const neuter = (called: string, one: string, several: string): string =>
  called === documents.minutes ? one : several
const later = (days: number): string =>
  days === 0
    ? 'samma dag som mötet'
    : plural(days, 'en dag efter mötet', `${days} dagar efter mötet`)

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
export const count = (number: number, one: string, several: string): string =>
  number === 0 ? `inga ${several}` : counted(number, one, several)

const settledBy = {
  changed: () => 'Texten är ändrad.',
  answered: (answer: string) => `Svar: ${stopped(answer)}`,
}

/** How minutes are shown, sent, commented on and adjusted. */
export const minutesTold: MinutesTexts = {
  previous: {
    note: ({ called, day: on, change }) =>
      `${capital(the(called))} från mötet den ${date(on)} fastställs${change === undefined ? '' : ` med ändringen ${change}`}.`,
    marked: ({ called, day: on, at, how }) =>
      `${capital(the(called))} från mötet ${day(on)} är märkta: ${how === 'noted' ? 'lades till handlingarna' : 'fastställdes'} vid mötet den ${date(at)}. Läs med ”protokoll ${on}”.`,
    final: 'Därmed är de slutliga.',
  },
  attached: {
    /** In the place of an item's number. */
    meeting: 'mötet',
    made: ({ name, ordinal, item, day: on }) =>
      item === undefined
        ? `Bilaga mötet:${ordinal} till mötet ${day(on)}: ${name}. Alla ser du med ”bilagor ${on}”.`
        : `Bilaga ${item.number}:${ordinal} till punkt ${item.number} ${item.title}, mötet ${day(on)}: ${name}. Alla ser du med ”bilagor ${on}”.`,
    there: ({ name }) => `${name} står där redan.`,
    removed: ({ name, number, day: on }) =>
      `Bilaga ${number} är borttagen från mötet ${day(on)}: ${name}.`,
    none: ({ day: on }) => `Mötet ${day(on)} har inga bilagor.`,
    head: ({ day: on, count: number }) =>
      `Mötet ${day(on)} har ${counted(number, 'bilaga', 'bilagor')}.`,
    line: ({ number, title, name, link }) =>
      `– ${number}${title === '' ? '' : ` ${title}`}: ${name === undefined ? '' : `${name}, `}${link}`,
  },

  // the document
  fileName: ({ title, on, ending }) =>
    `${(/^\p{L}+/u.exec(title)?.[0] ?? '').toLowerCase().replaceAll('ö', 'o')}-${on.replace(' ', '-').replace(':', '.')}.${ending}`,
  shown: ({ called, day: on, status, items, decisions, actions }) =>
    `${capital(called)} från mötet ${day(on)}. ${status}. ${capital(count(items, 'punkt', 'punkter'))}, ${count(decisions, 'beslut', 'beslut')} och ${count(actions, 'uppdrag', 'uppdrag')}.`,
  shownVersion: ({ called, day: on, status, number }) =>
    `${capital(called)} från mötet ${day(on)}, version ${number}. ${status}.`,
  shownPublic: ({ called, day: on, on: since, by }) =>
    `Offentlig utgåva av ${the(called)} från mötet ${day(on)}, publicerad den ${date(since)} av ${by}.`,
  links: ({ word, pdf, web }) => `Word: ${word}\nPDF: ${pdf}\nWebbsida: ${web}`,
  linkTitles: { word: 'Word', pdf: 'PDF', web: 'Webbsida' },
  linksUntil: ({ until }) => `Länkarna gäller till och med ${date(until)}.`,
  notSentYet: ({ called, day: on, open, again, alone }) => {
    if (again)
      return `Mötet ${day(on)} är öppet igen, så ${the(called)} som skickades ut ändras nu. Läs ${neuter(called, 'det', 'dem')} när mötet är avslutat.`
    return open
      ? `Mötet ${day(on)} är inte avslutat, så ${the(called)} ${neuter(called, 'är inte skickat', 'är inte skickade')} än.`
      : `${capital(the(called))} från mötet ${day(on)} ${neuter(called, 'är inte skickat', 'är inte skickade')} än.${alone ? '' : ' Här är sammanfattningen så länge.'}`
  },
  hidden: ({ count: number, day: on, lead }) =>
    `${plural(number, 'En uppgift ser ut som en personuppgift och är dold', `${number} uppgifter ser ut som personuppgifter och är dolda`)} tills ${lead ? 'du' : 'sekreteraren'} har granskat ${plural(number, 'den', 'dem')}${lead ? `: ”granska ${on}”` : ''}.`,
  next: {
    open: ({ day: _on }) =>
      'Mötet är inte avslutat, så dokumentet ändras med det som antecknas. Länkarna visar alltid det senaste.',
    reopened: ({ number }) =>
      `Mötet är öppet igen. Version ${number} gäller tills det är avslutat; är något ändrat då blir det en ny version.`,
    appoint: ({ day: on }) => `Utse dem som justerar med ”justerare ${on}: namn”.`,
    send: ({ day: on, names }) =>
      `Skicka det till ${listed(names)} med ”skicka för justering ${on}”.`,
    waiting: ({ names, comments, day: on, mine }) =>
      sentences(
        mine &&
          `Det väntar på dig: skriv ”justera ${on}”, eller ”synpunkt” och punktens nummer om något är fel.`,
        !mine && names.length > 0 && `Väntar på justering av ${listed(names)}.`,
        comments > 0 &&
          `${capital(count(comments, 'synpunkt', 'synpunkter'))} är inte avgjord${plural(comments, '', 'a')}: ”synpunkter ${on}”.`,
      ),
    final: ({ day: on, isSent }) =>
      `Stämmer allt, ${isSent ? '' : `skicka det till gruppen med ”skicka protokoll ${on}” eller `}gör det slutligt med ”justera ${on}”. Ändra annars med ”ändra anteckning” och punktens nummer.`,
    locked: ({ day: on }) => `Nu kan du göra en offentlig utgåva med ”publicera ${on}”.`,
    published: ({ day: on, version, on: since, by }) =>
      `Version ${version} är publicerad den ${date(since)} av ${by}: ”protokoll ${on} offentligt”.`,
  },

  // adjustment
  adjustersSet: ({ names, day: on, called }) =>
    `${listed(names)} justerar ${the(called)} från mötet ${day(on)}.`,
  adjusterAway: ({ names }) =>
    `Obs att ${listed(names)} är antecknad${plural(names.length, '', 'e')} som frånvarande.`,
  sendLater: ({ day: on }) =>
    `När mötet är avslutat och texten är klar skriver du ”skicka för justering ${on}”.`,
  sent: ({ names, day: on, called, by }) =>
    names.length === 0
      ? `Alla har redan justerat den här texten från mötet ${day(on)}.`
      : `${capital(the(called))} från mötet ${day(on)} skickas nu till ${listed(names)}, punkt för punkt, i personlig chatt. Sista dag är ${date(by)}. Följ hur det går med ”synpunkter ${on}”.`,
  outsideAdjust: ({ names, body, day: on }) =>
    `${listed(names)} justerar för ${body} och nås inte i Teams här. Skicka texten till dem, och skriv sedan till exempel ”justerat av ${names[0]} den 14/6 via e-post ${on}”. Till dess är den inte slutlig.`,
  whereTo: {
    ask: ({ day: on, called }) => `Vart ska ${the(called)} från mötet ${day(on)} skickas?`,
    group: 'Till gruppen',
    adjusters: 'För justering',
  },
  publishWhat: {
    ask: ({ day: on, called }) =>
      `Ska ${the(called)} från mötet ${day(on)} skickas till gruppen, eller vill du göra en offentlig utgåva?`,
    group: 'Skicka till gruppen',
    edition: 'Offentlig utgåva',
  },
  sentToGroup: ({ day: on, called, by, again }) =>
    `${capital(the(called))} från mötet ${day(on)} skickas nu till gruppen${again ? ' igen' : ''}.${by === undefined ? '' : ` Synpunkter tas emot till och med ${date(by)}.`} Följ synpunkterna med ”synpunkter ${on}”.`,
  sentToGroupTold: ({ day: on, called, name, by }) =>
    `Här är ${the(called)} från mötet ${day(on)}, från ${name}.\n${by === undefined ? 'Är något fel' : `Lämna synpunkter senast ${date(by)}: är något fel`}, skriv ”synpunkt”, punktens nummer och vad som är fel.`,
  toAdjuster: ({ day: on, called, group, by }) =>
    `Du är utsedd att justera ${the(called)} från mötet ${day(on)}${group === '' ? '' : ` i ${group}`}. Justera senast ${date(by)}. Här är texten, punkt för punkt.`,
  wholeDocument: ({ link }) => `Hela dokumentet: ${link}`,
  pageOf: ({ page, pages, day: on }) => `Mötet ${date(on)}, del ${page} av ${pages}.`,
  adjusterHint: ({ day: on }) =>
    `Stämmer allt, skriv ”justera ${on}”. Är något fel, skriv ”synpunkt”, punktens nummer och vad som är fel.`,
  restInDocument: 'Resten av texten finns i dokumentet.',
  approveLabel: 'Justera',
  sayApprove: ({ day: on }) => `justera ${on}`,
  /** The card at the end of the text. */
  adjustCard: {
    head: ({ day: on }) => `Att justera: mötet ${date(on)}`,
    comment: 'Synpunkt',
    item: 'Punkt',
    parts: { attendance: 'Deltagarlistan', heading: 'Rubriken' },
    text: 'Vad som är fel eller saknas',
    send: 'Lämna synpunkten',
  },
  signed: ({ names, on: when, how, day: on, called, waiting, comments }) =>
    sentences(
      `${listed(names)} har justerat ${the(called)} från mötet ${day(on)} den ${date(when)}${how === undefined ? '' : ` via ${how}`}.`,
      waiting.length > 0 && `Det väntar på ${listed(waiting)}.`,
      comments.length > 0 && `${listed(comments)} ska avgöras först.`,
    ),
  signedAll: ({ names, on: when, how, day: on, called, version }) =>
    `${capital(the(called))} från mötet ${day(on)} ${neuter(called, 'är justerat', 'är justerade')} den ${date(when)} av ${listed(names)}${how === undefined ? '' : ` via ${how}`}. Version ${version} är låst och ändras inte.`,
  fileNow: ({ name, day: on, called }) =>
    `${capital(the(called))} från mötet ${day(on)} är filen ${name}. Mitt eget utkast lämnas inte ut som ${called} längre.`,
  fingerprint: ({ sha256 }) =>
    sha256 === undefined
      ? 'Filen gick inte att läsa härifrån, så inget fingeravtryck är sparat. Skicka den till mig i din egen chatt, så sparas det.'
      : `Fingeravtryck (SHA-256): ${sha256}`,
  fileShown: ({ name, day: on, called }) =>
    `${capital(the(called))} från mötet ${day(on)} är filen ${name}.`,
  approvedNow: ({ called, names, comments, again, day: on }) =>
    sentences(
      `${again ? 'Du har redan' : 'Tack, du har'} justerat ${the(called)} från mötet ${day(on)}.`,
      names.length > 0 && `Det väntar på ${listed(names)}.`,
      comments.length > 0 &&
        `${listed(comments)} ska avgöras av sekreteraren först. Ändras texten får du se den igen.`,
    ),
  approvedTold: ({ name, called, names, comments, day: on }) =>
    sentences(
      `${name} har justerat ${the(called)} från mötet ${day(on)}.`,
      names.length > 0 && `Nu väntar det på ${listed(names)}.`,
      comments.length > 0 &&
        `Kvar att avgöra: ${listed(comments)}. Skriv ”ändra anteckning ${comments[0]}: …” eller ”besvara ${comments[0]}: …”.`,
    ),
  lockedNow: ({ day: on, called, names, on: since, days, version }) =>
    `${capital(the(called))} från mötet ${day(on)} ${neuter(called, 'är justerat', 'är justerade')} den ${date(since)} av ${listed(names)}, ${later(days)}. Version ${version} är låst och ändras inte.`,
  lockedTold: ({ day: on, called, names, on: since, days, version }) =>
    `${capital(the(called))} från mötet ${day(on)} ${neuter(called, 'är justerat', 'är justerade')} den ${date(since)} av ${listed(names)}, ${later(days)}${version > 1 ? `, och är nu version ${version}` : ''}. Läs med ”protokoll ${on}”.`,
  finalNow: ({ day: on, called, names, on: since, days, version }) =>
    `${capital(the(called))} från mötet ${day(on)} ${neuter(called, 'är justerat', 'är justerade')} den ${date(since)} av ${listed(names)}, ${later(days)}. Version ${version} är låst och ändras inte.`,
  standing: {
    draft: ({ adjusters, adjustment }) => {
      if (!adjustment) return 'Utkast, inte slutligt än.'
      return adjusters.length === 0
        ? 'Utkast. Ingen är utsedd att justera än.'
        : `Utkast, inte skickat till ${listed(adjusters)} än.`
    },
    sent: ({ on, waiting, approved, days }) =>
      sentences(
        `För justering sedan ${date(on)}, nu ${later(days)}.`,
        approved.length > 0 && `Justerat av ${listed(approved)}.`,
        waiting.length > 0 && `Väntar på ${listed(waiting)}.`,
      ),
    locked: ({ version, on, days, how }) =>
      `Version ${version} är ${how === 'adjusted' ? 'justerad' : 'slutlig sedan'} den ${date(on)}, ${later(days)}.`,
  },

  // comments
  commentMade: ({ id, item, part, title, day: on, called, text }) =>
    `Synpunkt ${id} på ${about({ item, title, part })} i ${the(called)} från mötet ${day(on)}: ${stopped(text)} Sekreteraren avgör den, och du får veta hur.`,
  commentTold: ({ id, item, part, title, day: on, called, text, name, decided }) =>
    `${name} har synpunkt ${id} på ${about({ item, title, part })} i ${the(called)} från mötet ${day(on)}: ${stopped(text)}\n${part === undefined ? `Skriv ”ändra anteckning ${id}: …” med punktens nya anteckning${decided ? `, ”ändra beslut ${id}: …” med beslutets nya lydelse` : ''}, eller ”besvara ${id}: …” om texten ska stå kvar.` : `Svara med ”besvara ${id}: …”.`}`,
  commentsHead: ({ called, day: on }) => `${capital(the(called))} från mötet ${day(on)}.`,
  noComments: 'Inga synpunkter.',
  commentLine: ({ id, item, part, name, text, settled, answer }) =>
    `– ${id} ${about({ item, part })}, ${name}: ${stopped(text)} ${settled ? settledBy[settled](answer ?? '') : 'Inte avgjord.'}`,
  commentAnswered: ({ id, item, part, day: on, called, text, name, adjusts }) =>
    `Synpunkt ${id} på ${about({ item, part })} i ${the(called)} från mötet ${day(on)} är avgjord utan ändring: ${stopped(text)} ${name} får svaret${adjusts ? ' och justerar därefter' : ''}.`,
  answeredTold: ({ id, item, part, day: on, called, text, name, adjusts }) =>
    `${name} svarar på din synpunkt ${id} om ${about({ item, part })} i ${the(called)} från mötet ${day(on)}: ${stopped(text)} Texten står kvar.${adjusts ? ` Skriv ”justera ${on}” när du är nöjd.` : ''}`,

  // corrections
  newVersion: ({ version, locked }) =>
    `Version ${locked} står kvar som den är; det här blir version ${version}, med uppgift om vad som är ändrat.`,
  adjustAgain: ({ names }) => `${listed(names)} får se ändringen och justerar på nytt.`,
  finalAgain: ({ day: on }) => `Gör den nya versionen slutlig med ”justera ${on}”.`,
  changedTold: ({ day: on, called, name }) =>
    `${name} har ändrat i ${the(called)} från mötet ${day(on)}, som du justerar:`,
  changedBack: ({ day: on, called, name }) =>
    `${name} har tagit tillbaka sin ändring i ${the(called)} från mötet ${day(on)}, som du justerar:`,
  justChanged: ({ day: on, called }) =>
    `${capital(the(called))} från mötet ${day(on)} har ändrats alldeles nyss. Justerar du texten med detta?`,
  change: ({ where, before, after }) =>
    [
      `${where}.`,
      ...(before.length > 0 ? [`Stod: ${before.join(' ')}`] : []),
      after.length > 0 ? `Står nu: ${after.join(' ')}` : 'Borttaget.',
    ].join('\n'),
}
