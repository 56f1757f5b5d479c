import type { Person } from '../../meetings/group.ts'
import { withoutSeen } from '../../meetings/sitting.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { hasAccount } from '../../meetings/roster.ts'
import { forgetDoc } from '../../records/forget.ts'
import { withoutContact } from '../../records/cull.ts'
import { Question, type Reply } from '../../turn/command.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { anybody, anybodyOrMe } from '../../turn/arguments/anybody-argument.ts'
import { checkLeads } from '../../turn/check-right.ts'
import { fileInOwnChat } from '../../turn/file-in-own-chat.ts'
import type { Turn } from '../../turn/turn.ts'
import { absences, appears, keptAbout, openActionsOf, sittingsOf } from './kept.ts'

export const exportPerson = act({
  name: 'export',
  subject: 'group',
  who: 'anyone',
  effect: 'asks',
  outside: 'less',
  less: (turn) => extract(turn, turn.sender),
  unmistakable: true,
  args: { person: optional(anybodyOrMe) },
  async run(turn, { person = turn.sender.id }) {
    if (person !== turn.sender.id) checkLeads(turn)
    return extract(turn, turn.group.people[person] ?? turn.sender)
  },
})

/** In one's own chat, wherever it was asked: there as a file, with what is most asked for in words. */
async function extract(turn: Turn, person: Person): Promise<Reply> {
  const { privacy, extract: t } = turn.t
  const document = { form: 'zip', person: person.id } as const
  if (turn.incoming.conversation.kind !== 'personal')
    return fileInOwnChat(turn, document, {
      text: t.sent({ name: person.name }),
      name: t.fileName({ on: turn.today }),
      here: t.inOwnChat({}),
    })
  const told = privacy.export({
    ...(await keptAbout(turn, person)),
    group: turn.group.name,
    on: turn.today,
  })
  return {
    text: `${told}\n${t.ready({ name: person.name })}`,
    file: { kind: 'wanted', documents: [document] },
  }
}

/** They are kept for two months, so there are few. */
const MOST_SITTINGS = 20

export const forget = act({
  name: 'forget',
  subject: 'group',
  who: 'lead',
  effect: 'others',
  unmistakable: true,
  args: { person: anybody },
  async run(turn, { person: id }) {
    const person = turn.group.people[id]!
    const { privacy } = turn.t
    if (!person.leftAt && hasAccount(person))
      return { text: privacy.stillHere({ name: person.name }) }
    const named = await appears(turn, person)
    const chosen = turn.choices[`forget:${person.id}`]
    if (chosen === undefined) {
      const open = await openActionsOf(turn, person)
      throw new Question(
        `forget:${person.id}`,
        privacy.askForget({ name: person.name, named, open }),
        privacy.yesNo.map((label, index) => ({ label, value: index === 0 ? 'yes' : 'no' })),
      )
    }
    if (chosen !== 'yes') throw new Refusal('nothingRecorded', {})
    const reasons = await absences(turn, person)
    await turn.book.put(forgetDoc(turn.group, person, { named }, turn.now))
    await turn.book.remove(`ask-${person.id}`)
    await turn.book.remove(`reach-${person.id}`)
    for (const sitting of (await sittingsOf(turn, person)).slice(0, MOST_SITTINGS))
      await turn.book.put(withoutSeen(sitting, person.id))
    const { [person.id]: known, ...others } = turn.group.people
    const kept = {
      ...withoutContact(known ?? person),
      substituteFor: undefined,
      leftAt: person.leftAt ?? turn.now.toISOString(),
    }
    await turn.saveGroup({
      ...turn.group,
      people: named ? { ...others, [person.id]: kept } : others,
    })
    return {
      text: privacy.forgotten({ name: person.name, named, reasons }),
      final: true,
    }
  },
})
