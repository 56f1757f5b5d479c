/** Letters of other scripts that look as Latin ones do (Unicode's confusables, those that make up names). */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  ё: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
  ї: 'i',
  ј: 'j',
  ѕ: 's',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  ѵ: 'v',
  г: 'r',
  п: 'n',
  и: 'u',
  α: 'a',
  β: 'b',
  ε: 'e',
  ζ: 'z',
  η: 'n',
  ι: 'i',
  κ: 'k',
  μ: 'm',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  γ: 'y',
  ϲ: 'c',
  ϳ: 'j',
  ɡ: 'g',
  ı: 'i',
  ł: 'l',
  ѡ: 'w',
}

/** A name as it looks: the same for names that nobody can tell apart by eye. */
export const looks = (name: string): string =>
  Array.from(name.normalize('NFKC').toLowerCase())
    .map((letter) => LATIN[letter] ?? letter)
    .join('')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
