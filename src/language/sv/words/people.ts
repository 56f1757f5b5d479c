import type { Body, Role } from '../../../meetings/group.ts'
import type { Spellings } from '../../../text/sentence.ts'

/** How people and their roles are named. */
export const people = {
  /** The one who writes. */
  me: ['jag', 'mig', 'mig själv'],
  shortAnswers: {
    yes: ['ja', 'japp', 'jo', 'just det', 'precis'],
    no: ['nej', 'nej tack', 'nä'],
  } satisfies Spellings<'yes' | 'no'>,
  /** Before other spellings of a party's name. */
  also: ['även', 'också', 'eller'],
  /** Before a role that is taken away. */
  not: { not: ['inte', 'ej'] } satisfies Spellings<'not'>,
  /** Before the name of a unit, a role or somebody outside. */
  bodies: { unit: ['enhet'], role: ['roll'], outside: ['extern'] } satisfies Spellings<
    Exclude<Body['kind'], 'unasked'>
  >,
  /** Owners that are named by what they are to the item, or to the group. */
  owners: {
    presenters: [
      'föredragande',
      'föredraganden',
      'den föredragande',
      'de föredragande',
      'punktens föredragande',
    ],
    members: ['alla ledamöter', 'samtliga ledamöter', 'alla i gruppen', 'alla medlemmar'],
    all: ['alla', 'samtliga', 'alla parter', 'samtliga parter', 'alla organisationer'],
  } satisfies Spellings<'presenters' | 'members' | 'all'>,
  /** Between two people, one of whom is there for the other. */
  standsInFor: ['för'],
  /** Between people and where they come from. */
  belongTo: ['till'],
  roles: {
    secretary: ['sekreterare'],
    chair: ['ordförande'],
    deputy: ['ställföreträdare', 'biträdande sekreterare', 'vice sekreterare', 'vice ordförande'],
    member: ['ledamot', 'medlem'],
    substitute: ['ersättare', 'suppleant'],
    committee: ['AU', 'arbetsutskottet', 'arbetsutskott'],
    adjuster: ['justerare'],
    official: ['tjänsteperson', 'tjänsteman'],
    coopted: ['adjungerad', 'adjungerad ledamot'],
    guest: ['gäst'],
  } satisfies Spellings<Role>,
}
