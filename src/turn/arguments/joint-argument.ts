import { textsIn } from '../../language/texts.ts'
import type { Hours } from '../../meetings/who-was-there.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { spelled } from '../../reading/spelled.ts'
import { ANYTHING, TO_THE_END } from '../../reading/template.ts'
import { readTimes } from '../../reading/times.ts'
import { vocabulary } from '../../reading/vocabulary.ts'
import type { Argument } from '../argument.ts'
import { withoutMarks } from '../name-marks.ts'
import { personOrStranger } from '../people-meant.ts'
import type { Listed } from '../../meetings/joint.ts'
import type { Turn } from '../turn.ts'

/** Another body, and which hours are the group's own and which are held together. */
export interface JointWith {
  readonly body: string
  readonly own?: Hours
  readonly shared?: Hours
}

const LONGEST = 100
const MOST = 300
const part = spelled(({ meetings }) => meetings.joint.part)
const kinds = vocabulary(({ meetings }) => meetings.joint.kinds)
const field = new RegExp(String.raw`^${part}\s+(.+?)\s+(${kinds.source})\.?$`, 'iu')

const missing = (example: string): Refusal => new Refusal('missingName', { example })

/** `Rådet ; del 09-11 egen ; del 11-12 gemensam`. Refuses `badTimes`, `notUnderstood` for any other field, `tooLong`. */
export const jointWith: Argument<JointWith> = {
  kind: 'another body',
  shape: ANYTHING,
  read(typed, turn) {
    const [body = '', ...fields] = typed.split(';').map((one) => one.trim())
    const name = body.replace(/[.,]+$/, '')
    if (name.length > LONGEST) throw new Refusal('tooLong', { length: name.length, limit: LONGEST })
    const parts: Record<string, Hours> = {}
    for (const one of fields.filter(Boolean)) {
      const [, hours = '', word = ''] = field.exec(one) ?? []
      const read = readTimes(hours)
      if (read?.kind !== 'times' || read.end === undefined)
        throw new Refusal('notUnderstood', {
          typed: one,
          example: turn.t.sentences.jointMeeting.example,
        })
      parts[kinds.meaning(word) ?? 'shared'] = { from: read.start, to: read.end }
    }
    return name === '' ? undefined : { body: name, ...parts }
  },
  fromForm: () => undefined,
  render: ({ body, own, shared }, { language }) => {
    const { joint } = textsIn(language).words.meetings
    const written = (hours: Hours | undefined, kind: 'own' | 'shared'): readonly string[] =>
      hours ? [`${joint.part[0]} ${hours.from}–${hours.to} ${joint.kinds[kind][0]}`] : []
    return [body, ...written(own, 'own'), ...written(shared, 'shared')].join(' ; ')
  },
  missing,
  sample: (turn) => turn.t.samples.forum,
}

const roles = vocabulary(({ meetings }) => meetings.joint.roles)
const were = vocabulary(({ record }) => record.were)

/** A person a line: `A, Nora kommun, ordförande, närvarande`. Asks where a name is nearly that of a member. */
export const jointPeople: Argument<readonly Listed[]> & { readonly isText: true } = {
  kind: 'people of another body',
  shape: TO_THE_END,
  isText: true,
  namesPeople: true,
  read(typed, turn) {
    const lines = typed
      .split('\n')
      .map((line) => line.replace(/^[\s•*–-]+/, '').trim())
      .filter(Boolean)
    if (lines.length > MOST) throw new Refusal('tooManyAtOnce', { limit: MOST })
    const all = lines.map((line) => listedIn(turn, line))
    return all.length === 0 ? undefined : all
  },
  fromForm: () => undefined,
  render: (all, { language }) => {
    const { words } = textsIn(language)
    return all
      .map(({ name, organisation, roles: has, presence }) =>
        [
          name,
          ...(organisation === undefined ? [] : [organisation]),
          ...has.map((role) => words.meetings.joint.roles[role][0]!),
          ...(presence === undefined ? [] : [words.record.were[presence][0]!]),
        ].join(', '),
      )
      .join('\n')
  },
  missing,
  sample: ({ t }) => `${t.samples.person}, ${t.samples.organisation}`,
}

function listedIn(turn: Turn, line: string): Listed {
  const [first = '', ...others] = line.split(/\s*[,;|]\s*/).filter(Boolean)
  const person = personOrStranger(turn, first)
  const said = others.map((one) => withoutMarks(turn, one))
  const presence = said.map((one) => were.meaning(one)).find((one) => one !== undefined)
  const organisation = said.filter(
    (one) => roles.meaning(one) === undefined && were.meaning(one) === undefined,
  )
  const name = person?.name ?? withoutMarks(turn, first)
  for (const { length } of [name, ...organisation])
    if (length > LONGEST) throw new Refusal('tooLong', { length, limit: LONGEST })
  return {
    name,
    ...(person ? { person: person.id } : {}),
    ...(organisation.length === 0 ? {} : { organisation: organisation.join(', ') }),
    roles: said.flatMap((one) => roles.meaning(one) ?? []),
    ...(presence === undefined || presence === 'unknown' ? {} : { presence }),
  }
}
