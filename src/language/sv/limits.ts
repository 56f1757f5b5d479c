import type { Refusals } from '../../meetings/refusal.ts'

type Limit =
  | 'muchTold'
  | 'manyOwnActions'
  | 'muchText'
  | 'additionsFull'
  | 'manyAdditions'
  | 'manyProposals'
  | 'manyComments'
  | 'manyThemes'
  | 'manyRequests'

/** What one person may leave to others, or cause, in words. */
export const limits: { readonly [C in Limit]: (values: Refusals[C]) => string } = {
  muchTold: () =>
    'Det du har skrivit i dag har redan lett till många meddelanden till andra, så det här antecknar jag först i morgon. Är det bråttom, be den som leder gruppen.',
  manyOwnActions: ({ limit }) =>
    `Redan ${limit} öppna uppdrag har du gett dig själv. Gör klart något av dem först, eller be sekreteraren ge dig uppdraget.`,
  muchText: () =>
    'Du har skrivit mycket i dag, så jag antecknar inte mer från dig förrän i morgon. Är det bråttom, be den som leder gruppen anteckna det.',
  additionsFull: () =>
    'Tilläggen som väntar på mötet är redan så långa att fler inte ryms. Skriv ett kortare, eller vänta tills mötet har tagit ställning.',
  manyAdditions: ({ limit }) =>
    `Redan ${limit} av dina tillägg väntar på mötet. Ta bort ett (”ta bort tillägg: …”) eller vänta tills mötet har tagit ställning.`,
  manyProposals: ({ limit }) =>
    `Redan ${limit} av dina förslag väntar. Föreslå mer när några av dem är behandlade.`,
  manyComments: ({ limit }) =>
    `Redan ${limit} av dina synpunkter väntar på svar. Lämna fler när några av dem är besvarade.`,
  manyThemes: ({ limit }) =>
    `Redan ${limit} teman i listan är dina. Ta bort något först: ”ta bort tema” och numret.`,
  manyRequests: ({ limit }) =>
    `Du har redan lämnat ${limit} saker till sekreteraren som väntar. Vänta tills någon av dem är avgjord.`,
}
