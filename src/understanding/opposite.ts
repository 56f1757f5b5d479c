import * as english from '../language/en/wishing.ts'
import * as swedish from '../language/sv/wishing.ts'
import type { Act, Slots } from './contract-sentence.ts'
import type { Framed } from './framed-record.ts'
import type { Reading } from './features.ts'
import { answeredYes, isBareNo } from './own-answer.ts'
import { unknownName } from './unknown-name.ts'
import { isNoVerdict } from './verdicts.ts'

const spoken = [swedish, english]

type Said =
  | 'wantsNone'
  | 'wantsThen'
  | 'sendsNot'
  | 'ofSelf'
  | 'ofThirdPerson'
  | 'saysComing'
  | 'wantsNoChange'
  | 'notStuck'

/** So much of a title is that title. */
const NAMED = 0.5

/** Whether it is told of somebody or something else that it is not there: `the audit report has to go, its author is ill`. */
const isOfElse = (reading: Reading, isOfThirdPerson: boolean): boolean =>
  isOfThirdPerson ||
  spoken.some(
    ({ tellsOfNoun, saysAway }) => tellsOfNoun.test(reading.text) && !saysAway.test(reading.text),
  ) ||
  unknownName(reading) !== undefined ||
  reading.titles.some(({ score }) => score >= NAMED)

/** `jag kan visst`, `nothing could keep me away`: whoever speaks comes after all. */
export const comesAfterAll = (reading: Reading): Framed | undefined =>
  answeredYes(
    reading,
    () =>
      !reading.text.includes('?') &&
      spoken.some(({ comesSurely }) => comesSurely.test(reading.text)),
  )

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
      return (
        says('saysComing') ||
        (!says('ofSelf') && !isBareNo(reading) && isOfElse(reading, says('ofThirdPerson')))
      )
    default:
      return false
  }
}
