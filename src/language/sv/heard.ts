import { listed } from './words/wording.ts'
/** What the bot says of a message itself: whose words came with it, and what can be done with them. */
export const heard = {
  others: {
    example: 'kommer',
    forwarded: ({ example }: { example: string }) =>
      `Det vidarebefordrade är någon annans ord: inget av det är utfört eller antecknat. Ska något göras, skriv det själv, till exempel ”${example}”.`,
    quoted: ({ example }: { example: string }) =>
      `Jag ser vad du svarar på men inga egna ord. Skriv vad du vill, till exempel ”${example}”.`,
    offer: 'Det kan också bli bakgrund till ett förslag.',
    /** The beginning of the sentence that the offer says. */
    say: 'föreslå:',
    offerLabel: 'Föreslå med detta som bakgrund',
    from: 'Ur ett vidarebefordrat meddelande:',
    notRead: ({ typed }: { typed: string }) => `Ditt eget ”${typed}” förstod jag inte.`,
  },
  wordless: {
    nothing: ({ name }: { name: string }) =>
      `Hej ${name}. Skriv vad du vill, eller välj här. ”hjälp” visar mer.`,
    file: ({ name }: { name: string | undefined }) =>
      `${name === undefined ? 'Filen' : `”${name}”`} tar jag inte emot, så den är inte inlämnad. Lägg den där gruppen har sina filer och föreslå den med länk, till exempel ”föreslå Budget 2027; länk https://…”.`,
    picture: 'Bilder läser jag inte. Skriv vad du vill, så gör jag det.',
    nextMeeting: { label: 'Nästa möte', say: 'nästa möte' },
    myActions: { label: 'Mina uppdrag', say: 'mina uppdrag' },
    help: { label: 'Hjälp', say: 'hjälp' },
  },
  /** How people answer a post, and what it means for what that post is about. */
  replies: {
    halfway:
      /^(?:jag är |det är |är )?(?:halvvägs|nästan klar[at]?|snart klar[at]?|på gång|på god väg|på väg|pågår|påbörjat?|igång|i gång|inte påbörjat?|inte klar[at]?(?: än)?)(?![\p{L}\p{N}])/iu,
    longer:
      /^(?:jag )?(?:behöver|vill ha|önskar|ge mig|får jag|kan jag få)?\s*(?<count>en|ett|två|tre|fyra|\d{1,2})\s+(?<unit>dag|vecka|månad)(?:ar|or|er)?(?:\s+(?:till|mer|extra|längre tid|på mig))*[\s.!]*$/iu,
    counts: { en: 1, ett: 1, två: 2, tre: 3, fyra: 4 } as Readonly<Record<string, number>>,
    units: { dag: 'day', vecka: 'week', månad: 'month' } as Readonly<
      Record<string, 'day' | 'week' | 'month'>
    >,
    yes: /^(?:ja|japp|jajamän|jadå|absolut|självklart|givetvis)(?:[ ,]+(?:tack|jag kommer|det gör jag))?[\s.!]*$/iu,
    no: /^(?:nej|nä|tyvärr(?: inte)?)(?:[ ,]+(?:tack|tyvärr|jag kommer inte|jag kan inte))?[\s.!]*$/iu,
    attending: 'kommer',
    notAttending: 'kommer inte',
    which: 'Det du svarar på gäller flera uppdrag. Vilket menar du?',
    unsure: ({ typed, id }: { typed: string; id: string }) =>
      `Jag förstod inte ”${typed}”. Är det hur det går med ${id}, eller är det klart?`,
    statusLabel: ({ id }: { id: string }) => `Läget i ${id}`,
    doneLabel: ({ id }: { id: string }) => `${id} är klart`,
  },
  struck: {
    question: ({ words }: { words: readonly string[] }) =>
      `Du har strukit över ${listed(words.map((word) => `”${word}”`))}. Ska det vara med?`,
    without: 'Utan det överstrukna',
    with: 'Ta med det',
  },
  noAddress: ({ typed }: { typed: string }) =>
    `”${typed}” är ingen adress, så länken går inte att öppna. Skriv ”ångra” och föreslå på nytt med adressen, som börjar med https://.`,
  edited: {
    recorded: ({ said, more }: { said: readonly string[]; more: boolean }) =>
      `${said.length === 0 ? 'Det här meddelandet är antecknat sedan länge' : `Av det här meddelandet antecknades ${listed(said.map((one) => `”${one}”`))}${more ? ' med mera' : ''}`}. Att redigera det ändrar inget i det antecknade. Skriv det nya som ett eget meddelande med ”ändra”, eller ta tillbaka det senaste med ”ångra”.`,
    asNew:
      'Det här meddelandet har jag läst i sin ändrade form. Skriv det nya som ett eget meddelande.',
  },
}
