import type { Json } from './message.ts'

const written = new WeakMap<Json, string>()

/** The JSON of a value that nobody changes, written once however often it is asked for. */
export function jsonOf(value: Json): string {
  const known = written.get(value)
  if (known !== undefined) return known
  const json = JSON.stringify(value)
  written.set(value, json)
  return json
}

/** The same, of which nothing is kept any more: it becomes part of another one. */
export function takenJson(value: Json): string {
  const json = written.get(value) ?? JSON.stringify(value)
  written.delete(value)
  return json
}
