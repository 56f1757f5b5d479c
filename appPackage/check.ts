/** Looks at an app package the way Teams does when it is uploaded. `node appPackage/check.ts a.zip b.zip` prints `{ file: faults }`. */
import { readFileSync } from 'node:fs'
import { AppManifestUtils, type TeamsManifestV1D30 } from '@microsoft/app-manifest'
import localization from '@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.Localization.schema.json' with { type: 'json' }
import { strFromU8, unzipSync } from 'fflate'
import { readPng, type Picture } from './png.ts'

/** What the bot asks of a team or chat, and why. Shown to whoever installs it; nothing else may be asked for. */
export const resourceSpecific: Readonly<Record<string, string>> = {
  'OnlineMeeting.ReadBasic.Chat':
    'hear that the meeting of a chat starts and ends, and which meeting it is, to open and close its record',
  'OnlineMeetingParticipant.Read.Chat':
    'hear who joins and leaves that meeting, to propose the attendance that the secretary confirms',
  'ChannelMeeting.ReadBasic.Group': 'the same for the start and end of a meeting held in a channel',
  'ChannelMeetingParticipant.Read.Group':
    'the same for joining and leaving a meeting held in a channel',
}

// Some of its patterns for parts of Teams that this app does not use are not valid regular expressions.
const patterns = Object.entries(localization.patternProperties).filter(([pattern]) =>
  /^\^(bots|composeExtensions)/.test(pattern),
)
const ours = { ...localization, patternProperties: Object.fromEntries(patterns) }

type Manifest = TeamsManifestV1D30.TeamsManifestV1D30

/** What Teams, or the people reading its dialogues, would object to. Empty: all is well. */
export async function faultsOf(zip: Uint8Array): Promise<readonly string[]> {
  let files: Record<string, Uint8Array>
  try {
    files = unzipSync(zip)
  } catch {
    return ['is not a zip file']
  }
  const text = files['manifest.json'] && strFromU8(files['manifest.json'])
  if (!text) return ['holds no manifest.json at its root']
  const manifest = parse(text) as Manifest | undefined
  if (!manifest) return ['manifest.json is not JSON']
  const schema = await AppManifestUtils.validateAgainstSchema(manifest)
  if (schema.length > 0) return schema.map((fault) => `manifest.json: ${fault}`)
  return [
    ...fileFaults(manifest, files),
    ...idFaults(manifest),
    ...menuFaults(manifest),
    ...placeFaults(manifest),
    ...iconFaults(manifest, files),
    ...(await languageFaults(manifest, files)),
  ]
}

function fileFaults(manifest: Manifest, files: Readonly<Record<string, Uint8Array>>): string[] {
  const wanted = [
    'manifest.json',
    manifest.icons.color,
    manifest.icons.outline,
    ...(manifest.localizationInfo?.additionalLanguages ?? []).map(({ file }) => file),
  ]
  const left = Object.entries(files)
    .filter(([name]) => name.endsWith('.json'))
    .filter(([, bytes]) => strFromU8(bytes).includes('${{'))
  return [
    ...wanted.filter((name) => !files[name]).map((name) => `${name} is named and not there`),
    ...Object.keys(files)
      .filter((name) => !wanted.includes(name))
      .map((name) => `${name} is there and not named`),
    ...left.map(([name]) => `${name} holds a parameter that nobody gave`),
  ]
}

function idFaults(manifest: Manifest): string[] {
  const bot = manifest.bots?.[0]
  const ids = [manifest.id, bot?.botId, manifest.webApplicationInfo?.id]
  return [
    ...(ids.some((id) => !id || /^0{8}-/.test(id)) ? ['an id is absent or empty'] : []),
    ...(manifest.composeExtensions?.some(({ botId }) => botId !== bot?.botId)
      ? ['the message extension names another bot']
      : []),
    ...(!/^\d+\.\d+\.\d+$/.test(manifest.version)
      ? [`version ${manifest.version} is not three numbers`]
      : []),
    ...[
      manifest.developer.websiteUrl,
      manifest.developer.privacyUrl,
      manifest.developer.termsOfUseUrl,
    ]
      .filter((url) => !url.startsWith('https://'))
      .map((url) => `${url} is not https`),
  ]
}

function menuFaults(manifest: Manifest): string[] {
  const bot = manifest.bots?.[0]
  const lists = bot?.commandLists ?? []
  const served = lists.flatMap(({ scopes }) => scopes)
  const titles = lists.map(({ commands }) => commands.map(({ title }) => title))
  return [
    ...served
      .filter((scope, at) => served.indexOf(scope) !== at)
      .map((scope) => `two menus for ${scope}`),
    ...served
      .filter((scope) => !bot?.scopes.includes(scope))
      .map((scope) => `a menu for ${scope}, where the bot is not`),
    ...titles.flatMap((menu) =>
      menu
        .filter((title, at) => menu.indexOf(title) !== at)
        .map((title) => `"${title}" twice in one menu`),
    ),
    // The schema takes 128 since 1.20; the menu itself shows about 32.
    ...titles
      .flat()
      .filter((title) => title.length > 32)
      .map((title) => `"${title}" is longer than the menu shows`),
  ]
}

function placeFaults(manifest: Manifest): string[] {
  const asked = (manifest.authorization?.permissions?.resourceSpecific ?? []).map(
    ({ name }) => name,
  )
  const scopes = manifest.bots?.[0]?.scopes ?? []
  return [
    ...(scopes.includes('team') && manifest.supportsChannelFeatures !== 'tier1'
      ? ['supportsChannelFeatures must be tier1 for an app in teams']
      : []),
    ...asked
      .filter((name) => !resourceSpecific[name])
      .map((name) => `asks for ${name} without a reason`),
    ...Object.keys(resourceSpecific)
      .filter((name) => !asked.includes(name))
      .map((name) => `does not ask for ${name}`),
    ...(manifest.validDomains ?? [])
      .filter((domain) => !/^([a-z0-9-]+\.)+[a-z]{2,}$/i.test(domain))
      .map((domain) => `${domain} is not a plain host name`),
    ...(manifest.validDomains?.length === 1
      ? []
      : ["validDomains is not the bot's own host alone"]),
  ]
}

function iconFaults(manifest: Manifest, files: Readonly<Record<string, Uint8Array>>): string[] {
  const look = (
    name: string,
    size: number,
    wrong: (picture: Picture) => string | undefined,
  ): string[] => {
    try {
      const picture = readPng(files[name] ?? new Uint8Array())
      if (picture.width !== size || picture.height !== size)
        return [`${name} is ${picture.width} × ${picture.height}, not ${size} × ${size}`]
      return [wrong(picture)]
        .filter((fault) => fault !== undefined)
        .map((fault) => `${name} ${fault}`)
    } catch (error) {
      return [`${name} cannot be read: ${error instanceof Error ? error.message : ''}`]
    }
  }
  const pixels = ({ pixels: all }: Picture) =>
    Array.from(
      { length: all.length / 4 },
      (_, at) => [...all.subarray(at * 4, at * 4 + 4)] as [number, number, number, number],
    )
  return [
    ...look(manifest.icons.color, 192, (picture) =>
      pixels(picture).every(([, , , alpha]) => alpha === 255)
        ? undefined
        : 'is transparent in places',
    ),
    ...look(manifest.icons.outline, 32, (picture) => {
      const seen = pixels(picture).filter(([, , , alpha]) => alpha > 0)
      if (seen.length === 0 || seen.length > 0.7 * 32 * 32)
        return 'is not an outline on a transparent ground'
      return seen.every(([red, green, blue]) => Math.min(red, green, blue) >= 250)
        ? undefined
        : 'has a colour other than white'
    }),
  ]
}

async function languageFaults(
  manifest: Manifest,
  files: Readonly<Record<string, Uint8Array>>,
): Promise<string[]> {
  const languages = manifest.localizationInfo?.additionalLanguages ?? []
  const faults = await Promise.all(
    languages.map(async ({ file }) => {
      const keys = parse(strFromU8(files[file] ?? new Uint8Array())) as
        | Record<string, string>
        | undefined
      if (!keys) return [`${file} is not JSON`]
      const schema = await AppManifestUtils.validateAgainstSchema(keys as never, ours as never)
      const told = Object.keys(keys).filter((key) => key !== '$schema')
      const texts = shownTexts(manifest)
      return [
        ...schema.map((fault) => `${file}: ${fault}`),
        ...told
          .filter((key) => !texts.includes(key))
          .map((key) => `${file}: ${key} is not in the manifest`),
        ...texts
          .filter((key) => !told.includes(key))
          .map((key) => `${file}: ${key} is not translated`),
      ]
    }),
  )
  return faults.flat()
}

/** The paths of every text of the manifest that people read, in the spelling of a localisation file. */
function shownTexts(manifest: Manifest): readonly string[] {
  const rows = (manifest.bots?.[0]?.commandLists ?? []).flatMap(({ commands }, list) =>
    commands.flatMap((_, row) =>
      ['title', 'description'].map(
        (what) => `bots[0].commandLists[${list}].commands[${row}].${what}`,
      ),
    ),
  )
  const commands = (manifest.composeExtensions?.[0]?.commands ?? []).flatMap(
    ({ parameters }, at) => {
      const command = `composeExtensions[0].commands[${at}]`
      return [
        `${command}.title`,
        `${command}.description`,
        ...(parameters ?? []).flatMap((_, one) =>
          ['title', 'description'].map((what) => `${command}.parameters[${one}].${what}`),
        ),
      ]
    },
  )
  return ['name.short', 'name.full', 'description.short', 'description.full', ...rows, ...commands]
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

if (import.meta.main) {
  const told: [string, readonly string[]][] = []
  for (const file of process.argv.slice(2)) told.push([file, await faultsOf(readFileSync(file))])
  process.stdout.write(`${JSON.stringify(Object.fromEntries(told), null, 2)}\n`)
}
