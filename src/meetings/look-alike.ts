/** Letters that look as each Latin one does: of other scripts (Unicode's confusables, those that make up names), and small capitals. */
const ALIKE: Readonly<Record<string, string>> = {
  a: 'аαɑᴀꭺꓮ',
  b: 'вβʙᏼꓐ',
  c: 'сϲᴄꮯꓚ',
  d: 'ԁᴅꭰꓓ',
  e: 'еёεҽᴇꭼꓰ',
  f: 'ꜰꓝ',
  g: 'ɡԍɢցꮐꓖ',
  h: 'нһʜհꮋꓧ',
  i: 'іїιıɩɪꭵꓲ',
  j: 'јϳᴊյꭻꓙ',
  k: 'кκᴋꮶꓗ',
  l: 'łӏʟꮮꓡ',
  m: 'мμᴍꮇꓟ',
  n: 'пηɴոꓠ',
  o: 'оοᴏօꓳ',
  p: 'рρᴘքꮲꓑ',
  q: 'ԛզ',
  r: 'гʀꭱꓣ',
  s: 'ѕꜱꮪꓢ',
  t: 'тτᴛꭲꓔ',
  u: 'иυᴜսꓴ',
  v: 'ѵνᴠꮩꓦ',
  w: 'ԝѡᴡꮃꓪ',
  x: 'хχꓫ',
  y: 'уγүʏꭹꓬ',
  z: 'ζᴢꮓꓜ',
}

const LATIN = new Map(
  Object.entries(ALIKE).flatMap(([latin, others]) =>
    Array.from(others).map((other) => [other, latin] as const),
  ),
)

/** A text in lower case with such letters as the Latin ones they look like, and without what is not seen. */
export const asSeen = (text: string): string =>
  Array.from(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, ''),
  )
    .map((letter) => LATIN.get(letter) ?? letter)
    .join('')

/** A name as it looks: the same for names that nobody can tell apart by eye. */
export const looks = (name: string): string =>
  asSeen(name)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
