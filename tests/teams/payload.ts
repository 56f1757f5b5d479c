import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readActivity, readJson, type Activity } from '../../src/teams/shape.ts'
import type { Json } from './connector.ts'

/** An activity as Teams sends it, from `tests/payloads`; ids and names are made up. */
export const payload = (name: string): Json =>
  JSON.parse(readFileSync(join(__dirname, '..', 'payloads', `${name}.json`), 'utf8')) as Json

/** The same, through the door's own check. */
export function activity(name: string, changes: Json = {}): Activity {
  const read = readActivity(readJson(JSON.stringify({ ...payload(name), ...changes })), ['msteams'])
  if (!read) throw new Error(`the door refuses ${name}`)
  return read
}
