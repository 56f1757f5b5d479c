import { written } from '../../../text/sentence.ts'
import { minutes as words } from '../words/minutes.ts'
import type { EditionTexts, PersonalKind } from '../../frames/minutes-shape.ts'
import { capital } from '../../../text/parts.ts'
import { count } from './minutes-told.ts'
import { formatDate as date, formatDay as day } from '../words/dates.ts'
import { the } from '../words/documents.ts'
import { listed, plural } from '../words/wording.ts'

const looks: Readonly<Record<PersonalKind, string>> = {
  identity: 'ett personnummer',
  phone: 'ett telefonnummer',
  email: 'en e-postadress',
  address: 'en postadress',
}
const outcomes = written(words.outcomes)

/** What is private, what is public, and how the group words its outcomes. */
export const editions: EditionTexts = {
  personal: {
    ask: ({ kind, text, near, left, day: on }) =>
      `I texten från mötet ${date(on)} står något som ser ut som ${looks[kind]}: ${text}\n”${near}”\n${left > 1 ? `Det är ${left} sådana att ta ställning till. ` : ''}Vad ska hända med uppgiften?`,
    options: {
      remove: 'Ta bort den överallt',
      internal: 'Låt den stå i gruppens utgåva men inte i den offentliga',
      keep: 'Låt den stå',
      all: ({ count: number }) => `Ta bort alla ${number} som är kvar`,
    },
  },
  reviewed: ({ day: on, called, keep, internal, remove }) =>
    keep + internal + remove === 0
      ? `Jag hittar inga personnummer, telefonnummer, e-postadresser eller postadresser i ${the(called)} från mötet ${day(on)}. Läs ändå igenom texten: namn på enskilda och hälsouppgifter känner jag inte igen.`
      : `Granskat i ${the(called)} från mötet ${day(on)}: ${remove} borttagna, ${internal} bara i gruppens utgåva, ${keep} står kvar. Skriv ”granska om ${on}” för att ta ställning på nytt.`,
  removedGone: ({ numbers }) =>
    `Det borttagna stod under punkt ${listed(numbers)} och hade inte lämnat er som leder. Inom en minut är det borta ur anteckningar, beslut, uppdrag, förslag och logg; i säkerhetskopior finns det kvar tills de gallras.`,
  removedSealed: ({ numbers }) =>
    `Det borttagna stod under punkt ${listed(numbers)} och kan redan ha lästs. Nu är det dolt i alla vyer, sökningar, länkar och utgåvor, och inläggen i gruppen uppdateras. Det ligger kvar förseglat tills ett gallringsbeslut anges: ”gallra borttaget: beslutets nummer”.`,
  nothingSealed: 'Det finns inga dolda uppgifter att gallra.',
  keptInternal: ({ numbers, day: on, published }) =>
    `Anteckningar och bilagor under punkt ${listed(numbers)} från mötet ${day(on)} tas inte med i den offentliga utgåvan. De kan ändå begäras ut. Beslut och uppdrag står kvar.${published ? ' Det som redan är publicerat ändras inte.' : ''}`,
  madeOpen: ({ numbers, day: on }) =>
    `Anteckningar och bilagor under punkt ${listed(numbers)} från mötet ${day(on)} tas med i den offentliga utgåvan.`,
  askPublish: ({ day: on, called, version, hidden }) =>
    `Den offentliga utgåvan av ${the(called)} från mötet ${day(on)} läggs ut i gruppen, och det går inte att ta tillbaka. Ska jag publicera version ${version}${hidden === 0 ? '' : `, utan anteckningarna under ${count(hidden, 'punkt', 'punkter')} som är ${plural(hidden, 'intern', 'interna')}`}?`,
  publishOptions: ['Ja, publicera', 'Nej, vänta'],
  notPublished: ({ day: on, called }) =>
    `Inget är publicerat. ${capital(the(called))} från mötet ${day(on)} finns kvar i gruppen.`,
  publishedNow: ({ day: on, called, name, on: since, version }) =>
    `Version ${version} av ${the(called)} från mötet ${day(on)} är publicerad den ${date(since)} av ${name}. Här är den offentliga utgåvan:`,
  publishedTold: ({ day: on, called, name, on: since, version }) =>
    `${name} publicerade den ${date(since)} version ${version} av ${the(called)} från mötet ${day(on)}. Den offentliga utgåvan:`,
  publishedHint: 'Ladda ner webbsidan eller PDF:en och lägg den där ni brukar publicera.',

  outcomes,
  phrasesHead: 'Så här uttrycker gruppen utfallen i sina protokoll:',
  phraseLine: ({ outcome, phrase }) =>
    `– ${outcomes[outcome]}: ${phrase === undefined ? 'som jag brukar skriva' : `”${phrase}”`}`,
  phraseHint:
    'Ändra med till exempel ”standardfras läggs till handlingarna: Informationen läggs till handlingarna”. I frasen för ”vidare” står … för vart ärendet går.',
  phraseSet: ({ outcome, phrase }) =>
    `Från och med nu skriver jag ”${phrase}” när en punkt får utfallet ”${outcomes[outcome]}”. Låsta versioner ändras inte.`,
  phraseGone: ({ outcome }) => `Utfallet ”${outcomes[outcome]}” skrivs nu som jag brukar.`,
}
