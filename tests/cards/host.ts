/** How Teams dresses a card, near enough to look at one: its colours in both themes, its sizes and spaces. */
export type Theme = 'light' | 'dark'

const colours = {
  light: {
    back: '#ffffff',
    text: '#242424',
    subtle: '#616161',
    accent: '#5b5fc7',
    attention: '#c4314b',
    good: '#237b4b',
    warning: '#835c00',
    line: '#d1d1d1',
    emphasis: '#f5f5f5',
  },
  dark: {
    back: '#292929',
    text: '#ffffff',
    subtle: '#adadad',
    accent: '#9299f7',
    attention: '#f9526b',
    good: '#92c353',
    warning: '#f8d22a',
    line: '#525252',
    emphasis: '#1f1f1f',
  },
} as const

export const coloursOf = (theme: Theme): (typeof colours)[Theme] => colours[theme]

export function hostConfig(theme: Theme): object {
  const { back, text, subtle, accent, attention, good, warning, emphasis } = colours[theme]
  const pair = (colour: string, dim = colour): object => ({ default: colour, subtle: dim })
  const foregroundColors = {
    default: pair(text, subtle),
    dark: pair(text, subtle),
    light: pair(text, subtle),
    accent: pair(accent),
    attention: pair(attention),
    good: pair(good),
    warning: pair(warning),
  }
  return {
    fontFamily: "'Segoe UI', 'Noto Sans', system-ui, sans-serif",
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
    fontWeights: { lighter: 200, default: 400, bolder: 600 },
    spacing: { small: 4, default: 8, medium: 12, large: 20, extraLarge: 30, padding: 16 },
    separator: { lineThickness: 1, lineColor: colours[theme].line },
    supportsInteractivity: true,
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      showCard: { actionMode: 'inline', inlineTopMargin: 8, style: 'emphasis' },
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
    },
    containerStyles: {
      default: { backgroundColor: back, foregroundColors },
      emphasis: { backgroundColor: emphasis, foregroundColors },
    },
    factSet: {
      title: { weight: 'bolder', wrap: true, maxWidth: 130 },
      value: { wrap: true },
      spacing: 12,
    },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { suffix: '', weight: 'bolder' },
        optionalInputs: { weight: 'bolder' },
      },
      errorMessage: { color: 'attention', weight: 'bolder', spacing: 'small' },
    },
    textBlock: { headingLevel: 2 },
    textStyles: { heading: { weight: 'bolder' } },
    table: { cellSpacing: 8 },
  }
}

export const widths = { phone: 360, desktop: 640 } as const
export type Width = keyof typeof widths

const order = ['verynarrow', 'narrow', 'standard', 'wide']

/** What of a card is shown at that width: Teams leaves out what is meant for another, which the renderer does not know of. */
export function atWidth(value: unknown, width: Width): unknown {
  if (Array.isArray(value))
    return value.filter((one) => fits(one, width)).map((one) => atWidth(one, width))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'data' ? inner : atWidth(inner, width),
    ]),
  )
}

function fits(one: unknown, width: Width): boolean {
  const target =
    typeof one === 'object' && one !== null && 'targetWidth' in one
      ? String(one.targetWidth).toLowerCase()
      : undefined
  if (target === undefined) return true
  const [kind = '', name = kind] = target.includes(':') ? target.split(':') : ['', target]
  const [mine, theirs] = [
    order.indexOf(width === 'phone' ? 'narrow' : 'standard'),
    order.indexOf(name),
  ]
  return kind === 'atleast' ? mine >= theirs : kind === 'atmost' ? mine <= theirs : mine === theirs
}
