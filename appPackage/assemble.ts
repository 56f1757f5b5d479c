import { strToU8, zipSync } from 'fflate'
import { commandLists, type Menus } from './commands.ts'

/** What differs from one installation to the next. */
export const parameters = {
  BOT_ID: { needed: true, why: "the bot's app id: the deployment's output `botId`" },
  BOT_DOMAIN: {
    needed: true,
    why: "the bot's host name without https://: the deployment's output `botDomain`",
  },
  ORGANISATION: { needed: true, why: 'who stands behind the app in Teams, at most 32 characters' },
  WEBSITE_URL: { needed: true, why: "the organisation's web site, https" },
  // Resource-specific consent hangs on an app registration; a managed identity is none, and Teams refuses to install with its id.
  ENTRA_APP_ID: {
    needed: true,
    why: 'the app registration that carries the consent; a bot with a registration of its own gives that one here and as BOT_ID',
  },
  TEAMS_APP_ID: {
    needed: false,
    why: "the app's id in the Teams catalogue, the same for ever; default: BOT_ID",
  },
  PRIVACY_URL: {
    needed: false,
    why: 'where the processing of personal data is described; default: WEBSITE_URL',
  },
  TERMS_URL: { needed: false, why: 'terms of use; default: WEBSITE_URL' },
  NAME_SUFFIX: {
    needed: false,
    why: 'stands after the name to tell a test installation from the real one, as ` (test)`; default: nothing',
  },
} as const
export type Parameter = keyof typeof parameters
export type Given = Readonly<Partial<Record<Parameter, string>>>

/** Parameters that cannot be used, each with its cure. Empty: all is well. */
export function refused(given: Given): readonly string[] {
  const names = Object.keys(parameters) as Parameter[]
  const missing = names
    .filter((name) => parameters[name].needed && !given[name])
    .map((name) => `${name} is absent: ${parameters[name].why}`)
  const wrong = names.flatMap((name) => {
    const value = given[name]
    if (!value) return []
    if (name.endsWith('_ID') && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value))
      return [`${name} is not a GUID: ${value}`]
    if (name.endsWith('_URL') && !/^https:\/\/[^/\s]+/.test(value))
      return [`${name} is not an https address: ${value}`]
    if (name === 'BOT_DOMAIN' && !/^([a-z0-9-]+\.)+[a-z]{2,}$/i.test(value))
      return [`${name} is not a host name: ${value}`]
    return []
  })
  return [...missing, ...wrong]
}

/** The files of the folder that go into the package as they are. */
export interface Files {
  readonly manifest: string
  readonly en: string
  readonly color: Uint8Array
  readonly outline: Uint8Array
}

/** The app package, byte for byte the same for the same values. Throws when a value is refused. */
export function assemble(files: Files, given: Given, version: string, menus: Menus): Uint8Array {
  const faults = refused(given)
  if (faults.length > 0) throw new Error(faults.join('\n'))
  const { BOT_ID = '', WEBSITE_URL = '' } = given
  const values: Record<string, string> = {
    TEAMS_APP_ID: BOT_ID,
    PRIVACY_URL: WEBSITE_URL,
    TERMS_URL: WEBSITE_URL,
    NAME_SUFFIX: '',
    ...given,
    VERSION: version,
  }
  const { lists, keys } = commandLists(menus.sv, menus.en)
  const manifest = fill(JSON.parse(files.manifest), values) as {
    bots: { commandLists?: readonly object[] }[]
  }
  for (const bot of manifest.bots) {
    if (lists.length > 0) bot.commandLists = lists
    else delete bot.commandLists
  }
  const en = { ...(fill(JSON.parse(files.en), values) as object), ...keys }
  return zipSync(
    {
      'manifest.json': strToU8(JSON.stringify(manifest, null, 2)),
      'en.json': strToU8(JSON.stringify(en, null, 2)),
      'color.png': files.color,
      'outline.png': files.outline,
    },
    { level: 9, mtime: new Date(2000, 0, 1) },
  )
}

/** `${{NAME}}` in any text of the value becomes the parameter; an unknown name stays, for the check to find. */
function fill(value: unknown, values: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string')
    return value.replaceAll(/\$\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole)
  if (Array.isArray(value)) return value.map((one) => fill(one, values))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fill(one, values)]))
  return value
}
