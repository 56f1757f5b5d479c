import { forms } from '../cards/forms.ts'
import type { Form } from '../cards/form.ts'
import { shown } from '../cards/shown.ts'
import { everyone, leadsOnly, triages, type Shown } from '../cards/card-data.ts'

/** The card of that name, as a button carries it; nothing that a record has by nature. */
export const shownNamed = (name: string): Shown | undefined =>
  Object.hasOwn(shown, name) ? shown[name] : undefined

/** The form of that name, likewise. */
export const formNamed = (name: string): Form | undefined =>
  Object.hasOwn(forms, name) ? forms[name] : undefined

/** Forms that stand on a card of another name, and who may say what they say. */
const elsewhere: Readonly<Record<string, Shown['who']>> = {
  substitute: everyone,
  comment: everyone,
  decline: triages,
  later: [...everyone, 'guest', 'outsider'],
  status: [...everyone, 'guest', 'outsider'],
}

/** Whose form it is: looked at before what was filled in is, since what is wrong with that may tell of the group. */
export const fillersOf = (form: string): Shown['who'] =>
  shownNamed(form)?.who ??
  (Object.hasOwn(elsewhere, form) ? elsewhere[form] : undefined) ??
  leadsOnly
