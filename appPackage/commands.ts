/** The places where Teams shows a menu of commands. */
export const scopes = ['personal', 'team', 'groupChat'] as const
export type Scope = (typeof scopes)[number]

/** A command as declared in `src/chat/commands/`; only what the menu needs of it. */
export interface Declared {
  /** Verbs, the one shown first. */
  readonly words: { readonly sv: readonly string[]; readonly en: readonly string[] }
  /** One line in each language: what it does, or a sentence that works. */
  readonly line: { readonly sv: string; readonly en: string }
}

/** A row of a menu. Teams puts the title into the message box when it is chosen. */
export interface Row {
  readonly title: string
  readonly description: string
}
export type Menus = {
  readonly [language in 'sv' | 'en']: { readonly [scope in Scope]: readonly Row[] }
}

/** Teams shows at most twelve per scope; the rest are in `hjälp`. By their first Swedish verb, most wanted first. */
const group = [
  'hjälp',
  'nästa möte',
  'dagordning',
  'föreslå',
  'förslag',
  'kommer',
  'kommer inte',
  'uppdrag',
  'sammanfattning',
  'protokoll',
  'sök',
  'möten',
]
const shown: Readonly<Record<Scope, readonly string[]>> = {
  personal: [
    'hjälp',
    'mina uppdrag',
    'klart',
    'senare',
    'läge',
    'lämna',
    'inte mitt',
    'nästa möte',
    'kommer',
    'kommer inte',
    'föreslå',
    'sök',
  ],
  team: group,
  groupChat: group,
}

/** The menus in both languages. A verb that nobody declares is left out: `undeclared` names it. */
export function menus(declared: readonly Declared[]): Menus {
  const rows = (language: 'sv' | 'en', scope: Scope): readonly Row[] =>
    shown[scope].flatMap((verb) => {
      const command = declared.find(({ words }) => words.sv[0] === verb)
      const title = command?.words[language][0]
      return command && title ? [{ title, description: shortened(command.line[language]) }] : []
    })
  const all = (language: 'sv' | 'en') => ({
    personal: rows(language, 'personal'),
    team: rows(language, 'team'),
    groupChat: rows(language, 'groupChat'),
  })
  return { sv: all('sv'), en: all('en') }
}

/** Verbs that a menu should show and no command declares. */
export function undeclared(declared: readonly Declared[]): readonly string[] {
  return [...new Set(Object.values(shown).flat())].filter(
    (verb) => !declared.some(({ words }) => words.sv[0] === verb),
  )
}

/** The manifest's `commandLists`, and the same rows as keys of a localisation file. Scopes without rows are left out. */
export function commandLists(
  menu: Menus['sv'],
  translated: Menus['en'],
): { readonly lists: readonly object[]; readonly keys: Readonly<Record<string, string>> } {
  const used = scopes.filter((scope) => menu[scope].length > 0)
  const lists = used.map((scope) => ({ scopes: [scope], commands: menu[scope] }))
  const keys = Object.fromEntries(
    used.flatMap((scope, list) =>
      translated[scope].flatMap(({ title, description }, row) => {
        const key = `bots[0].commandLists[${list}].commands[${row}]`
        return [
          [`${key}.title`, title],
          [`${key}.description`, description],
        ]
      }),
    ),
  )
  return { lists, keys }
}

/** Teams takes more, but older clients cut at 128. */
function shortened(line: string): string {
  const whole = line.charAt(0).toUpperCase() + line.slice(1)
  return whole.length <= 128 ? whole : `${whole.slice(0, 127).trimEnd()}…`
}
