import { listed } from './words/wording.ts'
import type { Clock, Day } from '../../meetings/calendar.ts'
import { formatDayAt } from './words/dates.ts'

const when = ({ on, at }: When): string => formatDayAt(on, at)

/** A time as the group reads it. */
export interface When {
  readonly on: Day
  readonly at: Clock
}

/** How a group that nobody leads gets somebody who does. */
export const succession = {
  vacant: ({ names: who }: { names: readonly string[] }) =>
    `${listed(who)} har lämnat gruppen, och nu leder ingen den. Den som vill ta över skriver ”roll”, sitt eget namn och ”sekreterare”. Det gäller tidigast efter ett dygn, när någon mer har bekräftat det; den som har lett gruppen och AU får veta det och kan säga nej.`,
  youLeft: ({ group }: { group: string }) =>
    `Du är inte längre med i ${group || 'gruppen'}, och ingen annan leder den. Vill någon ta över får du veta det här och kan säga nej. Du kan också utse någon: ”roll <namn> sekreterare”.`,
  wished: ({
    name,
    at,
    who,
    alone,
  }: {
    name: string
    at: When
    who: readonly string[]
    alone: boolean
  }) =>
    `${name} vill bli gruppens sekreterare. ` +
    (alone
      ? `Det gäller från ${when(at)}, om ingen säger nej.`
      : `Det gäller tidigast ${when(at)}, och först när någon mer har bekräftat det: ”roll ${name} sekreterare”.`) +
    (who.length === 0
      ? ''
      : ` ${listed(who)} får veta det nu och kan säga nej: ”roll ${name} inte sekreterare”.`),
  asked: ({ name, group, at, led }: { name: string; group: string; at: When; led: boolean }) =>
    `${name} vill bli sekreterare i ${group || 'gruppen'}, som ingen leder nu. Det gäller tidigast ${when(at)}. Säg nej med ”roll ${name} inte sekreterare”.` +
    (led ? ' Du kan också själv utse någon: ”roll <namn> sekreterare”.' : ''),
  waits: ({ name, at }: { name: string; at: When }) =>
    `${name} blir gruppens sekreterare ${when(at)}, om ingen säger nej.`,
  stopped: ({ by, name }: { by: string; name: string }) =>
    `${by} har sagt nej till att ${name} blir gruppens sekreterare. Gruppen har fortfarande ingen som leder den.`,
  letBe: ({ name }: { name: string }) => `${name} vill inte längre bli gruppens sekreterare.`,
  took: ({ name }: { name: string }) => `${name} är nu gruppens sekreterare.`,
  tookIn: ({ name, group }: { name: string; group: string }) =>
    `${name} är nu sekreterare i ${group || 'gruppen'}.`,
  appointed: ({ by, name }: { by: string; name: string }) =>
    `${by} har utsett ${name} till gruppens sekreterare.`,
  lapsed: ({ group }: { group: string }) =>
    `Ingen har bekräftat att du blir sekreterare i ${group || 'gruppen'}, så din önskan gäller inte längre. Du kan skriva den igen.`,
  roleTaken: ({ by, role, group }: { by: string; role: string; group: string }) =>
    `${by} har tagit bort din roll som ${role} i ${group || 'gruppen'}.`,
  roleGiven: ({
    by,
    names: who,
    role,
    group,
  }: {
    by: string
    names: readonly string[]
    role: string
    group: string
  }) => `${by} har gett ${listed(who)} rollen ${role} i ${group || 'gruppen'}.`,
  naming: ({
    by,
    name,
    role,
    at,
    who,
  }: {
    by: string
    name: string
    role: string
    at: When
    who: readonly string[]
  }) =>
    `${by} vill att ${name} blir ${role}. Det gäller tidigast ${when(at)}, och först när någon mer har bekräftat det: ”roll ${name} ${role}”. ${listed(who)} får veta det nu och kan säga nej: ”roll ${name} inte ${role}”.`,
  namingIn: ({
    by,
    name,
    role,
    group,
    at,
  }: {
    by: string
    name: string
    role: string
    group: string
    at: When
  }) =>
    `${by} vill att ${name} blir ${role} i ${group || 'gruppen'}. Det gäller tidigast ${when(at)}, och först när någon mer har bekräftat det.`,
  namingWaits: ({ name, role, at }: { name: string; role: string; at: When }) =>
    `${name} blir ${role} ${when(at)}, om ingen säger nej.`,
  namingStopped: ({ by, name, role }: { by: string; name: string; role: string }) =>
    `${by} har sagt nej till att ${name} blir ${role}.`,
  namingLapsed: ({ name, role, group }: { name: string; role: string; group: string }) =>
    `Ingen har bekräftat att ${name} blir ${role} i ${group || 'gruppen'}, så det gäller inte längre.`,
  cameBack: ({ name, group, roles }: { name: string; group: string; roles: readonly string[] }) =>
    `${name} är tillbaka i ${group || 'gruppen'} efter mer än ett dygn, och är inte längre ${listed(roles)}. Ska rollen gälla igen, skriv ”roll ${name} ${roles[0]}”.`,
  confirmLabel: 'Bekräfta',
  stopLabel: 'Säg nej',
  sayConfirm: ({ name, role = 'sekreterare' }: { name: string; role?: string }) =>
    `roll ${name} ${role}`,
  sayStop: ({ name, role = 'sekreterare' }: { name: string; role?: string }) =>
    `roll ${name} inte ${role}`,
}
