/** Words on the inputs and buttons of forms, and what is said when something is missing. */
export const forms = {
  required: ({ label }: { label: string }) => `${label} (måste fyllas i)`,
  optional: ({ label }: { label: string }) => `${label} (valfritt)`,
  fillIn: ({ label }: { label: string }) => `Fyll i ${lower(label)}.`,
  checkInput: ({ label }: { label: string }) => `Se över ${lower(label)}.`,
  more: 'Fler uppgifter',

  faults: {
    missing: ({ label }: { label: string }) =>
      `Det saknas något: ${lower(label)}. Fyll i det och skicka igen.`,
    tooLong: ({ label, most }: { label: string; most: number }) =>
      `Texten under ”${label}” får vara högst ${most} tecken. Korta den och skicka igen.`,
    notADay: ({ label }: { label: string }) =>
      `Jag kan inte läsa dagen under ”${label}”. Välj en dag och skicka igen.`,
    dayPassed: ({ label }: { label: string }) =>
      `Dagen under ”${label}” har redan varit. Välj en senare dag och skicka igen.`,
    notATime: ({ name }: { name: string }) =>
      `Tiden för ${name} går inte ihop. Ange när personen kom och när personen gick, och skicka igen.`,
    notMinutes: 'Tiden ska vara ett antal minuter mellan 1 och 600. Ändra den och skicka igen.',
    notALink: 'Länken ska börja med https://. Ändra den och skicka igen.',
    notAName: 'Skriv bara namnet på den som kommer i stället, och skicka igen.',
    nobodyChosen: 'Välj vem som kommer i stället, eller skriv namnet, och skicka igen.',
    twoDues: 'Välj antingen en dag eller en tid i ord, inte båda, och skicka igen.',
    noSuchItem:
      'Den punkten finns inte längre på dagordningen. Öppna kortet på nytt och välj igen.',
    meetingGone:
      'Det mötet pågår inte, så inget är antecknat. Ska något antecknas i ett annat möte, öppna det med ”starta möte”.',
    nothingChanged: 'Du har inte ändrat något, så inget är antecknat.',
    oldCard: 'Kortet är för gammalt för att användas. Öppna det på nytt.',
    substituteIncomplete:
      'Ange både vem som är borta och vem som kommer i stället, och skicka igen.',
    notedSaysNothing:
      'En punkt som läggs till handlingarna har inget skäl. Ta bort texten, eller skriv den som en anteckning.',
    onlyWhenRemitted:
      'Invändning och villkor hör till återremiss. Skriv dem under skäl i stället, och skicka igen.',
    noItems: 'Välj minst en punkt och skicka igen.',
  },
}

const lower = (label: string): string => `${label.charAt(0).toLowerCase()}${label.slice(1)}`
