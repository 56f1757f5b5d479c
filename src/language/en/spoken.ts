const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(
    ' ',
  )
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )

export const numbers: Readonly<Record<string, number>> = {
  ...Object.fromEntries(units.map((name, number) => [name, number])),
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
}
export const ordinalDays: Readonly<Record<string, number>> = {
  ...Object.fromEntries(ordinals.slice(1).map((name, index) => [name, index + 1])),
  thirtieth: 30,
}
export const itemNouns: Readonly<Record<string, number>> = {}
export const lengths: Readonly<Record<string, number>> = { hour: 60 }
export const monthStarts: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
}
export const meetingWord = /^(?:meeting|meetings|session|sitting|mtg)$/
export const littleWords: ReadonlySet<string> = new Set(
  'the a an and or of to for with on in at by is are was were be been it its that this not i we you he she they my our your his her their will can could should would do does did have has had what who when how about from so as but if me us them up out new'.split(
    ' ',
  ),
)
