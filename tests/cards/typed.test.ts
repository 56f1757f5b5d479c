import fc from 'fast-check'
import type { Inputs } from '../../src/cards/form.ts'
import type { Action } from '../../src/meetings/action.ts'
import { outcomeOf } from '../../src/meetings/course.ts'
import type { Group } from '../../src/meetings/group.ts'
import type { Item } from '../../src/meetings/agenda-item.ts'
import type { Meeting } from '../../src/meetings/meeting.ts'
import type { Proposal } from '../../src/meetings/proposal.ts'
import { update } from '../../src/store/update.ts'
import { give } from '../chat/given.ts'
import { change, meetingOf, plan } from '../chat/plan.ts'
import { talk, type Talk } from '../chat/talk.ts'
import { cleanText } from '../../src/text/clean.ts'
import { typed } from './typing.ts'

fc.configureGlobal({ seed: 20260206 })

const about = { meeting: 'm1', on: '2026-02-06', proposal: 'F7', action: 'U14' }

describe('what is typed into a form stays what was typed', () => {
  let t: Talk
  const titles = ['Inledning', 'Läkaravtalet', 'Hjälpmedel']
  beforeEach(async () => {
    t = await talk()
    await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: titles })
  })
  afterEach(() => t.end())

  const open = async (): Promise<void> => {
    t.at('2026-02-06T07:30:00Z')
    await t.say('Anna', 'starta möte')
  }
  const items = async (): Promise<readonly Item[]> =>
    Object.values((await meetingOf(t, 'm1')).items)
  const second = async (): Promise<Item> =>
    (await items()).find(({ title }) => title === 'Läkaravtalet')!
  const press = async (form: string, filled: Inputs): Promise<string> =>
    (await t.press('Anna', 'form', { form, about, ...filled })).answer?.text ?? ''
  const doc = async <T>(id: string): Promise<T | undefined> =>
    (await t.store.get(t.pk, id))?.doc as T | undefined
  const runs = { numRuns: 25 }
  /** A title is one line. */
  const oneLine = (words: string): string => words.trim().replaceAll(/\s*\n\s*/g, ' ')
  /** The bot takes no notice of texts that hold a personal number before it has asked; these hold none. */
  const text = typed.filter((one) => !/\d{6}/.test(one))

  test.each(['decision', 'note'] as const)('in a %s, character by character', async (kind) => {
    await open()
    await fc.assert(
      fc.asyncProperty(text, async (words) => {
        await change(t, 'm1', {
          items: Object.fromEntries(
            (await items()).map((item) => [item.id, { ...item, decisions: {}, notes: {} }]),
          ),
        })
        const wanted = cleanText(words).trim()
        await press(kind, { item: (await second()).id, text: words })
        const recorded = (await items()).flatMap((item) => [
          ...Object.values(item.decisions),
          ...Object.values(item.notes),
        ])
        expect(recorded.map((one) => one.text)).toEqual(wanted === '' ? [] : [wanted])
      }),
      runs,
    )
  })

  test('in an action, with its owner and time', async () => {
    await open()
    await fc.assert(
      fc.asyncProperty(text, fc.boolean(), async (words, tied) => {
        const wanted = cleanText(words).trim()
        const before = (await t.group()).counters.action
        await press('action', {
          item: tied ? (await second()).id : 'none',
          text: words,
          owners: 'p2',
          due: 'i maj',
        })
        const action = await doc<Action>(`U${before + 1}`)
        if (wanted === '') return expect(action).toBeUndefined()
        expect(action).toMatchObject({
          text: wanted,
          owners: [{ kind: 'person', person: 'p2' }],
          due: { kind: 'window', words: 'i maj' },
        })
        expect(action?.given?.itemId).toBe(tied ? (await second()).id : undefined)
      }),
      runs,
    )
  })

  test.each([
    'Ta fram en plan; ta även fram en budget',
    '3 kommuner: ring dem',
    '3: ring dem',
    'punkt 2 – ring dem',
    '2: en andra sak',
    'Första raden\nAndra raden',
    'Ring ; ansvarig David Ek ; senast i juni',
    'Ring, ansvarig David Ek',
    'Ring\nansvarig: David Ek\nsenast 29/5',
    'Ring\nuppdrag: något annat\navsluta möte ändå',
    ': så här',
    '”Ja”  och   nej',
  ])('in an action, under an item and under none: %s', async (words) => {
    await open()
    for (const item of [(await second()).id, 'none']) {
      const id = `U${(await t.group()).counters.action + 1}`
      expect(await press('action', { item, text: words, owners: 'p2', due: 'i maj' })).toContain(
        `Uppdrag ${id} `,
      )
      expect(await doc<Action>(id)).toMatchObject({
        text: words,
        owners: [{ kind: 'person', person: 'p2' }],
        due: { words: 'i maj' },
      })
      expect((await doc<Action>(id))?.given?.itemId).toBe(item === 'none' ? undefined : item)
    }
    expect((await t.group()).counters.action).toBe(2)
    expect((await meetingOf(t, 'm1')).status).toBe('open')
  })

  test('who is meant, of two with one name: nobody asks', async () => {
    await open()
    await update(t.store, t.pk, async (book) => {
      const before = await t.group()
      const two: Group = {
        ...before,
        people: { ...before.people, p3: { ...before.people['p3']!, name: 'Bo Ek' } },
      }
      await book.put(two)
    })
    await press('action', { item: 'none', text: 'Ring', owners: 'p3', other: 'extern Nils' })
    expect(await doc<Action>('U1')).toMatchObject({
      owners: [
        { kind: 'person', person: 'p3' },
        { kind: 'body', body: 'b1' },
      ],
    })
    expect(await t.say('Anna', 'uppdrag: Ring ; ansvarig Bo Ek')).toContain('Flera heter ”Bo Ek”.')
  })

  test('in an outcome, with its objection and terms', async () => {
    await open()
    await fc.assert(
      fc.asyncProperty(text, text, text, async (reason, objection, terms) => {
        const [why, against, on] = [reason, objection, terms].map((one) => cleanText(one).trim())
        await change(t, 'm1', {
          items: Object.fromEntries(
            (await items()).map(({ steps: _was, ...item }) => [item.id, item]),
          ),
        })
        await press('outcome', {
          items: (await second()).id,
          what: 'remitted',
          reason,
          objection,
          terms,
        })
        expect(outcomeOf(await second())).toEqual(
          why === ''
            ? undefined
            : {
                kind: 'remitted',
                reason: why,
                ...(against === '' ? {} : { objection: against }),
                ...(on === '' ? {} : { terms: on }),
              },
        )
        expect((await items()).filter((item) => outcomeOf(item))).toHaveLength(why === '' ? 0 : 1)
      }),
      runs,
    )
  })

  test('in a proposal, with its background line for line', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (title, background) => {
        const wanted = oneLine(cleanText(title))
        const before = (await t.group()).counters.proposal
        await press('propose', {
          title,
          background,
          kind: 'decision',
          minutes: '20',
          presenters: 'p2',
          link: 'https://exempel.se/a;b',
          meeting: '2026-02-06',
        })
        const proposal = await doc<Proposal>(`F${before + 1}`)
        if (wanted === '') return expect(proposal).toBeUndefined()
        expect(proposal).toMatchObject({
          title: wanted,
          kind: 'decision',
          minutes: 20,
          presenters: ['Bo Ek'],
          link: 'https://exempel.se/a;b',
          meetingId: 'm1',
        })
        expect(proposal?.background ?? '').toBe(cleanText(background).trim())
      }),
      runs,
    )
  })

  test('in a proposal, who of two with one name presents it, and nobody is asked', async () => {
    await update(t.store, t.pk, async (book) => {
      const before = await t.group()
      const twins: Group = {
        ...before,
        people: {
          ...before.people,
          p3: { ...before.people['p3']!, name: 'Bo Ek', organisation: 'Nora kommun' },
        },
      }
      await book.put(twins)
    })
    const answer = await press('propose', {
      title: '3 kommuner: ring dem; senast i maj',
      presenters: 'p3',
      others: 'Kim Holm, David Ek',
    })
    expect(answer).toContain('F1 är antecknat som förslag')
    expect(await doc<Proposal>('F1')).toMatchObject({
      title: '3 kommuner: ring dem; senast i maj',
      presenters: ['Bo Ek', 'Kim Holm', 'David Ek'],
    })
  })

  test('in the reason for declining', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (reason) => {
        const wanted = cleanText(reason).trim()
        // The same title said again within minutes would be asked about.
        await t.say('Anna', `föreslå Läkaravtalet ${(await t.group()).counters.proposal}`)
        const id = `F${(await t.group()).counters.proposal}`
        await t.press('Anna', 'form', {
          form: 'decline',
          about: { proposal: id },
          [`reason-${id}`]: reason,
        })
        expect(await doc<Proposal>(id)).toMatchObject(
          wanted === '' ? { status: 'waiting' } : { status: 'declined', reason: wanted },
        )
      }),
      runs,
    )
  })

  test('in how an action is going, and why it is put off', async () => {
    await give(t, { id: 'U14', owners: ['Anna Berg'], due: { kind: 'day', on: '2026-02-01' } })
    await fc.assert(
      fc.asyncProperty(text, async (words) => {
        const before = (await doc<Action>('U14'))!
        await press('status', { 'status-U14': words })
        const told = cleanText(words).trim()
        const { reports } = (await doc<Action>('U14'))!
        expect(reports.slice(before.reports.length).map((one) => one.text)).toEqual(
          told === '' ? [] : [told],
        )
        const day = `2026-0${3 + Math.floor(before.postponements.length / 25)}-${String(1 + (before.postponements.length % 25)).padStart(2, '0')}`
        await press('later', { 'until-U14': day, 'why-U14': words })
        const { postponements } = (await doc<Action>('U14'))!
        expect(postponements.at(-1)).toMatchObject({ to: { kind: 'day', on: day } })
        expect(postponements.at(-1)?.reason ?? '').toBe(told)
      }),
      runs,
    )
  })

  test('of the attendance, only what was changed', async () => {
    await open()
    await press('attendance', { p1: '=unknown', p2: 'present', p3: 'absent', p4: 'present' })
    expect((await meetingOf(t, 'm1')).attendance).toEqual({
      p2: { kind: 'present' },
      p3: { kind: 'absent' },
      p4: { kind: 'present' },
    })
    await press('attendance', { p2: '=present', p3: 'present', p4: '=present' })
    expect((await meetingOf(t, 'm1')).attendance).toEqual({
      p2: { kind: 'present' },
      p3: { kind: 'present' },
      p4: { kind: 'present' },
    })
    expect(await press('attendance', { p2: '=present' })).toBe(
      'Du har inte ändrat något, så inget är antecknat.',
    )
  })

  test('of the attendance, who was chosen of two with one name', async () => {
    await open()
    await update(t.store, t.pk, async (book) => {
      const before = await t.group()
      const two: Group = {
        ...before,
        people: { ...before.people, p3: { ...before.people['p3']!, name: 'Bo Ek' } },
      }
      await book.put(two)
    })
    await press('attendance', { p3: 'present', p2: 'absent' })
    expect((await meetingOf(t, 'm1')).attendance).toEqual({
      p3: { kind: 'present' },
      p2: { kind: 'absent' },
    })
    await press('seats', { absent: 'p2', by: 'p3', part: 'p3', from: '09:30' })
    expect((await meetingOf(t, 'm1')).attendance).toEqual({
      p2: { kind: 'replaced', by: 'Bo Ek', person: 'p3' },
      p3: { kind: 'part', from: '09:30' },
    })
  })

  test('of substitutes and those who were there for a part', async () => {
    await open()
    await press('seats', { absent: 'p3', by: 'p4', part: 'p5', from: '09:30', to: '11:00' })
    const { attendance }: Meeting = await meetingOf(t, 'm1')
    expect(attendance).toMatchObject({
      p3: { kind: 'replaced', by: 'David Ek', person: 'p4' },
      p5: { kind: 'part', from: '09:30', to: '11:00' },
    })
    expect(await press('seats', { absent: 'p3' })).toBe(
      'Ange både vem som är borta och vem som kommer i stället, och skicka igen.',
    )
  })

  test('in a new meeting, with its place and link', async () => {
    await press('plan', {
      on: '2026-09-11',
      start: '08:30',
      end: '12:00',
      place: 'i Stora salen; plan 2: vid hissen.',
      link: 'https://exempel.se/m;1',
      lastDay: '2026-08-28',
    })
    expect(await meetingOf(t, 'm2')).toMatchObject({
      on: '2026-09-11',
      start: '08:30',
      end: '12:00',
      place: 'i Stora salen; plan 2: vid hissen.',
      link: 'https://exempel.se/m;1',
      lastDayOn: '2026-08-28',
    })
  })

  test('of somebody who comes instead, one of two with the same name', async () => {
    await t.say('Anna', 'kalla')
    await update(t.store, t.pk, async (book) => {
      const before = await t.group()
      const twins: Group = {
        ...before,
        people: { ...before.people, p3: { ...before.people['p3']!, name: 'Bo Ek' } },
      }
      await book.put(twins)
    })
    expect(await press('substitute', { who: 'p3' })).not.toContain('Vem menar du')
    expect((await meetingOf(t, 'm1')).answers['p1']).toMatchObject({
      kind: 'substitute',
      name: 'Bo Ek',
      person: 'p3',
    })
    await press('substitute', { other: 'Sal 2: Fia för Gren' })
    expect((await meetingOf(t, 'm1')).answers['p1']).toMatchObject({
      kind: 'substitute',
      name: 'Sal 2: Fia för Gren',
    })
  })

  test('of somebody who comes instead, also one whose name ends in a number', async () => {
    await t.say('Anna', 'kalla')
    await press('substitute', { who: 'p3' })
    expect((await meetingOf(t, 'm1')).answers['p1']).toMatchObject({
      kind: 'substitute',
      name: 'Cecilia Dahl',
      person: 'p3',
    })
    await press('substitute', { who: 'p3', other: 'Fia Gren' })
    expect((await meetingOf(t, 'm1')).answers['p1']).toMatchObject({
      kind: 'substitute',
      name: 'Fia Gren',
    })
    await update(t.store, t.pk, async (book) => {
      const before = await t.group()
      const numbered: Group = {
        ...before,
        people: { ...before.people, p4: { ...before.people['p4']!, name: 'Test User 2' } },
      }
      await book.put(numbered)
    })
    await press('substitute', { who: 'p4' })
    expect((await meetingOf(t, 'm1')).answers['p1']).toMatchObject({
      kind: 'substitute',
      name: 'Test User 2',
      person: 'p4',
    })
  })
})
