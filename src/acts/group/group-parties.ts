import { partiesOf, partyNamed, withParty } from '../../meetings/parties.ts'
import { present } from '../../meetings/roster.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { partyNames, partyName } from '../../turn/arguments/party-argument.ts'
import { remark } from '../../turn/arguments/remark-argument.ts'
import { partyMeant } from '../../turn/party-meant.ts'

/** A party with its spellings; saying it again adds spellings. */
export const newParty = act({
  name: 'newParty',
  subject: 'group',
  who: 'lead',
  effect: 'others',
  unmistakable: true,
  neverBelowText: true,
  args: { name: partyName, spellings: optional(partyNames) },
  async run(turn, { name: typed, spellings = [] }) {
    const isKnown = partyNamed(turn.group, typed) !== undefined
    const name = isKnown ? typed : partyMeant(turn, typed, spellings)
    const also = name === typed ? spellings : [...spellings, typed]
    await turn.saveGroup(withParty(turn.group, name, also))
    const party = partiesOf(turn.group).find((one) => one.name === name)!
    return {
      text: turn.t.group.partyKept({
        name,
        spellings: party.spellings,
        people: present(turn.group)
          .filter(({ organisation }) => organisation === name)
          .map((person) => person.name),
      }),
    }
  },
})

export const parties = act({
  name: 'parties',
  subject: 'group',
  who: 'anyone',
  effect: 'asks',
  args: { remark: remark() },
  async run(turn) {
    const people = present(turn.group)
    return {
      text: turn.t.group.parties({
        all: partiesOf(turn.group).map(({ name, spellings }) => ({
          name,
          spellings,
          people: people.filter(({ organisation }) => organisation === name).length,
        })),
      }),
    }
  },
})
