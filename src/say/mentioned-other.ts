import type { Group, Person } from '../meetings/group.ts'
import type { Language } from '../meetings/group-settings.ts'
import { personOf, present } from '../meetings/roster.ts'
import { looks } from '../meetings/look-alike.ts'
import type { Message } from '../text/message.ts'
import { textsIn } from '../language/texts.ts'
import type { Incoming } from '../world.ts'

/** A mention whose words name, or look as though they named, somebody else than whom it is of. */
interface MentionedOther {
  readonly words: string
  readonly name: string
}

/** The mentions that are of another than they say. Who is meant is whom Teams says; that the words say otherwise is told. */
function mentionedOthers(
  group: Group,
  { mentioned }: Pick<Incoming, 'mentioned'>,
): readonly MentionedOther[] {
  return mentioned.flatMap(({ name: words, ...account }) => {
    const person = personOf(group, account)
    if (!person || looks(words) === looks(person.name) || !namesAnother(group, person, words))
      return sameLooks(group, person, words)
    return [{ words, name: person.name }]
  })
}

const namesAnother = (group: Group, person: Person, words: string): boolean =>
  present(group).some(({ id, name }) => id !== person.id && looks(name) === looks(words))

/** Two people whose names nobody can tell apart by eye: which of them it is can only be told by what else is known. */
function sameLooks(group: Group, person: Person | undefined, words: string): MentionedOther[] {
  if (!person) return []
  const twin = present(group).find(
    ({ id, name }) => id !== person.id && name !== person.name && looks(name) === looks(words),
  )
  return twin
    ? [{ words, name: `${person.name}${person.organisation ? `, ${person.organisation}` : ''}` }]
    : []
}

/** The answer with what is odd about a mention, below it. */
export function withMentionsTold(
  message: Message,
  group: Group,
  incoming: Incoming,
  language: Language,
): Message {
  if (incoming.mentioned.length === 0 || message.text === '') return message
  const { mentionedOther } = textsIn(language).talk
  const told = [...new Set(mentionedOthers(group, incoming).map(mentionedOther))]
  return told.length === 0 ? message : { ...message, text: [message.text, ...told].join('\n') }
}
