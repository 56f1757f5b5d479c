import type { Json } from '../text/message.ts'
import { withoutMacros } from '../text/markdown.ts'
import type { Texts } from '../language/texts.ts'

export interface Choice {
  readonly title: string
  readonly value: string
}

/** Choices stand as they are in one client and are read as markdown in another: signs of it are left out. What is sent back is the value alone. */
const shownChoice = ({ title, value }: Choice): Choice => ({
  title:
    withoutMacros(
      title
        .toWellFormed()
        .replaceAll(/[\\`*_[\]]/g, '')
        .replace(/^(?:[-+#>]|\d+[.)])\s+/, '')
        .trim(),
    ) || '–',
  value,
})

interface Common {
  readonly id: string
  /** In our words, without whether it must be filled in: that is added. */
  readonly label: string
  readonly required?: boolean
  /** What is said when it is not filled in as it must be; else the label says it. */
  readonly wrong?: string
}

function labelled(label: string, required: boolean, chosen: boolean, t: Texts): string {
  if (required) return t.cards.required({ label })
  return chosen ? label : t.cards.optional({ label })
}

/**
 * Every input says in words whether it must be filled in, and what is wrong when it is not filled in as it must; one of several that is
 * chosen already can only be changed.
 */
const common = (
  { id, label, required = false, wrong }: Common,
  t: Texts,
  chosen = false,
): Json => ({
  id,
  label: labelled(label, required, chosen, t),
  isRequired: required,
  errorMessage: wrong ?? (required ? t.cards.fillIn({ label }) : t.cards.checkInput({ label })),
})

export const textInput = (
  input: Common & {
    readonly most: number
    readonly lines?: boolean
    readonly hint?: string
    readonly value?: string
  },
  t: Texts,
): Json => ({
  type: 'Input.Text',
  ...common(input, t),
  maxLength: input.most,
  isMultiline: input.lines ?? false,
  ...(input.hint === undefined ? {} : { placeholder: input.hint }),
  ...(input.value === undefined ? {} : { value: input.value }),
})

/** One of several as a list that opens; `several`: as boxes to tick. */
export const choiceInput = (
  input: Common & {
    readonly choices: readonly Choice[]
    readonly several?: boolean
    readonly value?: string
    readonly hint?: string
    readonly all?: boolean
  },
  t: Texts,
): Json => ({
  type: 'Input.ChoiceSet',
  ...common(input, t, input.value !== undefined && input.several !== true),
  style: input.several === true || input.all === true ? 'expanded' : 'compact',
  wrap: true,
  ...(input.several === true ? { isMultiSelect: true } : {}),
  ...(input.value === undefined ? {} : { value: input.value }),
  ...(input.hint === undefined ? {} : { placeholder: input.hint }),
  choices: input.choices.map(shownChoice),
})

/** A list of many names, to be searched or opened where the client knows how to; elsewhere several are boxes to tick, so it stands last. */
export const peopleInput = (
  input: Common & {
    readonly choices: readonly Choice[]
    readonly several?: boolean
    readonly hint?: string
  },
  t: Texts,
): Json => ({
  type: 'Input.ChoiceSet',
  ...common(input, t),
  style: input.several === true ? 'compact' : 'filtered',
  wrap: true,
  ...(input.several === true ? { isMultiSelect: true } : {}),
  ...(input.hint === undefined ? {} : { placeholder: input.hint }),
  choices: input.choices.map(shownChoice),
})

export const numberInput = (
  input: Common & { readonly min: number; readonly max: number },
  t: Texts,
): Json => ({ type: 'Input.Number', ...common(input, t), min: input.min, max: input.max })
export const dateInput = (
  input: Common & { readonly min?: string; readonly value?: string },
  t: Texts,
): Json => ({
  type: 'Input.Date',
  ...common(input, t),
  ...(input.min === undefined ? {} : { min: input.min }),
  ...(input.value === undefined ? {} : { value: input.value }),
})
export const timeInput = (input: Common, t: Texts): Json => ({
  type: 'Input.Time',
  ...common(input, t),
})
