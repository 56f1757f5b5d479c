import type { FramePart } from '../../../meetings/frame.ts'
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
  /** In the title of an item under which actions are followed up. */
  followsUp: ['uppdrag', 'åtgärdslista'],
  /** Titles of what opens and closes a meeting, settles its agenda or hears reports: patterns of the whole title. */
  frame: {
    opening: [
      String.raw`(?:inledning(?:en)?|välkommen|välkomna|upprop|närvaro|närvarande|incheckning|presentation(?:srunda)?)(?:\s+(?:och|samt)\s+(?:inledning|upprop|närvaro|presentation(?:srunda)?|välkommen))?`,
      String.raw`(?:mötet\s+öppnas?|(?:mötets\s+)?öppnande(?:\s+av\s+möte(?:t)?)?)(?:\s+(?:och|samt)\s+.{0,60}(?:justera|upprop|närvaro).{0,40})?`,
      String.raw`(?:(?:val|utseende|utse)\s+(?:av\s+)?)?(?:(?:ordförande|sekreterare|protokollförare)(?:,|\s+och|\s+samt)?\s+)*(?:protokolls?)?justera(?:re|nde)(?:\s+(?:utses|väljs))?`,
    ],
    agenda: [
      String.raw`(?:(?:fastställ|godkänn)(?:ande|a|s|er)?\s+(?:av\s+)?)?(?:föredragningslistan?|dagordning(?:en)?|dagens\s+agenda|agendan?)(?:\s+(?:fastställs|godkänns))?(?:\s+(?:och|samt)\s+övriga\s+frågor)?`,
    ],
    reports: [
      String.raw`(?:korta\s+)?(?:läges)?rapport(?:er)?(?:\s+(?:från|av)\s+.{1,120})?`,
      String.raw`(?:korta\s+)?(?:läges)?rapportering(?:\s+från\s+.{1,120})?|laget\s+runt`,
    ],
    closing: [
      String.raw`övriga?\s+(?:frågor|ärenden|punkter)`,
      String.raw`(?:kort\s+)?(?:utvärdering|sammanfattning)(?:\s+av\s+(?:dagens\s+)?möte(?:t)?)?(?:\s+(?:och|samt)\s+(?:utvärdering|sammanfattning|avslut(?:ning)?))?`,
      String.raw`(?:mötets\s+)?avslut(?:ning|ande|as)?(?:\s+av\s+möte(?:t)?)?|mötet\s+avslutas?|utcheckning`,
      String.raw`(?:tid\s+för\s+)?(?:nästa|kommande)\s+(?:möten?|mötestillfällen?)`,
    ],
  } satisfies Readonly<Record<FramePart, readonly string[]>>,
}

type FieldName = 'kind' | 'minutes' | 'presenters' | 'background' | 'link' | 'meeting'
