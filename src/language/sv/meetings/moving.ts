import { movingFrame } from '../../frames/moving-frame.ts'
import { plural } from '../words/wording.ts'
import { parts } from './told.ts'

/** What is told when a meeting moves or is cancelled. */
export const moving = movingFrame({
  ...parts,
  movedTo: ({ day, when }) => `Mötet ${day} är flyttat till ${when}.`,
  newTime: ({ day, hours }) => `Mötet ${day} har en ny tid: ${hours}.`,
  newPlace: ({ day }) => `Mötet ${day} har en ny plats.`,
  changedDay: ({ day }) => `Mötet ${day} är ändrat.`,
  wasBefore: ({ where }) => `Förut: ${where}`,
  lastDayStill: ({ day }) => `Sista dag för förslag är som förut ${day}.`,
  lastDayNow: ({ day }) => `Sista dag för förslag är nu ${day}.`,
  follow: ({ actions, count }) =>
    `${actions}, som ska vara ${plural(count, 'klart', 'klara')} till mötet, följer med.`,
  groupTold: 'Gruppen får veta det.',
  announcementUpdated: 'Gruppen får veta det, och kallelsen är uppdaterad.',
  askedAgain: ({ count }) =>
    `${plural(count, 'Den som', `De ${count} som`)} hade svarat får frågan igen.`,
  isAlready: ({ when }) => `Mötet är redan ${when}. Inget är ändrat.`,
  answerAgain: `Svara på kallelsen igen, även du som redan har svarat: ${parts.howToAnswer}.`,
  oldTime: `Ditt svar gällde den gamla tiden. Kommer du? Svara ${parts.howToAnswer}.`,
  cancelledHead: ({ when }) => `Mötet ${when} är inställt.`,
  notHeldHead: ({ when }) => `Mötet ${when} hölls inte.`,
  reason: 'Skäl',
  quoted: (text) => `”${text}”`,
  onAgenda: ({ titles, day }) => `${titles} står nu på dagordningen för ${day}.`,
  waiting: ({ proposals }) => `Väntar nu som förslag: ${proposals}.`,
  dueNext: ({ actions, count, day }) =>
    `${actions} ska nu vara ${plural(count, 'klart', 'klara')} till mötet ${day}.`,
  waitForNext: ({ actions }) => `${actions} väntar på att nästa möte planeras.`,
  nextOn: ({ when }) => `Nästa möte är ${when}.`,
  planNew: 'Planera ett nytt med ”nytt möte” och datumet.',
  noDate: 'Nytt datum är inte bestämt än.',
})
