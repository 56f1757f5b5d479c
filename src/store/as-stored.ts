/** Values in which no field is `undefined`, as far as they were looked at: documents share most of what they are made of with their earlier versions. */
const clean = new WeakSet()

const REFUSED = Symbol('not as stored')

/**
 * A value as it would be read back: the same one, or a copy without the fields that are `undefined`. Nothing at all for what JSON would make
 * something else of (a date, not a number, a hole in a list): such a value must be read to be known.
 */
export function asStored<T extends object>(value: T): T | undefined {
  const found = stored(value)
  return found === REFUSED ? undefined : (found as T)
}

function stored(value: unknown): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean': return value
    case 'number': return Number.isFinite(value) ? value : REFUSED
    case 'object': return value === null || clean.has(value) ? value : inside(value)
    default: return REFUSED
  }
}

function inside(value: object): unknown {
  const isList = Array.isArray(value)
  if (!isList && Object.getPrototypeOf(value) !== Object.prototype) return REFUSED
  const fields = Object.entries(value as Record<string, unknown>)
  if (isList && fields.length !== value.length) return REFUSED
  let copied = false
  const kept: [string, unknown][] = []
  for (const [name, field] of fields) {
    if (field === undefined && !isList) {
      copied = true
      continue
    }
    const found = stored(field)
    if (found === REFUSED) return REFUSED
    if (found !== field) copied = true
    kept.push([name, found])
  }
  const whole = !copied ? value : isList ? kept.map(([, field]) => field) : Object.fromEntries(kept)
  clean.add(whole)
  return whole
}
