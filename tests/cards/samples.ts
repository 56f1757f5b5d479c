import { promisesRead } from '../../src/promises/promises-read.ts'
import { actionCard, actionShown } from '../../src/cards/action-card.ts'
import { adjustCard } from '../../src/cards/adjust-card.ts'
import { agendaCard } from '../../src/cards/agenda-card.ts'
import { announcementCard, standInChoices } from '../../src/cards/announcement-card.ts'
import { attendanceCard } from '../../src/cards/attendance-card.ts'
import { consoleCard, consoleTold } from '../../src/cards/console-card.ts'
import { chainCard } from '../../src/cards/chain-card.ts'
import { citationCard } from '../../src/cards/citation-card.ts'
import { decisionShown, noteShown } from '../../src/cards/decision-card.ts'
import { helpCard } from '../../src/cards/help-card.ts'
import { messageProposalCard } from '../../src/cards/message-proposal.ts'
import { mineCard, mineTold } from '../../src/cards/my-actions.ts'
import { outcomeShown } from '../../src/cards/outcome-card.ts'
import { planShown } from '../../src/cards/plan-card.ts'
import { proposalShown } from '../../src/cards/proposal-card.ts'
import { reminderCard, type ReminderTold } from '../../src/cards/reminder.ts'
import type { HelpSubject, Scene, Told } from '../../src/cards/card-data.ts'
import { seatsShown } from '../../src/cards/seats-card.ts'
import { summaryCard } from '../../src/cards/summary-card.ts'
import { triageCard } from '../../src/cards/triage-card.ts'
import { welcomeCard } from '../../src/cards/welcome.ts'
import type { Link } from '../../src/meetings/chain-of-forums.ts'
import { countsOf } from '../../src/meetings/answers.ts'
import type { Language } from '../../src/meetings/group-settings.ts'
import { summaryOf } from '../../src/meetings/summary.ts'
import { actionLine } from '../../src/text/action-line.ts'
import { agendaTold, proposalTold } from '../../src/text/agenda-told.ts'
import { cut } from '../../src/text/cut.ts'
import { datesOf } from '../../src/language/dates-in.ts'
import type { RemindedAction } from '../../src/language/sv/reminders.ts'
import { textsIn } from '../../src/language/texts.ts'
import { actions, group, held, LONG, planned, proposals, sizes, today, type Size } from './made.ts'

export interface Sample extends Told {
  readonly name: string
  readonly size: Size
  readonly language: Language
  /** What the card shows is inputs: its words say how to do the same by writing, and need not repeat the choices. */
  readonly form?: true
}

export const languages: readonly Language[] = ['sv', 'en']

/** A matter's way past a few bodies, or past many with long names. */
const chained = (size: Size, language: Language): Told => {
  const t = textsIn(language)
  const { matters } = t.record
  const forums = {
    usual: ['Styrgruppen', 'KCRD'],
    emptiest: ['KCRD'],
    largest: Array(12).fill(LONG),
  }
  const links = (forums[size] as readonly string[]).map((forum, at): Link => ({
    forum,
    on: `2026-06-${10 + at}`,
    latest: '2026-12-31',
    late: 'passed',
  }))
  const head = matters.chainHead({
    number: '8',
    title: size === 'largest' ? LONG : 'Läkaravtalet',
    on: today,
  })
  const foot =
    size === 'emptiest' ? '' : matters.inForce({ when: datesOf(language).formatDate(today) })
  const told = links.map((link, at) => matters.link({ ...link, place: at + 1 }))
  return {
    card: chainCard(links, { head, foot }, t),
    text: [head, ...told, foot].join('\n').trim(),
  }
}

const help = (size: Size, language: Language): readonly HelpSubject[] => {
  const lines = [
    {
      example:
        language === 'sv'
          ? 'föreslå Läkaravtalet; typ beslut; 20 min'
          : 'propose The doctors’ agreement; type decision; 20 min',
      purpose:
        language === 'sv'
          ? 'lämnar ett förslag till nästa möte; fler rader blir bakgrund.'
          : 'makes a proposal for the next meeting; more lines become its background.',
    },
    {
      example:
        language === 'sv' ? 'kommer inte: är på konferens' : 'not attending: at a conference',
      purpose:
        language === 'sv'
          ? 'svarar på kallelsen att du inte kommer.'
          : 'answers the announcement that you do not come.',
    },
  ]
  const { subjects } = textsIn(language).talk
  return (Object.keys(subjects) as (keyof typeof subjects)[])
    .slice(0, { usual: 6, largest: 8, emptiest: 1 }[size])
    .map((name) => ({
      name,
      title: subjects[name],
      lines: (size === 'largest'
        ? Array.from({ length: 30 }, () => lines[0] ?? { example: '', purpose: '' })
        : lines
      ).map((line) => ({ name, ...line })),
    }))
}

function reminder(size: Size, language: Language): ReminderTold {
  const told = (index: number, owners = ''): RemindedAction => {
    const line = actionLine(
      group(size, language),
      actions(size === 'emptiest' ? 'usual' : size)[index] ?? (actions('usual')[0] as never),
      today,
      { dates: datesOf(language), length: 160 },
    )
    return {
      id: line.id,
      text: line.text,
      owners,
      due: line.due,
      when: line.late === '' ? datesOf(language).formatDaysUntil('2026-02-05', today) : line.late,
      postponed: line.postponed,
      cite: line.cite,
    }
  }
  if (size === 'emptiest') return { own: [told(1)], stray: [], late: [] }
  const many = size === 'largest' ? 20 : 2
  return {
    own: Array.from({ length: many }, (_, index) => told(index)),
    stray: [told(2, 'Välfärd och folkhälsa')],
    late: [told(3, 'Bo Ek')],
  }
}

function reminderText(told: ReminderTold, language: Language): string {
  const { reminders } = textsIn(language)
  const [first] = told.own
  const own =
    first === undefined
      ? []
      : [
          told.own.length === 1
            ? reminders.one({ action: first, example: '13/2' })
            : reminders.several({ actions: told.own, example: '13/2' }),
        ]
  return [
    ...own,
    ...(told.stray.length > 0 ? [reminders.stray({ actions: told.stray })] : []),
    ...(told.late.length > 0 ? [reminders.late({ actions: told.late })] : []),
  ].join('\n\n')
}

function cited(size: Size, language: Language): Told {
  const { cited: words } = textsIn(language).extension
  const head = words.decision({
    cite: '2026-02-06 § 6b',
    title: size === 'largest' ? cut(LONG.repeat(5), 200) : 'Läkaravtalet',
  })
  const told = {
    head,
    text:
      size === 'emptiest'
        ? ''
        : words.quoted({
            text: size === 'largest' ? cut(LONG.repeat(40), 2000) : 'Avtalet sägs upp.',
          }),
    facts: size === 'usual' ? 'Anna Berg · 2026-02-06 § 6b' : '',
  }
  return { card: citationCard(told), text: [told.head, told.text, told.facts].join('\n') }
}

/** Every card, in every language, with as much to show as usual, as ever, and as little as can be. */
export const samples: readonly Sample[] = languages.flatMap((language) =>
  sizes.flatMap((size) => {
    const t = textsIn(language)
    const whole = group(size, language)
    const meeting = planned(size)
    const open = held(size)
    const closed = held(size, 'closed')
    const secretary = whole.people['p1'] as Scene['person']
    const scene: Scene = { t, group: whole, today, person: secretary, meeting: open }
    const given = size === 'emptiest' ? [] : actions(size)
    const announced = {
      meeting,
      cancelled: undefined,
      proposals: 'open' as const,
      calendarLink: 'https://klubban.example/kalender/abc',
      counts: countsOf(meeting, whole),
    }
    const cancelled = {
      ...announced,
      cancelled: size === 'largest' ? cut(LONG.repeat(5), 500) : 'för få kan komma',
    }
    const reminded = reminder(size, language)
    const adjusted = [
      t.minutes.toAdjuster({
        day: closed.on,
        called: t.minutes.document.called({ document: 'minutes' }),
        group: whole.name,
        by: '2026-02-20',
      }),
      ...(size === 'largest' ? [LONG.repeat(6)] : ['1. Inledning', 'Anna Berg hälsar välkommen.']),
    ].join('\n')
    const mine = given.slice(0, size === 'usual' ? 5 : 80)
    const agenda = agendaCard(
      { told: agendaTold(whole, meeting), lead: true },
      { meeting: 'm1' },
      t,
    )
    const all: readonly (Told & { readonly name: string; readonly form?: true })[] = [
      {
        name: 'announcement',
        card: announcementCard(announced, standInChoices(whole), t),
        text: t.meetings.announcement(announced),
      },
      {
        name: 'announcement-cancelled',
        card: announcementCard(cancelled, [], t),
        text: t.meetings.announcement(cancelled),
      },
      { name: 'proposal', form: true, ...proposalShown.show({}, scene) },
      { name: 'plan', form: true, ...planShown.show({}, scene) },
      {
        name: 'message-proposal',
        form: true,
        card: messageProposalCard(
          size === 'largest'
            ? { title: cut(LONG.repeat(5), 200), background: cut(LONG.repeat(60), 3000) }
            : {
                title: size === 'usual' ? 'Läkaravtalet igen' : '',
                background:
                  size === 'usual'
                    ? 'Vi behöver ta upp läkaravtalet igen.\nCecilia har nya siffror.'
                    : '',
              },
          t,
        ),
        text: t.extension.intro,
      },
      { name: 'citation', ...cited(size, language) },
      { name: 'chain', ...chained(size, language) },
      {
        name: 'triage',
        ...triageCard(
          proposals(size).map((one) => proposalTold(whole, one)),
          today,
          {},
          t,
        ),
      },
      { name: 'agenda', card: agenda.card, text: agenda.text },
      {
        name: 'attendance',
        ...attendanceCard({ meeting: open, group: whole }, { meeting: 'm1' }, t),
      },
      { name: 'seats', form: true, ...seatsShown.show({}, scene) },
      { name: 'decision', form: true, ...decisionShown.show({}, scene) },
      { name: 'note', form: true, ...noteShown.show({}, scene) },
      {
        name: 'action',
        form: true,
        ...actionShown.show({}, scene),
        card: actionCard(open, { group: whole, today, t }, {}),
      },
      { name: 'outcome', form: true, ...outcomeShown.show({}, scene) },
      {
        name: 'console',
        ...consoleCard(consoleTold(size === 'emptiest' ? meeting : open, whole, given, today), t),
      },
      {
        name: 'summary',
        ...summaryCard(
          closed,
          summaryOf(
            closed,
            {
              actions: given.slice(0, size === 'usual' ? 2 : 80),
              returned: size === 'emptiest' ? [] : proposals(size).slice(0, 2),
            },
            whole,
            promisesRead,
          ),
          whole,
          { about: {}, t },
        ),
      },
      {
        name: 'adjust',
        card: adjustCard(
          adjusted,
          {
            links: [{ title: 'Word', url: 'https://klubban.example/protokoll/a/b.docx' }],
            reader: 'adjuster',
          },
          closed,
          t,
        ),
        text: `${adjusted}\n${t.minutes.adjusterHint({ day: closed.on })}\n${t.minutes.wholeDocument({ link: 'https://klubban.example/protokoll/a/b.docx' })}`,
      },
      {
        name: 'reminder',
        card: reminderCard(reminded, today, t),
        text: reminderText(reminded, language),
      },
      { name: 'mine', ...mineCard(mineTold(whole, mine, today, 'p1'), today, {}, t) },
      {
        name: 'mine-single',
        ...mineCard(
          mineTold(whole, (size === 'emptiest' ? actions('usual') : mine).slice(0, 1), today, 'p1'),
          today,
          {},
          t,
        ),
      },
      {
        name: 'help-lead',
        ...helpCard(
          { group: whole.name, lead: true, actions: given.length, subjects: help(size, language) },
          {},
          t,
        ),
      },
      {
        name: 'help-anyone',
        ...helpCard(
          {
            group: whole.name,
            lead: false,
            actions: 0,
            subjects: help(size, language).slice(0, 4),
          },
          {},
          t,
        ),
      },
      {
        name: 'help-subject',
        ...helpCard(
          { group: whole.name, lead: false, actions: 0, subjects: help(size, language) },
          { subject: 'meetings' },
          t,
        ),
      },
      {
        name: 'welcome',
        ...welcomeCard(
          {
            group: whole.name,
            secretary: size === 'emptiest' ? undefined : secretary.name,
            people: Object.keys(whole.people).length,
          },
          t,
        ),
      },
    ]
    return all.map((one): Sample => ({ ...one, size, language }))
  }),
)
