import { textsIn } from '../language/texts.ts'
import { dayOf } from '../meetings/calendar.ts'
import type { Group } from '../meetings/group.ts'
import { leads } from '../meetings/roster.ts'
import { dossierOf } from '../records/dossier.ts'
import type { DossierRef } from '../text/message.ts'
import type { World } from '../world.ts'
import { drawn } from './drawing.ts'
import { types, type MadeFile } from './made-file.ts'

interface Asked {
  readonly dossier: DossierRef
  readonly form: string
  readonly who: string
}

/** All there is of a meeting or an item; `undefined` where whoever it is for does not lead the group (any more). */
export async function dossierFile(
  { store, now }: Pick<World, 'store' | 'now'>,
  group: Group,
  { dossier, form, who }: Asked,
): Promise<MadeFile | undefined> {
  const reader = group.people[who]
  if (!reader || reader.leftAt !== undefined || !leads(reader)) return undefined
  if (form !== 'docx' && form !== 'pdf') return undefined
  const on = dayOf(now(), group.settings.zone)
  const found = await dossierOf({ store, group, reader, on }, dossier)
  if (!found) return undefined
  const t = textsIn(group.settings.language).minutes.dossier
  return {
    name: t.fileName({ on: found.document.on, number: found.number, ending: form }),
    contentType: types[form],
    bytes: await drawn(found.document, form, now()),
  }
}
