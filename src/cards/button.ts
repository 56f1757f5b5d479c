import type { Carried, Json } from '../text/message.ts'
/**
 * What a button of ours carries: `verb` and `data` of its Action.Execute, and the same as the data of the Action.Submit behind it
 * for clients that know only that. Whatever comes back is checked anew: it is what somebody's client sent.
 * - `act`: one act with its arguments, checked by the act's own types; `typed`: read as what somebody typed is
 * - `say`: one sentence, carried out as the presser's own
 * - `form`: the inputs of a form, made into sentences by the form's own `sentences`
 * - `show`: a card, fresh, to the presser alone; changes nothing
 */
export type Press =
  | {
      readonly verb: 'act'
      readonly do: string
      readonly args: Readonly<Record<string, unknown>>
      readonly typed?: true
    }
  | { readonly verb: 'say'; readonly say: string }
  | { readonly verb: 'form'; readonly form: string; readonly about: About }
  | { readonly verb: 'show'; readonly show: string; readonly about: About }

/** What a form or a shown card is about: `{ meeting: '2026-02-06', page: '2' }`. Ids and days only, never what people typed. */
export type About = Readonly<Record<string, string>>

/**
 * A button. Titles say what it does; nothing is told by its place or colour. Only a form's button takes the inputs of its card along, and
 * only there must they be filled in.
 */
export function button(title: string, press: Press): Json {
  const { verb, ...data } = press
  const without = verb === 'form' ? {} : { associatedInputs: 'none' }
  return {
    type: 'Action.Execute',
    title,
    verb,
    data,
    ...without,
    fallback: {
      type: 'Action.Submit',
      title,
      data: { verb, ...data, msteams: { feedback: { hide: true } } },
      ...without,
    },
  }
}

/** The button of a choice that carries an act. */
export function carrying(title: string, { do: name, args, typed, in: mark }: Carried): Json {
  const made = button(title, { verb: 'act', do: name, args, ...(typed ? { typed } : {}) })
  return mark === undefined ? made : withMark(made, mark)
}

function withMark(made: Json, mark: object): Json {
  const { data, fallback } = made as { data: object; fallback: { data: object } }
  return {
    ...made,
    data: { ...data, in: mark },
    fallback: { ...fallback, data: { ...fallback.data, in: mark } },
  }
}
