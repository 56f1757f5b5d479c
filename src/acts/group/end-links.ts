import { EVERYBODY, withLinksEnded } from '../../meetings/links-ended.ts'
import { nameOf } from '../../meetings/roster.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { anybodyOrMe } from '../../turn/arguments/anybody-argument.ts'
import { checkLeads } from '../../turn/check-right.ts'

/** Ends the links that somebody was given: their own, or another's where those who lead say so. */
export const endLinks = act({
  name: 'endLinks',
  subject: 'group',
  who: 'anyone',
  effect: 'own',
  unmistakable: true,
  args: { person: optional(anybodyOrMe) },
  async run(turn, { person = turn.sender.id }) {
    const { group, sender, t } = turn
    if (person !== sender.id) checkLeads(turn)
    await turn.saveGroup(withLinksEnded(group, person, turn.now))
    return {
      text: t.files.linksEnded({
        name: person === sender.id ? undefined : nameOf(group, person),
      }),
    }
  },
})

/** Ends all links of the group, those in its posts too. */
export const endAllLinks = act({
  name: 'endAllLinks',
  subject: 'group',
  who: 'lead',
  effect: 'others',
  unmistakable: true,
  args: {},
  async run(turn) {
    await turn.saveGroup(withLinksEnded(turn.group, EVERYBODY, turn.now))
    return { text: turn.t.files.allLinksEnded({}) }
  },
})
