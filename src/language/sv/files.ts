import type { Clock, Day } from '../../meetings/calendar.ts'
import { formatDay, formatDayAt } from './words/dates.ts'

/** What the bot says when it gives somebody a file. */
export const files = {
  help: {
    endLinks:
      'gör att länkar till filer som du har fått av mig, eller som någon annan har fått, slutar gälla.',
    endAllLinks:
      'gör att alla länkar till gruppens filer slutar gälla, också de i gruppens egna inlägg.',
  },
  minutes: ({ called, day, form }: { called: string; day: Day; form: 'docx' | 'pdf' }) =>
    `${called.charAt(0).toLocaleUpperCase('sv')}${called.slice(1)} från mötet ${formatDay(day)}, som ${form === 'pdf' ? 'PDF' : 'Word'}.`,
  calendar: ({ day }: { day: Day }) => `Kalenderfilen till mötet ${formatDay(day)}.`,
  offer: ({ name }: { name: string }) => `Tillåt så lägger jag ${name} i din OneDrive.`,
  linkTitle: ({ name }: { name: string }) => `Hämta ${name}`,
  link: ({ url }: { url: string }) => `Hämta filen: ${url}`,
  until: ({ on, at }: { on: Day; at: Clock }) =>
    `Hämta senast ${formatDayAt(on, at)}, sedan får du be mig om en ny länk.`,
  stored: ({ name }: { name: string }) => `${name} ligger nu i din OneDrive.`,
  declined: (_: object) => 'Då lägger jag inte upp filen. Skriv ”hämta” igen om du ändrar dig.',
  failed: ({ name }: { name: string }) =>
    `${name} gick inte att lägga upp i din OneDrive. Försök igen om en stund med ”hämta”, eller gör det i gruppens chatt, så får du en länk.`,
  gone: (_: object) =>
    'Den filen går inte att hämta längre. Skriv ”hämta protokoll” eller ”hämta kalenderfil” så får du en ny.',
  linksEnded: ({ name }: { name: string | undefined }) =>
    `Länkar som ${name ?? 'du'} har fått hittills gäller inte längre. Skriv ”hämta” så får ${name === undefined ? 'du' : 'den som behöver'} en ny.`,
  allLinksEnded: (_: object) =>
    'Alla länkar till gruppens filer som finns hittills har slutat gälla, också de i mina inlägg. Skriv ”hämta” så får du en ny.',
  page: {
    title: 'Klubban',
    expired: 'Länken gäller inte längre. Skriv ”hämta” till Klubban i Teams så får du en ny.',
    former:
      'Länken är av en äldre sort och går inte att öppna längre. Skriv ”hämta” till Klubban i Teams så får du en ny.',
    busy: 'Länken har öppnats många gånger på kort tid. Vänta en liten stund och försök igen.',
    wrong:
      'Här finns ingen fil. Kontrollera att hela länken kom med, eller skriv ”hämta” till Klubban i Teams så får du en ny.',
  },
}
