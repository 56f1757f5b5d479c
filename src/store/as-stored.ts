const REFUSED = Symbol('not as stored')

/**
 * A value as it would be read back: the same one, or a copy without the fields that are `undefined`. Nothing at all for what JSON would make
 * something else of (a date, not a number, a hole in a list): such a value must be read to be known. Where it is as it was in `before`, which is as
 * stored, it is not looked at: documents share most of what they are made of with their earlier versions.
 */
export function asStored<T extends object>(value: T, before?: object): T | undefined {
  const found = stored(value, before)
  return found === REFUSED ? undefined : (found as T)
}

function stored(value: unknown, before: unknown): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value
    case 'number':
      return Number.isFinite(value) ? value : REFUSED
    case 'object':
      return value === null || value === before ? value : inside(value, before)
    default:
      return REFUSED
  }
}

/** What stood at the same place. */
type Earlier = Readonly<Record<string, unknown>> | null | undefined

function inside(value: object, before: unknown): unknown {
  const earlier = before as Earlier
  if (Array.isArray(value)) return list(value, earlier)
  return Object.getPrototypeOf(value) === Object.prototype
    ? record(value as Record<string, unknown>, earlier)
    : REFUSED
}

function list(value: readonly unknown[], before: Earlier): unknown {
  if (Object.keys(value).length !== value.length) return REFUSED
  let copied = false
  const kept: unknown[] = []
  for (const [at, field] of value.entries()) {
    const found = stored(field, before?.[at])
    if (found === REFUSED) return REFUSED
    copied ||= found !== field
    kept.push(found)
  }
  return copied ? kept : value
}

function record(value: Readonly<Record<string, unknown>>, before: Earlier): unknown {
  let copy: Record<string, unknown> | undefined
  for (const name in value) {
    const field = value[name]
    const found = field === undefined ? undefined : stored(field, before?.[name])
    // An assignment under that name would be no field.
    if (found === REFUSED || name === '__proto__') return REFUSED
    if (!copy && found === field && field !== undefined) continue
    copy ??= upTo(value, name)
    if (found !== undefined) copy[name] = found
  }
  return copy ?? value
}

/** The fields before that one. Made up, not cut down: what a field was deleted from is slower to read ever after. */
function upTo(value: Readonly<Record<string, unknown>>, name: string): Record<string, unknown> {
  const copy: Record<string, unknown> = {}
  for (const each in value) {
    if (each === name) break
    copy[each] = value[each]
  }
  return copy
}
