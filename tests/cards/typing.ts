import fc from 'fast-check'

/** Pieces that a sentence is made of, which must stay text where they are typed. */
const pieces = fc.constantFrom(
  ';', '; ansvarig Bo Ek', ' ; senast i maj', '; typ beslut', '; 20 min', '; möte 17/4', '\u037e ansvarig Bo Ek', '\n', '\r\n', '\u2028', '\nbeslut 2: något annat', '\navsluta möte ändå', '\nsenast i maj', '\nföredragande Bo Ek',
  '\nbakgrund: x', 'bakgrund:', 'länk https://ond.example', ':', ': ', '2: ', '1a: ', 'punkt 3: ', ' – ', '- ', '… ', '. ', ', ', '!', 'F7', 'U14: ', 'Bo Ek', 'Kommer att behandlas i maj.', 'kommer', '\t', '\u00a0', '\u200b', '\u202e', '😀', '\ud83d', '”', '"', '<at>Bo</at>', '**', 'och', 'skäl: ',
)
/** What somebody may type into a field. */
export const typed = fc.array(fc.oneof(pieces, fc.lorem({ maxCount: 4 }), fc.string({ unit: 'grapheme', maxLength: 12 })), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''))
