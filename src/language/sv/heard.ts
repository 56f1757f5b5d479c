/** What the bot says of a message itself: whose words came with it, and what can be done with them. */
export const heard = {
  help: {},
  others: {
    example: 'kommer',
    forwarded: ({ example }: { example: string }) =>
      `Det vidarebefordrade är någon annans ord: inget av det är utfört eller antecknat. Ska något göras, skriv det själv, till exempel ”${example}”.`,
    quoted: ({ example }: { example: string }) =>
      `Jag ser vad du svarar på men inget eget ord. Skriv vad du vill, till exempel ”${example}”.`,
    offer: 'Det kan också bli bakgrund till ett förslag.',
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
}
