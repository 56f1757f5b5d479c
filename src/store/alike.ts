/**
 * Whether a value is, once stored, the one that was read: a field that is `undefined` is not stored. Values are changed by making new
 * ones that share what stays, so most of a comparison ends at once. In doubt no: then it is written again.
 */
export function alike(stored: unknown, value: unknown): boolean {
  if (stored === value) return true
  if (typeof stored !== 'object' || typeof value !== 'object' || stored === null || value === null)
    return false
  if (Array.isArray(stored) || Array.isArray(value)) {
    return (
      Array.isArray(stored) &&
      Array.isArray(value) &&
      stored.length === value.length &&
      stored.every((one, index) => alike(one, value[index]))
    )
  }
  let fields = 0
  for (const name of Object.keys(value)) {
    const field = (value as Record<string, unknown>)[name]
    if (field === undefined) continue
    fields += 1
    if (!Object.hasOwn(stored, name) || !alike((stored as Record<string, unknown>)[name], field))
      return false
  }
  return fields === Object.keys(stored).length
}
