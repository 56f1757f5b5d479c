import type { ItemKind } from '../../../meetings/meeting.ts'
import type { Spellings } from '../../../text/sentence.ts'

/** What is said of an item: its number, and the fields behind its title. */
export const agenda = {
  /** The words that a field of an item begins with. */
  fields: {
    kind: ['typ'],
    minutes: ['tid', 'tidsåtgång'],
    presenters: ['föredragande', 'föredras av', 'föredragning'],
    background: ['bakgrund'],
    link: ['länk'],
    meeting: ['möte', 'mötet', 'till mötet', 'till möte', 'på mötet', 'på möte'],
  } satisfies Spellings<FieldName>,
  kinds: {
    decision: ['beslut', 'beslutsärende', 'beslutspunkt'],
    discussion: ['diskussion', 'diskussionsärende', 'diskussionspunkt'],
    information: ['information', 'informationsärende', 'informationspunkt'],
  } satisfies Spellings<ItemKind>,
  /** `för beslut` is the same as `beslut`. */
  beforeKind: ['för'],
  /** What a length of time is counted in. */
  lengths: {
    minutes: ['min', 'minuter', 'm'],
    hours: ['h', 'tim', 'timme', 'timmar'],
  } satisfies Spellings<'minutes' | 'hours'>,
  about: ['ca', 'cirka'],
  places: {
    last: ['sist', 'slutet', 'sista'],
    first: ['först', 'början'],
  } satisfies Spellings<'first' | 'last'>,
  /** A list of standing items that shall be empty. */
  none: { none: ['inga', 'ta bort'] } satisfies Spellings<'none'>,
}

type FieldName = 'kind' | 'minutes' | 'presenters' | 'background' | 'link' | 'meeting'
