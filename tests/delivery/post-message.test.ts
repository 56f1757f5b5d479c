import { postMessage } from '../../src/delivery/post-message.ts'
import type { Meeting } from '../../src/meetings/meeting.ts'
import { textsIn } from '../../src/language/texts.ts'
import { draft, made } from '../meetings/agenda-made.ts'
import { addItem } from '../../src/meetings/agenda.ts'
import { groupOf, person, planned } from '../meetings/planned.ts'

const sv = textsIn('sv')
const people = {
  p1: person('p1', 'Anna Berg'),
  p2: person('p2', 'Bo Ek'),
  p3: person('p3', 'Eva Falk', { roles: ['substitute'], substituteFor: 'p2' }),
}
const group = groupOf({ people })
const announced: Meeting = {
  ...planned({ place: 'Rådhuset', link: 'https://teams.example/abc', title: 'Vintermöte' }),
  announcedAt: 'x',
  answers: { p1: { kind: 'attending', at: 'x' } },
}

const facts = (meeting: Meeting, of?: (typeof people)['p1']) => ({
  meeting,
  group,
  texts: sv,
  person: of,
})

describe('what the bot says by itself', () => {
  test('before the last day: what is left', () => {
    expect(postMessage('lastDay', facts(planned()))).toMatchObject({
      card: { actions: [{ title: 'Föreslå ärende', verb: 'show', data: { show: 'propose' } }] },
      text: 'Sista dag för förslag till mötet fredag 6 februari 2026 är fredag 23 januari 2026. Föreslå en punkt: skriv ”föreslå” och rubriken, här eller till mig personligen.',
    })
    expect(
      postMessage('lastDay', facts(addItem(made(), draft('Barnahus', { minutes: 60 })).meeting))
        .text,
    ).toBe(
      'Sista dag för förslag till mötet fredag 6 februari 2026 är fredag 23 januari 2026. 150 av 210 minuter är kvar. Föreslå en punkt: skriv ”föreslå” och rubriken, här eller till mig personligen.',
    )
  })

  test('to somebody who has not answered, with their own substitutes to tap', () => {
    expect(postMessage('answerMissing', facts(announced, people.p2))).toMatchObject({
      // The buttons know their group: somebody in several may be asked in all of them.
      whole: true,
      card: {
        actions: [
          { title: 'Jag kommer', data: { say: 'kommer 2026-02-06', in: { group: group.pk } } },
          { title: 'Jag kommer inte' },
          { title: 'Eva Falk ersätter mig' },
        ],
      },
      text: 'Kommer du till mötet fredag 6 februari 2026 kl. 08.30–12.00? Jag har inte fått ditt svar än.\nPlats: Rådhuset\nDigitalt: https://teams.example/abc\nSvara ”kommer”, ”kommer inte” eller ”ersätts av” och namnet.',
      choices: [
        { label: 'Jag kommer', say: 'kommer 2026-02-06' },
        { label: 'Jag kommer inte', say: 'kommer inte 2026-02-06' },
        { label: 'Eva Falk ersätter mig', say: 'ersätts av Eva Falk 2026-02-06' },
      ],
    })
    expect(postMessage('answerMissing', facts(announced, people.p1)).choices).toHaveLength(2)
  })

  test('the day before', () => {
    expect(postMessage('dayBefore', facts({ ...announced, agendaSentAt: 'x' }))).toMatchObject({
      card: {
        actions: [
          { title: 'Dagordning', verb: 'show', data: { show: 'agenda', about: { meeting: 'm1' } } },
        ],
      },
      text: 'Påminnelse om mötet fredag 6 februari 2026 kl. 08.30–12.00.\nRubrik: Vintermöte\nPlats: Rådhuset\nDigitalt: https://teams.example/abc\nSvar hittills: 1 kommer, 1 har inte svarat.\nDagordningen får du med ”dagordning”.',
    })
    expect(postMessage('dayBefore', facts(planned()))).toMatchObject({
      text: 'Påminnelse om mötet fredag 6 februari 2026 kl. 08.30–12.00.',
    })
  })

  test('when the record stays open', () => {
    expect(
      postMessage('askToClose', facts({ ...planned(), status: 'open', openedAt: 'x' })),
    ).toEqual({
      text: 'Mötet fredag 6 februari 2026 skulle sluta kl. 12.00 men är inte avslutat. Är det slut, skriv ”avsluta möte”, så visar jag först vad som saknas. Inget av det som är antecknat försvinner.',
      choices: [{ label: 'Avsluta möte', say: 'avsluta möte 2026-02-06' }],
    })
  })
})
