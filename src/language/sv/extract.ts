import { formatDate } from './words/dates.ts'

/** What is kept about a person, as a file. */
export const extract = {
  fileName: ({ on }: { on: string }) => `registerutdrag-${on}.zip`,
  textName: 'registerutdrag.txt',
  dataName: 'registerutdrag.json',
  title: ({ name, group, on }: { name: string; group: string; on: string }) =>
    `Registerutdrag för ${name} i ${group || 'gruppen'}, ${formatDate(on)}`,
  about:
    'Här står allt som Klubban har om personen i den här gruppen. Samma sak finns som data i registerutdrag.json. Namnet kan också stå i texter som andra har skrivit: ”sök” visar var.',
  sections: {
    person: 'Personen',
    group: 'I gruppens uppgifter (roller, teman, kontaktperson, önskemål)',
    meeting: 'I möten (svar, närvaro, punkter, anteckningar, beslut)',
    reasons: 'Skäl till frånvaro, till och med mötesdagen',
    proposal: 'Förslag',
    action: 'Uppdrag, med rapporter och flyttade tider',
    minutes: 'I protokoll (synpunkter, justering)',
    sitting: 'När personen kom och gick i Teams',
    reach: 'Om personen inte har kunnat nås',
    gone: 'I det som har gallrats och kan läggas tillbaka',
    request: 'Lämnat till dem som leder, och inte avgjort',
    waiting: 'Frågor som väntar på svar',
    log: 'Loggen: vad personen har gjort och skrivit',
    posts: 'Vad jag har skickat till personen',
    elsewhere: 'Chatten med mig',
  },
  nothing: 'inget',
  logged: ({ at, from, words }: { at: string; from: string; words: string }) =>
    `${at} ${from}: ${words}`,
  posted: ({ at, text, how }: { at: string; text: string; how: string }) => `${at} ${how}: ${text}`,
  ready: ({ name }: { name: string }) => `Allt som finns om ${name} ligger i filen.`,
  sent: ({ name }: { name: string }) => `Här är registerutdraget för ${name}.`,
  inOwnChat: (_: object) =>
    'Det svaret innehåller personuppgifter, så jag har skickat det till din egen chatt med mig.',
  link: ({ url, until }: { url: string; until: string }) =>
    `Hämta filen senast ${formatDate(until)}: ${url}`,
}
