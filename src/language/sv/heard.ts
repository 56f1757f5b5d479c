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
}
