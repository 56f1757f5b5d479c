import type { Stored } from '../../src/store/store.ts'
import { textsIn } from '../../src/language/texts.ts'
import { cast, secrets, type Cast, type Role } from './cast.ts'

const { refusals, talk } = textsIn('sv')
const inCharge = [cast.secretary, cast.chair, cast.deputy].join(', ')
/** A letter of the table of rights for an answer. */
export const outcomeOf = (text: string, role: Role): string => {
  if (text === refusals.leadOnly({ who: inCharge })) return 'S'
  if (text === refusals.leadOrCommitteeOnly({ who: inCharge })) return 'C'
  if (text === refusals.attachOnly({ number: '1', who: inCharge })) return 'I'
  if (
    /^U1 ligger hos .*\. Bara den som har uppdraget eller sekreteraren kan ändra det\.$/.test(text)
  )
    return 'O'
  if (
    /Bara förslagsställaren(?:, sekreteraren eller AU kan flytta| eller sekreteraren kan ändra) det\.$/.test(
      text,
    )
  )
    return 'P'
  if (text === refusals.guestOnly({})) return 'G'
  if (text === refusals.notLetIn({ name: cast[role] })) return 'N'
  if (text === talk.noGroup({})) return 'X'
  return text === '' ? 'silent' : role === 'otherGroup' || role === 'otherTenant' ? 'B' : 'A'
}

/** Every document of the store, and in which version it is. */
export async function versions({ t }: Cast): Promise<readonly string[]> {
  const found: Stored[] = []
  for await (const stored of t.store.all()) found.push(stored)
  return found.map(({ doc, etag }) => `${doc.pk} ${doc.id} ${etag}`).sort()
}

export const group = {
  members: (role: Role): boolean =>
    !['guest', 'outsider', 'removed', 'otherGroup', 'otherTenant'].includes(role),
}

/** Words of the group that an answer holds, besides the person's own name, their own words, and what is theirs. */
export const leaks = (text: string, role: Role, said = ''): readonly string[] =>
  secrets.filter((word) => {
    if (cast[role].includes(word) || said.includes(word)) return false
    // A guest is told where their own item is treated; whoever is in the chat may know its name.
    if (role === 'guest' && word === 'Valvet') return false
    if ((role === 'guest' || role === 'outsider') && word === 'Valvgruppen') return false
    return text.includes(word)
  })
