import { lines } from '../../text/cut.ts'
import type { PhraseName } from '../../meetings/group.ts'
import { Refusal } from '../../meetings/refusal.ts'
import type { Command } from '../../turn/command.ts'

const words: Readonly<Record<PhraseName, readonly string[]>> = {
  noted: ['läggs till handlingarna', 'lägg till handlingarna', 'noterat', 'noteras', 'noted'],
  remitted: ['återremiss', 'återremitterat', 'återremitteras', 'remitted', 'remit'],
  deferred: ['bordlägg', 'bordläggs', 'bordlagt', 'bordläggning', 'deferred', 'defer'],
  dropped: ['utgår', 'utgick', 'dropped', 'drop'],
  referred: ['vidare', 'förs vidare', 'tas vidare', 'referred', 'refer'],
}
const LONGEST = 200

export const phrase: Command = {
  name: 'phrase',
  subject: 'minutes',
  who: 'lead',
  effect: 'others',
  needs: ['nothing', 'colon'],
  takesText: false,
  words: { sv: ['standardfras', 'standardfraser'], en: ['standard phrase', 'standard phrases'] },
  usage: { sv: 'standardfras [utfall: fras]', en: 'standard phrase [outcome: phrase]' },
  example: {
    sv: 'standardfras läggs till handlingarna: Informationen läggs till handlingarna',
    en: 'standard phrase noted: The information is noted',
  },
  async run(turn, { rest }) {
    const t = turn.t.minutes
    const names = Object.keys(words) as PhraseName[]
    if (rest === '')
      return {
        text: lines(
          t.phrasesHead,
          ...names.map((name) =>
            t.phraseLine({ outcome: name, phrase: turn.group.phrases?.[name] }),
          ),
          t.phraseHint,
        ),
      }
    const [typed = '', ...said] = rest.split(':')
    const name = names.find((one) => words[one].includes(typed.trim().toLowerCase()))
    if (!name)
      throw new Refusal('noSuchPhrase', {
        typed: typed.trim(),
        known: names.map((one) => t.outcomes[one]),
      })
    const text = said.join(':').replaceAll(/\s+/g, ' ').trim()
    if (text.length > LONGEST) throw new Refusal('tooLong', { length: text.length, limit: LONGEST })
    const { [name]: _old, ...others } = turn.group.phrases ?? {}
    await turn.saveGroup({
      ...turn.group,
      phrases: text === '' ? others : { ...others, [name]: text },
    })
    return {
      text:
        text === ''
          ? t.phraseGone({ outcome: name })
          : t.phraseSet({ outcome: name, phrase: text }),
    }
  },
}
