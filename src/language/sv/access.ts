import { listed, plural, whole } from './words/wording.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { formatDay, formatTimes } from './words/dates.ts'

type When = Pick<Meeting, 'on' | 'start' | 'end' | 'place' | 'link'>

/** What the bot says about who may see and do what. */
export const access = {
  guestItem: ({
    number,
    title,
    minutes,
    meeting,
  }: {
    number: string
    title: string
    minutes: number | undefined
    meeting: When
  }) =>
    `Din punkt: ${number}. ${title}${minutes === undefined ? '' : ` (${minutes} min)`}, ${formatDay(meeting.on)} kl. ${formatTimes(meeting.start, meeting.end)}` +
    `${meeting.place === undefined ? '' : `, ${meeting.place}`}.${meeting.link === undefined ? '' : ` ${meeting.link}`}`,
  guestNoItem:
    'Du har ingen punkt på något kommande möte. Sekreteraren sätter upp dig som föredragande när det är dags.',
  outsiders: ({ names: who }: { names: readonly string[] }) =>
    `${listed(who)} kommer utifrån och ser inget av gruppens möten och uppdrag än. Sekreteraren släpper in ${plural(who.length, 'personen', 'dem')} med ”roll ${who.join(', ')} ledamot” (eller gäst).`,
  secretaryGoneToLead: ({ names: who, group }: { names: readonly string[]; group: string }) =>
    `${listed(who)} har lämnat ${group || 'gruppen'}, som nu saknar sekreterare. Utse en ny med ”roll <namn> sekreterare”.`,
  largeTeam: ({ most }: { most: number }) =>
    `Teamet har fler än ${whole(most)} personer, så jag räknar inte med alla. Den som skriver till mig här kommer med, och sekreteraren lägger till andra med ”roll <namn> ledamot”.`,
  groupFull: ({ most }: { most: number }) =>
    `Gruppen har redan ${whole(most)} personer, och fler ryms inte. Inget är antecknat. Be sekreteraren skriva åt dig.`,
  slow: ({ who, seconds }: { who: 'person' | 'chat'; seconds: number }) =>
    `${who === 'person' ? 'Nu kommer dina meddelanden fortare än jag hinner läsa.' : 'Nu skriver så många här att jag inte hinner läsa.'} ` +
    `Det jag redan har svarat på är gjort. Vänta ${seconds} sekunder och skriv sedan resten igen.`,
  tooManySentences: ({ read, left }: { read: number; left: number }) =>
    `Jag läste de första ${read} meningarna. Skicka de sista ${left} i ett nytt meddelande.`,
  numberFound: ({ count }: { count: number }) =>
    `Det du skrev innehåller ${plural(count, 'ett personnummer', `${count} personnummer`)}, och det jag antecknar kan bli allmän handling. Inget är antecknat än. Hur ska jag anteckna det?`,
  /** Text that holds sentences beside lines that only look like them. */
  pasted: {
    ask: ({ alike }: { alike: readonly string[] }) =>
      `Texten innehåller både rader som jag kan utföra och rader som bara liknar dem, till exempel ”${alike.join('”, ”')}”. Inget är antecknat än. Hur ska jag läsa den?`,
    options: { text: 'Ta allt som text', lines: 'Rad för rad' },
    kept: ({ lines }: { lines: readonly string[] }) =>
      plural(
        lines.length,
        `Raden ”${lines.join('')}” står kvar som text.`,
        `De här raderna står kvar som text: ”${lines.join('”, ”')}”.`,
      ),
  },
  /** Text that says why somebody stays away. */
  whyAway: {
    ask: 'Det låter som ett skäl att inte komma till mötet. Sådana läser bara de som leder gruppen, så inget är antecknat än. Skriv ”kommer inte: …” för sig, eller ta med det som text.',
    keep: 'Ta med som text',
  },
  numberOptions: { leave: 'Utan personnummer', keep: 'Med personnummer', drop: 'Inte alls' },
  numberLeftOut: '[personnummer utelämnat]',
}
