import type { Minutes } from './minutes.ts'
import type { Attendee, JointTold } from './attendees.ts'
import { heading, paragraph, run, type Block, type Row } from './document.ts'
import { markBlocks } from './layout-item.ts'
import type { Words } from './layout-words.ts'
import { inline } from './prose.ts'

/** Everyone by role and organisation, each with a word for whether they were there; guests with the items they came for. */
export function peopleBlocks(minutes: Minutes, t: Words): readonly Block[] {
  const { attendees, guests } = minutes
  const { joint } = minutes
  const nobody = attendees.length + guests.length + minutes.removedPeople.length === 0
  if (nobody && !joint) return []
  return [
    heading(2, t.headings.people),
    ...(attendees.length === 0
      ? []
      : [paragraph(t.people.count(countsOf(attendees))), peopleTable(attendees, t)]),
    ...(guests.length === 0 ? [] : [heading(3, t.headings.guests), guestTable(minutes, t)]),
    ...(joint ? jointBlocks(joint, t) : []),
    ...minutes.removedPeople.map((one) => paragraph([run(t.takenAway(one), 'emphasis')])),
  ]
}

/** The other body's list, with its own chair and count. */
function jointBlocks(joint: JointTold, t: Words): readonly Block[] {
  const { body, shared, chairs, attendees, together } = joint
  return [
    heading(3, t.people.joint({ body, ...shared })),
    ...(chairs.length === 0 ? [] : [paragraph(t.people.jointChair({ names: chairs }))]),
    ...(attendees.length === 0
      ? []
      : [paragraph(t.people.count(countsOf(attendees))), peopleTable(attendees, t)]),
    paragraph(t.people.together({ count: together })),
  ]
}

const countsOf = (attendees: readonly Attendee[]) => {
  const count = (presence: Attendee['presence']): number =>
    attendees.filter((one) => one.presence === presence).length
  return {
    present: count('present'),
    part: count('part'),
    replaced: count('replaced'),
    absent: count('absent'),
    unknown: count('unknown'),
  }
}

function peopleTable(attendees: readonly Attendee[], t: Words): Block {
  const organisations = attendees.some(({ organisation }) => organisation !== undefined)
  const { columns } = t
  return {
    kind: 'table',
    label: t.headings.people,
    columns: organisations
      ? [
          { title: columns.name, width: 27 },
          { title: columns.organisation, width: 26 },
          { title: columns.role, width: 19 },
          { title: columns.presence, width: 28 },
        ]
      : [
          { title: columns.name, width: 36 },
          { title: columns.role, width: 27 },
          { title: columns.presence, width: 37 },
        ],
    rows: attendees.map((one): Row => ({
      cells: [
        cell(one.title === undefined ? one.name : `${one.name}, ${one.title}`),
        ...(organisations ? [cell(one.organisation ?? '')] : []),
        cell(t.people.role({ roles: one.roles, substituteFor: one.substituteFor })),
        [...cell(thereOrNot(one, t)), ...markBlocks(one.mark, t)],
      ],
    })),
  }
}

function guestTable({ guests }: Minutes, t: Words): Block {
  const organisations = guests.some(({ organisation }) => organisation !== undefined)
  return {
    kind: 'table',
    label: t.headings.guests,
    columns: organisations
      ? [
          { title: t.columns.name, width: 36 },
          { title: t.columns.organisation, width: 36 },
          { title: t.columns.items, width: 28 },
        ]
      : [
          { title: t.columns.name, width: 60 },
          { title: t.columns.items, width: 40 },
        ],
    rows: guests.map(({ name, organisation, items, mark }): Row => ({
      cells: [
        cell(name),
        ...(organisations ? [cell(organisation ?? '')] : []),
        [...cell(t.people.guestItems({ items })), ...markBlocks(mark, t)],
      ],
    })),
  }
}

const cell = (text: string): readonly Block[] => [paragraph(inline(text))]

function thereOrNot({ presence: is, stay, by }: Attendee, t: Words): string {
  const says = t.people.presence
  switch (is) {
    case 'part':
      return stay === undefined ? says.present({}) : says.part({ stay })
    case 'replaced':
      return says.replaced({
        name: by?.name ?? t.missing,
        organisation: by?.organisation,
        stay,
      })
    case 'present':
      return says.present({})
    case 'absent':
      return says.absent({})
    case 'unknown':
      return says.unknown({})
  }
}
