/** What the bot says about follow-up. `help` holds one line per command of the subject, keyed by the command's name. */
export const followUp = {
  help: {},
  ownersExample: 'ansvarig Anna Berg, enhet Kulturskolan',
  ownerKinds: { unit: 'En enhet', role: 'En roll', outside: 'Någon utanför gruppen' },
  whatIsOwner: ({ name }: { name: string }) => `”${name}” finns inte i gruppen. Vem eller vad är det?`,
  contactMissing: ({ names }: { names: string }) => `Kontaktperson saknas för ${names}. Skriv ”kontakt ${names.split(', ')[0]}: namn” så vet jag vem jag ska påminna.`,
}
