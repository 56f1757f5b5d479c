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
    case 'boolean':
      return value
    case 'number':
      return Number.isFinite(value) ? value : REFUSED
    case 'object':
      return value === null || clean.has(value) ? value : inside(value)
    default:
      return REFUSED
  }
}

function inside(value: object): unknown {
  const whole = Array.isArray(value) ? list(value) : ofFields(value)
  if (whole !== REFUSED) clean.add(whole as object)
  return whole
}

const ofFields = (value: object): unknown =>
  Object.getPrototypeOf(value) === Object.prototype
    ? record(value as Record<string, unknown>)
    : REFUSED

function list(value: readonly unknown[]): unknown {
  if (Object.keys(value).length !== value.length) return REFUSED
  let copied = false
  const kept: unknown[] = []
  for (const field of value) {
    const found = stored(field)
    if (found === REFUSED) return REFUSED
    copied ||= found !== field
    kept.push(found)
  }
  return copied ? kept : value
}

function record(value: Readonly<Record<string, unknown>>): unknown {
  let copy: Record<string, unknown> | undefined
  for (const name of Object.keys(value)) {
    const field = value[name]
    const found = field === undefined ? undefined : stored(field)
    // An assignment under that name would be no field.
    if (found === REFUSED || name === '__proto__') return REFUSED
    if (found === field && field !== undefined) continue
    copy ??= { ...value }
    if (found === undefined) delete copy[name]
    else copy[name] = found
  }
  return copy ?? value
}
