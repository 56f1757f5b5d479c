import * as english from '../language/en/comings.ts'
import * as swedish from '../language/sv/comings.ts'
import { stageOf } from './context.ts'
import { read, type Reading } from './features.ts'
import { nameOf, personMarks } from './finding.ts'
import type { Framed } from './framed-record.ts'

const spoken = [swedish, english]

/** `Stina Ny är här för Maria`: who is at the meeting in a member's place, told by who leads it. */
export function standingIn({ text, context }: Reading): Framed | undefined {
  if (!context.speaker.leads || stageOf(context) !== 'open') return undefined
  const groups = spoken.map(({ standsIn }) => standsIn.exec(text)?.groups).find((one) => one)
  const [member, name] = [groups?.['member'], groups?.['name']]
  if (member === undefined || name === undefined) return undefined
  const [whose, who] = [member, name].map((said) => personMarks(read(said, context)))
  const [absent, other] = whose!
  const [known] = who!
  const isNamed = known !== undefined || /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*$/u.test(name)
  if (absent === undefined || other !== undefined || !isNamed) return undefined
  if (known?.value === absent.value) return undefined
  const given = {
    name: known === undefined ? name : nameOf(context, known.value),
    member: nameOf(context, absent.value),
  }
  return { form: 'standIn', given }
}
