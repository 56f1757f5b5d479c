import type { Json } from '../teams/connector.ts'
import { BOT_ACCOUNT, channelOf, memberOf, type Place } from './cast.ts'
import { ScriptError } from './script.ts'
import type { Stage } from './stage.ts'

type Doing = (stage: Stage, found: readonly (string | undefined)[], line: number) => Promise<void>

/** What can happen without anyone saying anything: the `*` lines of a `.chat` file. */
const DOINGS: readonly (readonly [RegExp, Doing])[] = [
  [
    /^(.+?) installerar Klubban privat$/,
    async (stage, [who = ''], line) => {
      await installed(stage, stage.envelope(stage.member(who, line)), 'add')
    },
  ],
  [
    /^(.+?) installerar Klubban(?: i (.+))?$/,
    async (stage, [who = '', group], line) => {
      const base = stage.envelope(stage.member(who, line), stage.place(group, line))
      await installed(stage, base, 'add')
      await stage.deliver({ ...base, type: 'conversationUpdate', membersAdded: [BOT_ACCOUNT] })
    },
  ],
  [
    /^(.+?) tar bort Klubban(?: ur (.+))?$/,
    async (stage, [who = '', group], line) => {
      await installed(
        stage,
        stage.envelope(stage.member(who, line), stage.place(group, line)),
        'remove',
      )
    },
  ],
  [
    /^(.+?) läggs till(?: i (.+))?$/,
    async (stage, [who = '', group], line) => {
      const place = stage.place(group, line)
      const member =
        stage.members.find((one) => one.name === who) ?? memberOf({ name: who, notes: [] })
      if (!stage.members.includes(member))
        throw new ScriptError(
          line,
          `${who} is not in the head (write them there with the note: later)`,
        )
      stage.connector.rosters.get(place.id)!.push(member)
      await stage.deliver({
        ...byFirst(stage, place),
        type: 'conversationUpdate',
        membersAdded: [{ id: member.id, aadObjectId: member.aadObjectId }],
      })
    },
  ],
  [
    /^(.+?) tas bort(?: ur (.+))?$/,
    async (stage, [who = '', group], line) => {
      const place = stage.place(group, line)
      const member = stage.member(who, line)
      stage.connector.rosters.set(
        place.id,
        stage.connector.rosters.get(place.id)!.filter((one) => one.id !== member.id),
      )
      await stage.deliver({
        ...byFirst(stage, place),
        type: 'conversationUpdate',
        membersRemoved: [{ id: member.id, aadObjectId: member.aadObjectId }],
      })
    },
  ],
  [
    /^gruppen byter namn till (.+)$/i,
    async (stage, [name = ''], line) => {
      const place = stage.place(undefined, line)
      const base = byFirst(stage, place)
      const team = {
        ...base['channelData'],
        eventType: 'teamRenamed',
        team: { ...base['channelData'].team, name },
      }
      await stage.deliver({
        ...base,
        type: 'conversationUpdate',
        ...(place.teamId ? { channelData: team } : { topicName: name }),
      })
    },
  ],
  [
    /^kanalen (.+) tas bort$/i,
    async (stage, [name = ''], line) => {
      const place = stage.place(undefined, line)
      const base = byFirst(stage, place)
      await stage.deliver({
        ...base,
        type: 'conversationUpdate',
        channelData: {
          ...base['channelData'],
          eventType: 'channelDeleted',
          channel: { id: channelOf(place, name), name },
        },
      })
    },
  ],
  [
    /^Teams-mötet (börjar|slutar)(?: i (.+))?$/,
    async (stage, [what, group], line) => {
      const base = byFirst(stage, stage.place(group, line))
      const name = what === 'börjar' ? 'meetingStart' : 'meetingEnd'
      await stage.deliver({
        ...base,
        type: 'event',
        name: `application/vnd.microsoft.${name}`,
        value: { Title: 'Möte', MeetingType: 'Scheduled' },
      })
    },
  ],
  [
    /^(.+?) (går med i|lämnar) Teams-mötet(?: i (.+))?$/,
    async (stage, [who = '', what, group], line) => {
      const member = stage.member(who, line)
      const members = [
        {
          user: { id: member.id, aadObjectId: member.aadObjectId, name: member.name },
          meeting: { inMeeting: what === 'går med i', role: 'Attendee' },
        },
      ]
      const name = what === 'lämnar' ? 'meetingParticipantLeave' : 'meetingParticipantJoin'
      await stage.deliver({
        ...byFirst(stage, stage.place(group, line)),
        type: 'event',
        name: `application/vnd.microsoft.${name}`,
        value: { members },
      })
    },
  ],
  [/^Klubban startas om$/, (stage) => stage.restart()],
  [/^klockan slår$/i, (stage) => stage.pass()],
  [
    /^Teams skickar samma igen$/,
    async (stage) => {
      stage.shown = await stage.again()
    },
  ],
  [
    /^Teams svarar (\d{3})(?: (\w+))?( men postar)?(?: på (?:(\d+) poster|nästa post))?(?: till (.+))?$/,
    async (stage, [status, code, accepted, times, who], line) => {
      const chat =
        who === undefined ? undefined : stage.connector.personalChatOf(stage.member(who, line).id)
      stage.connector.fault({
        status: Number(status),
        times: Number(times ?? 1),
        accepted: accepted !== undefined,
        ...(code && { code }),
        ...(chat && { on: (request) => request.conversationId === chat }),
      })
    },
  ],
  [
    /^(.+?) (?:blockerar|har inte) Klubban$/,
    async (stage, [who = ''], line) => {
      const chat = stage.connector.personalChatOf(stage.member(who, line).id)
      const theirs = (body: Json | undefined): boolean =>
        stage.connector.personalChatOf(String(body?.['members']?.[0]?.id)) === chat
      stage.connector.fault({
        status: 403,
        code: 'BotNotInConversationRoster',
        times: Infinity,
        on: (request) =>
          request.conversationId === chat || (!request.conversationId && theirs(request.body)),
      })
    },
  ],
  [/^Teams är som vanligt igen$/, async (stage) => stage.connector.well()],
]

export async function events(stage: Stage, text: string, line: number): Promise<void> {
  for (const [pattern, doing] of DOINGS) {
    const found = pattern.exec(text)
    if (found) return doing(stage, found.slice(1), line)
  }
  throw new ScriptError(line, `not an event that the play knows: ${text}`)
}

const installed = (stage: Stage, base: Json, action: string): Promise<unknown> =>
  stage.deliver({ ...base, type: 'installationUpdate', action })

const byFirst = (stage: Stage, place: Place): Json =>
  stage.envelope(stage.member(place.group.people[0]!.name), place)
