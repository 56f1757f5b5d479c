import * as english from '../language/en/wishing.ts'
import * as swedish from '../language/sv/wishing.ts'
import type { Act, Slots } from './contract-sentence.ts'
import type { Reading } from './features.ts'
import { unknownName } from './unknown-name.ts'
import { isNoVerdict } from './verdicts.ts'

const spoken = [swedish, english]

type Said = 'wantsNone' | 'wantsThen' | 'sendsNot' | 'ofSelf' | 'wantsNoChange' | 'notStuck'

/** Whether words may wish the opposite of what they were read as, or tell it of somebody else. */
export function mayBeOpposite(act: Act, reading: Reading, slots: Slots): boolean {
  const says = (which: Said): boolean => spoken.some((words) => words[which].test(reading.text))
  switch (act) {
    case 'withdraw':
      return isNoVerdict(reading)
    case 'changeProposal':
      return slots['meeting'] !== undefined && isNoVerdict(reading)
    case 'setReminders':
      return /^(?:alla|all)$/.test(slots['value'] ?? '') && says('wantsNone')
    case 'pause':
      return says('wantsThen')
    case 'language':
      return says('wantsNoChange')
    case 'stuck':
      return says('notStuck')
    case 'sendSubstitute':
      return says('sendsNot')
    case 'attendNot':
      return unknownName(reading) !== undefined && !says('ofSelf')
    default:
      return false
  }
}
