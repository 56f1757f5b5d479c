import type { Group } from '../meetings/group.ts'
import { type Texts, textsIn } from '../language/texts.ts'
import type { Choice } from '../text/message.ts'
import { isOutsider, standingOf } from '../meetings/rights.ts'
import { mayBeLeft } from '../turn/requests.ts'
import { languageOf } from '../turn/turn.ts'
import type { Found } from '../turn/verbs.ts'
import type { Hearing, Outcome } from './hearing.ts'
import type { Meaning } from './meaning.ts'
import { couldBeDone } from './try-out.ts'

export const textsFor = ({ sender, incoming }: Hearing, group: Group): Texts =>
  textsIn(languageOf(group, sender, incoming))

export type Offered = Outcome & { readonly kind: 'offered' }

/** Without a question mark of its own: it is read back with one behind it. */
export const unmarked = (told: string): string => told.replace(/[\s?]+$/, '')

/** What somebody may not do, with what leaves it to those who lead. */
export function leaving(
  hearing: Hearing,
  source: string,
  group: Group,
  { sentence, told, why }: Pick<Meaning, 'sentence' | 'told'> & { readonly why?: string },
): Offered {
  const { understood } = textsFor(hearing, group)
  const text = why ?? understood.leave({ told: unmarked(told) })
  hearing.refused.note(group.pk, hearing.sender.id, sentence, hearing.now)
  const choice = leaveChoice(hearing, group, { sentence }, understood.leaveLabel)
  return { kind: 'offered', source, text, choices: [choice] }
}

/** What leaves a sentence to those who lead at one press. */
export function leaveChoice(
  { commands }: Hearing,
  group: Group,
  { sentence }: Pick<Meaning, 'sentence'>,
  title: string,
): Choice {
  const leave = commands.find(({ name }) => name === 'leaveToLead')
  const say = leave?.render?.({ sentence }, { language: group.settings.language, group }) ?? ''
  const act = {
    do: 'leaveToLead',
    args: { sentence },
    typed: true,
    in: { group: group.pk },
  } as const
  return { label: title, say, act }
}

/** A sentence that is refused for who says it alone, with what leaves it to those who lead; `undefined` where that is not sensible. */
export async function leftInstead(
  hearing: Hearing,
  found: Found,
  group: Group,
  why: string,
): Promise<Offered | undefined> {
  const { source } = found.sentence
  if (
    !mayBeLeft(found.command) ||
    isOutsider(hearing.sender) ||
    standingOf(hearing.sender) === 'guest'
  )
    return undefined
  return (await couldBeDone(hearing, found, group))
    ? leaving(hearing, source, group, { sentence: source, told: source, why })
    : undefined
}
