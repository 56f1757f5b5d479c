import { isDeepStrictEqual } from 'node:util'
import { chainCard } from '../../cards/chain-card.ts'
import { refOf } from '../../meetings/ref.ts'
import { chainOf } from '../../meetings/chain-of-forums.ts'
import { outcomesOf } from '../../meetings/course.ts'
import { firstDay } from '../../meetings/due.ts'
import { factsOf, withFacts } from '../../meetings/matter-facts.ts'
import { cardMade } from '../../turn/attach.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { itemAtHand } from '../../turn/arguments/at-hand-argument.ts'
import { due } from '../../turn/arguments/due-argument.ts'
import { titleWords } from '../../turn/arguments/line-argument.ts'
import { namedMatter } from '../../turn/arguments/named-matter-argument.ts'
import { itemAt } from '../../turn/arguments/recorded-item-argument.ts'
import { lines } from '../../text/cut.ts'
import { someRecord } from '../../turn/record-meant.ts'
import { meetingDayIn } from '../../turn/saving.ts'
import { keepRecord } from './keep-record.ts'
import { namedIn, onAgenda } from './said.ts'
import { aboutItem, asideOf } from './settling.ts'
import { allFacts, matterShown } from '../minutes/shown-matter.ts'

export const chain = act({
  name: 'chain',
  subject: 'record',
  who: 'anyone',
  effect: 'asks',
  args: { item: optional(itemAt), about: optional(titleWords), matter: optional(namedMatter) },
  async run(turn, said) {
    const shown = await matterShown(turn, said, turn.t.sentences.chain.example)
    const { meeting, item, earlier, matter } = shown
    const steps = matter
      ? outcomesOf(item, matter.id)
      : [...earlier.map((one) => one.item), item].flatMap((one) => outcomesOf(one))
    const aside = asideOf(turn, meeting, { item, matter: matter?.id })
    const { inForce } = allFacts(shown)
    const from = inForce && firstDay(inForce, meetingDayIn(turn))
    const { matters } = turn.t.record
    const links = chainOf(steps, turn.today, from)
    const named = namedIn(meeting, item)
    if (links.length === 0) return { text: lines(matters.noChain(named), ...aside) }
    const head = matters.chainHead({ ...named, on: refOf(meeting) })
    const foot =
      inForce === undefined
        ? ''
        : matters.inForce({ when: turn.t.dates.formatDue(inForce, meetingDayIn(turn)) })
    return {
      text: lines(
        head,
        ...links.map((link, at_) => matters.link({ ...link, place: at_ + 1 })),
        foot,
        ...aside,
      ),
      card: cardMade(turn, chainCard(links, { head, foot }, turn.t)),
    }
  },
})

export const inForce = act({
  name: 'inForce',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  unmistakable: true,
  args: { item: itemAtHand, when: due, matter: optional(namedMatter) },
  ready: someRecord,
  check: { item: onAgenda },
  async run(turn, { item: at, when, matter: title }) {
    const { record, before, item, matter, told } = await aboutItem(turn, at, title)
    const { inForce: was } = factsOf(item, matter)
    const meeting = withFacts(before, item, matter, { inForce: when })
    const more = await keepRecord(turn, record, meeting)
    const { matters } = turn.t.record
    return {
      text: lines(
        matters.inForceSet({
          ...namedIn(meeting, item),
          when: turn.t.dates.formatDue(when, meetingDayIn(turn)),
          before:
            was === undefined || isDeepStrictEqual(was, when)
              ? ''
              : turn.t.dates.formatDue(was, meetingDayIn(turn)),
        }),
        ...told,
        ...more,
      ),
    }
  },
})
