import type { Message } from '../../src/text/message.ts'
import type { Account, Conversation } from '../../src/world.ts'
import { give } from '../chat/given.ts'
import { plan } from '../chat/plan.ts'
import { talk, type Talk } from '../chat/talk.ts'

/** Everyone a group has to do with, one of each kind. The names are found in nothing else. */
export const cast = {
  secretary: 'Asta Sekretsson',
  chair: 'Birger Ordförsson',
  deputy: 'Disa Ställdotter',
  committee: 'Dagobert Utskottsson',
  member: 'Ebba Ledamotsdotter',
  substitute: 'Folke Ersättsson',
  official: 'Gunvor Tjänstdotter',
  guest: 'Hubert Gästsson',
  outsider: 'Ingvild Utifrån',
  removed: 'Jorma Bortsson',
  otherGroup: 'Kerstin Annorlunda',
  otherTenant: 'Lorens Fjärran',
} as const
export type Role = keyof typeof cast
export const roles = Object.keys(cast) as Role[]

export const TENANT = '00000000-0000-0000-0000-00000000000a'
const OTHER_TENANT = '00000000-0000-0000-0000-00000000000b'
export const place = (
  id: string,
  kind: Conversation['kind'] = 'groupChat',
  tenantId = TENANT,
): Conversation => ({ id, kind, tenantId, serviceUrl: 'http://127.0.0.1:9/', botId: '28:bot' })

/** What only this group knows: nobody outside it may ever be told any of these. */
export const secrets: readonly string[] = [
  'Valvgruppen',
  ...Object.entries(cast)
    .filter(([role]) => role !== 'otherGroup' && role !== 'otherTenant')
    .flatMap(([, name]) => name.split(' ')),
  'Hemligheten',
  'Slutna',
  'Förtroendet',
  'Läckan',
  'Valvet',
  'Tysta kommun',
]

export interface Cast {
  readonly t: Talk
  /** What somebody is told who says this where they would: in the group, or in their own chat when they are in none. */
  says(role: Role, text: string, mode?: 'group' | 'personal'): Promise<Message | undefined>
}

/** A group with somebody in every role, a meeting ahead and one that is open, proposals and actions; two more groups beside it. */
export async function assemble(): Promise<Cast> {
  const t = await talk(Object.values(cast))
  const { home } = await t.group()
  const account = (role: Role): Account => t.account(cast[role])
  // Set up as it comes about in Teams: some leave, one comes from outside, one is in another group.
  await t.say(
    cast.secretary,
    [
      `roll ${cast.chair} ordförande`,
      `roll ${cast.deputy} ställföreträdare`,
      `roll ${cast.committee} AU`,
      `roll ${cast.substitute} ersättare`,
      `roll ${cast.official} tjänsteperson`,
      `roll ${cast.guest} gäst`,
      `organisation ${cast.member}: Tysta kommun`,
    ].join('\n'),
  )
  const kept = t.roster.filter(
    ({ name }) => ![cast.removed, cast.otherGroup, cast.otherTenant].includes(name as never),
  )
  t.roster.splice(
    0,
    Infinity,
    ...kept.map((one) =>
      one.name === cast.outsider || one.name === cast.guest
        ? { ...one, outside: 'guest' as const }
        : one,
    ),
  )
  t.rosters.set('other', [account('otherGroup')])
  t.rosters.set('far', [account('otherTenant')])
  await t.bot.happened({
    kind: 'membersRemoved',
    conversation: home,
    accounts: (['removed', 'otherGroup', 'otherTenant'] as const).map(account),
    by: account('secretary'),
  })
  await t.bot.happened({
    kind: 'membersAdded',
    conversation: home,
    accounts: [account('outsider')],
    by: account('secretary'),
  })
  await t.bot.happened({
    kind: 'installed',
    conversation: place('other'),
    groupName: 'Andra gruppen',
    by: account('otherGroup'),
  })
  await t.bot.happened({
    kind: 'installed',
    conversation: place('far', 'groupChat', OTHER_TENANT),
    groupName: 'Fjärran gruppen',
    by: account('otherTenant'),
  })

  await t.bot.happened({ kind: 'renamed', conversation: home, name: 'Valvgruppen' })
  await t.bot.happened({
    kind: 'membersAdded',
    conversation: home,
    accounts: [account('outsider')],
    by: account('secretary'),
  })

  await plan(t, {
    id: 'm1',
    on: '2026-02-06',
    lastDayOn: '2026-01-23',
    items: ['Hemligheten', 'Slutna frågor'],
    place: 'Valvet',
  })
  await t.say(cast.secretary, `punkt: Gästens fråga ; 15 min ; föredragande ${cast.guest}`)
  await give(t, { id: 'U1', text: 'Förtroendet utreds', owners: [cast.member] })
  await give(t, { id: 'U2', text: 'Gästens eget', owners: [cast.guest] })
  await give(t, { id: 'U3', text: 'Utifrån kommande', owners: [cast.outsider] })
  await t.say(cast.member, 'föreslå Läckan i taket')
  await t.say(cast.member, 'tema: Slutna rum')
  t.at('2026-01-12T09:00:00Z')
  t.posts()
  let said = 0
  return {
    t,
    async says(role, text, mode = 'group') {
      const sender = account(role)
      const own = role === 'otherGroup' || role === 'otherTenant'
      const tenant = role === 'otherTenant' ? OTHER_TENANT : TENANT
      const conversation =
        mode === 'personal' || own
          ? place(`private-${sender.name}`, 'personal', tenant)
          : place('chat')
      const heard = await t.bot.hear({
        activityId: `cast-${said++}`,
        conversation,
        sender,
        text,
        mentioned: [],
        ...(conversation.kind === 'personal' ? {} : { groupName: 'Valvgruppen' }),
      })
      await heard.deliver()
      return heard.answer
    },
  }
}
