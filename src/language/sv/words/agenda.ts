import type { FramePart } from '../../../meetings/frame.ts'
import type { ItemKind } from '../../../meetings/agenda-item.ts'
import type { Spellings } from '../../../text/sentence.ts'

/** What is said of an item: its number, and the fields behind its title. */
export const agenda = {
  /** The words that a field of an item begins with. */
  fields: {
    kind: ['typ', 'slag', 'sort'],
    minutes: ['tid', 'tidsåtgång'],
    presenters: ['föredragande', 'föredras av', 'föredragning'],
    background: ['bakgrund'],
    link: ['länk'],
    meeting: ['möte', 'mötet', 'till mötet', 'till möte', 'på mötet', 'på möte'],
  } satisfies Spellings<FieldName>,
  /** What stands before the address of something to read. */
  papers: ['bilaga', 'bilagor', 'underlag', 'dokument'],
  kinds: {
    decision: ['beslut', 'beslutsärende', 'beslutspunkt'],
    discussion: ['diskussion', 'diskussionsärende', 'diskussionspunkt'],
    information: ['information', 'informationsärende', 'informationspunkt'],
  } satisfies Spellings<ItemKind>,
  /** A field without a value: with the other body of a joint meeting, or not. */
  sharing: {
    joint: ['gemensam', 'gemensamt', 'gemensam punkt'],
    own: ['egen', 'egen punkt'],
  } satisfies Spellings<'joint' | 'own'>,
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
      String.raw`inledning(?:en)?|välkommen|välkomna(?:nde)?|(?:mötes)?formalia|upprop|närvaro|närvarande|(?:anmälan\s+av\s+|anmälda\s+)?(?:förhinder|frånvaro)|incheckning|presentation(?:srunda)?(?:\s+av\s+deltagar(?:e|na))?`,
      String.raw`(?:mötet|sammanträdet)\s+öppnas?|(?:(?:mötets|sammanträdets)\s+)?öppnande(?:\s+av\s+(?:möte|sammanträde)(?:t)?)?`,
      String.raw`(?:mötet|sammanträdet)\s+öppnas?\s+(?:och|samt)\s+.{0,60}(?:justera|upprop|närvaro).{0,40}`,
      String.raw`(?:(?:val|utseende|utse)\s+(?:av\s+)?)?(?:(?:ordförande|sekreterare|protokollförare)(?:,|\s+och|\s+samt)?\s+)*(?:protokolls?)?justera(?:re|nde)(?:\s+(?:utses|väljs))?`,
    ],
    agenda: [
      String.raw`(?:(?:fastställ|godkänn|genomgång)(?:ande|a|s|er)?\s+(?:av\s+)?)?(?:föredragningslistan?|dagordning(?:en)?|dagens\s+agenda|agendan?)(?:\s+(?:fastställs|godkänns))?`,
      String.raw`anmälan\s+av\s+övriga\s+(?:frågor|ärenden|punkter)`,
    ],
    reports: [
      String.raw`(?:korta\s+)?(?:läges)?rapport(?:er)?(?:\s+(?:från|av)\s+.{1,120})?`,
      String.raw`(?:korta\s+)?(?:läges)?rapportering(?:\s+från\s+.{1,120})?|laget\s+runt`,
    ],
    closing: [
      String.raw`övriga?\s+(?:frågor|ärenden|punkter)|övrigt`,
      String.raw`(?:kort\s+)?(?:mötes)?(?:utvärdering|sammanfattning|summering|avrundning)(?:\s+av\s+(?:dagens\s+)?möte(?:t)?)?`,
      String.raw`(?:(?:mötets|sammanträdets)\s+)?avslut(?:ning|ande|as)?(?:\s+av\s+möte(?:t)?)?|(?:mötet|sammanträdet)\s+avslutas?|utcheckning`,
      String.raw`(?:(?:tid|datum|tid\s+och\s+plats)\s+för\s+)?(?:nästa|kommande)\s+(?:möten?|mötestillfällen?|mötestider|sammanträden?)`,
    ],
  } satisfies Readonly<Record<FramePart, readonly string[]>>,
}

type FieldName = 'kind' | 'minutes' | 'presenters' | 'background' | 'link' | 'meeting'
