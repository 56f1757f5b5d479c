import { document } from './minutes/document.ts'
import { dossier } from './minutes/dossier.ts'
import { editions } from './minutes/editions.ts'
import { minutesTold } from './minutes/minutes-told.ts'

/** What the bot says about the minutes. `help` holds one line per command of the subject, keyed by the command's name. */
export const minutes = {
  help: {
    attach: 'lägger en bilaga till en punkt eller till mötet: en länk, eller filen du skickar med.',
    removeAttachment: 'tar bort en bilaga; ”ta bort bilaga mötet:1” en av mötets egna.',
    attachments: 'visar mötets alla bilagor.',
    minutes: 'ger dig dokumentet från ett möte som Word, PDF och webbsida.',
    download:
      'ger dig protokollet eller kalenderfilen som en fil: i din OneDrive, eller i gruppen som en länk.',
    dossier: 'ger allt som finns om ett ärende eller ett möte som en fil, i din egen chatt.',
    adjusters: 'utser dem som justerar protokollet. De får det punkt för punkt i sin egen chatt.',
    sendForAdjustment: 'skickar protokollet till justerarna.',
    sendMinutes:
      'skickar protokollet till gruppen, som kan lämna synpunkter. Finns det justerare frågar jag vart.',
    approve: 'justerar protokollet. I en grupp utan justerare gör sekreteraren det slutligt.',
    adjustedBy: 'antecknar att någon har justerat utanför Teams, till exempel med e-post.',
    fileIsMinutes:
      'gör filen du skickar med till det officiella protokollet; mitt eget utkast gäller inte längre.',
    confirmed: 'fastställer föregående mötes anteckningar vid den punkten, också med en ändring.',
    comment: 'lämnar en synpunkt på en punkt i protokollet.',
    comments: 'visar hur det går med justeringen, och alla synpunkter.',
    answerComment: 'avgör en synpunkt utan att ändra texten.',
    disposeRemoved:
      'gallrar uppgifter som är borttagna men ligger förseglade. Ange beslutets nummer; en till säger ja till samma.',
    review: 'går igenom det som ser ut som personuppgifter, en sak i taget.',
    keepInternal: 'tar inte med en punkts anteckningar och bilagor i den offentliga utgåvan.',
    makeOpen: 'tar med en punkts anteckningar och bilagor i den offentliga utgåvan igen.',
    publish: 'gör en offentlig utgåva. Jag frågar en gång till innan.',
    phrase: 'bestämmer hur gruppen uttrycker ett utfall i sina protokoll.',
  },
  document,
  dossier,
  ...minutesTold,
  ...editions,
}
