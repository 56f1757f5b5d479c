import type { Written } from '../../../text/sentence.ts'

/** How the acts of the conversation itself are written. */
export const talk = {
  help: {
    say: 'hjälp [<about=verb>]',
    verbs: ['hjälp mig'],
    also: ['hjälp med <about>'],
    example: 'hjälp föreslå',
  },
  undo: {
    say: 'ångra',
    verbs: ['ångra det', 'ångra senaste'],
    also: ['ångra <entry>', 'ångra <remark>'],
    example: 'ångra',
  },
  leaveToLead: {
    verbs: ['lämna det till sekreteraren'],
    say: 'lämna till sekreteraren [: <sentence=…>]',
    also: ['lämna till sekreteraren <sentence>'],
    example: 'lämna till sekreteraren: anteckning 7: Frågan återkommer i maj.',
  },
  doRequest: {
    say: 'gör önskemål <request=…>',
    example: 'gör önskemål request-1',
    unlisted: true,
  },
  declineRequest: {
    say: 'nej till önskemål <request=…> [: <reason=skäl>]',
    example: 'nej till önskemål request-1',
    unlisted: true,
  },
  hello: {
    say: 'hej',
    verbs: [
      'hejsan',
      'hallå',
      'halloj',
      'tjena',
      'tja',
      'morsning',
      'god morgon',
      'godmorgon',
      'god dag',
      'goddag',
      'god eftermiddag',
      'god kväll',
    ],
    also: ['hej <remark>'],
    example: 'hej',
    unlisted: true,
  },
  thanks: {
    say: 'tack',
    verbs: [
      'tackar',
      'stort tack',
      'tusen tack',
      'jättetack',
      'ok tack',
      'okej tack',
      'mvh',
      'hälsningar',
      'med vänlig hälsning',
      'vänliga hälsningar',
    ],
    also: ['tack <remark>'],
    example: 'tack',
    unlisted: true,
  },
} as const satisfies Readonly<Record<string, Written>>
