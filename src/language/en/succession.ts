import { listed, plural } from './words/wording.ts'
import type { succession as sv, When } from '../sv/succession.ts'
import { formatDayAt } from './words/dates.ts'

const when = ({ on, at }: When): string => formatDayAt(on, at)

export const succession: typeof sv = {
  vacant: ({ names: who }) =>
    `${listed(who)} left the group, and now nobody leads it. Whoever wants to take over writes “role”, their own name and “secretary”. It holds after a day at the earliest, when somebody else has confirmed it; those who led the group and the working committee are told and can say no.`,
  youLeft: ({ group }) =>
    `You are no longer in ${group || 'the group'}, and nobody else leads it. If somebody wants to take over you are told here and can say no. You can also name somebody: “role <name> secretary”.`,
  wished: ({ name, at, who, alone }) =>
    `${name} wants to be the group’s secretary. ` +
    (alone
      ? `It holds from ${when(at)}, unless somebody says no.`
      : `It holds ${when(at)} at the earliest, and only when somebody else has confirmed it: “role ${name} secretary”.`) +
    (who.length === 0
      ? ''
      : ` ${listed(who)} ${plural(who.length, 'is', 'are')} told now and can say no: “role ${name} not secretary”.`),
  asked: ({ name, group, at, led }) =>
    `${name} wants to be the secretary of ${group || 'the group'}, which nobody leads now. It holds ${when(at)} at the earliest. Say no with “role ${name} not secretary”.` +
    (led ? ' You can also name somebody yourself: “role <name> secretary”.' : ''),
  waits: ({ name, at }) =>
    `${name} becomes the group’s secretary ${when(at)}, unless somebody says no.`,
  stopped: ({ by, name }) =>
    `${by} said no to ${name} becoming the group’s secretary. The group still has nobody who leads it.`,
  letBe: ({ name }) => `${name} no longer wants to be the group’s secretary.`,
  took: ({ name }) => `${name} is now the group’s secretary.`,
  tookIn: ({ name, group }) => `${name} is now the secretary of ${group || 'the group'}.`,
  appointed: ({ by, name }) => `${by} named ${name} as the group’s secretary.`,
  lapsed: ({ group }) =>
    `Nobody has confirmed that you become the secretary of ${group || 'the group'}, so your wish no longer holds. You can write it again.`,
  roleTaken: ({ by, role, group }) =>
    `${by} took away your role as ${role} in ${group || 'the group'}.`,
  roleGiven: ({ by, names: who, role, group }) =>
    `${by} has made ${listed(who)} ${role} in ${group || 'the group'}.`,
  naming: ({ by, name, role, at, who }) =>
    `${by} wants ${name} to be ${role}. It holds ${when(at)} at the earliest, and only when somebody else has confirmed it: “role ${name} ${role}”. ${listed(who)} ${plural(who.length, 'is', 'are')} told now and can say no: “role ${name} not ${role}”.`,
  namingIn: ({ by, name, role, group, at }) =>
    `${by} wants ${name} to be ${role} in ${group || 'the group'}. It holds ${when(at)} at the earliest, and only when somebody else has confirmed it.`,
  namingWaits: ({ name, role, at }) =>
    `${name} will be ${role} ${when(at)}, unless somebody says no.`,
  namingStopped: ({ by, name, role }) => `${by} said no to ${name} becoming ${role}.`,
  namingLapsed: ({ name, role, group }) =>
    `Nobody has confirmed that ${name} becomes ${role} in ${group || 'the group'}, so it no longer holds.`,
  cameBack: ({ name, group, roles }) =>
    `${name} is back in ${group || 'the group'} after more than a day, and is not ${listed(roles)} any more. If the role is to hold again, write “role ${name} ${roles[0]}”.`,
  confirmLabel: 'Confirm',
  stopLabel: 'Say no',
  sayConfirm: ({ name, role = 'secretary' }) => `role ${name} ${role}`,
  sayStop: ({ name, role = 'secretary' }) => `role ${name} not ${role}`,
}
