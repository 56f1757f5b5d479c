/** What was found in a text, and where. */
interface Found {
  readonly at: number
  readonly text: string
}

export interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * The text with other words at these places, which stand in their order and apart; where there are no other words the place stays. All of it is copied once,
 * however many there are.
 */
export function replaced<F extends Found>(
  text: string,
  places: readonly F[],
  instead: (place: F) => string | undefined,
): string {
  const parts: string[] = []
  let from = 0
  for (const place of places) {
    const word = instead(place)
    if (word === undefined) continue
    parts.push(text.slice(from, place.at), word)
    from = place.at + place.text.length
  }
  return [...parts, text.slice(from)].join('')
}

export type Touches = (asked: Stretch) => boolean

/** Whether a stretch touches one of these, which stand in their order and apart. It is asked in the order of the text, so each is passed once. */
export function touching(stretches: readonly Stretch[]): Touches {
  let next = 0
  return ({ from, to }) => {
    let stretch = stretches[next]
    while (stretch && stretch.to <= from) stretch = stretches[(next += 1)]
    return stretch !== undefined && stretch.from < to
  }
}

export const stretchOf = ({ at, text }: Found): Stretch => ({ from: at, to: at + text.length })
