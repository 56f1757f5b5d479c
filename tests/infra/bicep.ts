/**
 * Reads the part of the Bicep language that `infra/` uses, since no compiler can be had where the tests run. What it does not
 * know it refuses, with the line; so a file that passes is at least whole, and every name in it is somebody's.
 */

export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  /** A string with values in it: texts and expressions in turn. */
  | { readonly kind: 'text'; readonly parts: readonly Expression[] }
  | { readonly kind: 'name'; readonly name: string; readonly line: number }
  | {
      readonly kind: 'member'
      readonly of: Expression
      readonly name: string
      readonly line: number
    }
  | { readonly kind: 'index'; readonly of: Expression; readonly at: Expression }
  | {
      readonly kind: 'call'
      readonly name: string
      readonly args: readonly Expression[]
      readonly line: number
    }
  | {
      readonly kind: 'choice'
      readonly test: Expression
      readonly yes: Expression
      readonly no: Expression
    }
  | {
      readonly kind: 'binary'
      readonly sign: string
      readonly left: Expression
      readonly right: Expression
    }
  | { readonly kind: 'object'; readonly entries: readonly (readonly [Expression, Expression])[] }
  | { readonly kind: 'array'; readonly items: readonly Expression[] }
  | {
      readonly kind: 'for'
      readonly item: string
      readonly over: Expression
      readonly body: Expression
    }

interface Named {
  readonly name: string
  readonly line: number
}
export interface Param extends Named {
  readonly type: string
  readonly value?: Expression
  readonly decorators: readonly Expression[]
}
export interface Var extends Named {
  readonly value: Expression
}
export interface Output extends Named {
  readonly type: string
  readonly value: Expression
}
export interface Module extends Named {
  readonly path: string
  readonly body: Expression
  readonly condition?: Expression
}
export interface Resource extends Named {
  readonly type: string
  readonly version: string
  readonly existing: boolean
  readonly body: Expression
  readonly condition?: Expression
}

export interface Bicep {
  readonly using?: string
  readonly params: readonly Param[]
  readonly vars: readonly Var[]
  readonly resources: readonly Resource[]
  readonly modules: readonly Module[]
  readonly outputs: readonly Output[]
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '\\': '\\',
  "'": "'",
  $: '$',
}
const SIGNS = [
  '??',
  '==',
  '!=',
  '=~',
  '!~',
  '&&',
  '||',
  '>=',
  '<=',
  '>',
  '<',
  '+',
  '-',
  '*',
  '/',
  '%',
] as const

class Reader {
  readonly source: string
  at = 0
  constructor(source: string) {
    this.source = source
  }

  get line(): number {
    return this.source.slice(0, this.at).split('\n').length
  }

  fail(wanted: string): never {
    throw new Error(
      `line ${this.line}: ${wanted} expected at ${JSON.stringify(this.source.slice(this.at, this.at + 20))}`,
    )
  }

  /** Takes what the sticky expression matches here, blanks and comments before it left out. */
  take(expression: RegExp, newlines = false): string | undefined {
    const blank = newlines
      ? /(?:[ \t\r\n]+|\/\/[^\n]*|\/\*[^]*?\*\/)*/y
      : /(?:[ \t\r]+|\/\/[^\n]*|\/\*[^]*?\*\/)*/y
    blank.lastIndex = this.at
    const start = this.at + (blank.exec(this.source)?.[0].length ?? 0)
    const sticky = new RegExp(expression, 'y')
    sticky.lastIndex = start
    const found = sticky.exec(this.source)?.[0]
    if (found !== undefined) this.at = start + found.length
    return found
  }

  need(expression: RegExp, wanted: string, newlines = false): string {
    return this.take(expression, newlines) ?? this.fail(wanted)
  }

  word = (wanted: string): string => this.need(/[A-Za-z_]\w*/, wanted)

  file(): Bicep {
    const file = {
      params: [] as Param[],
      vars: [] as Var[],
      resources: [] as Resource[],
      modules: [] as Module[],
      outputs: [] as Output[],
    }
    let using: string | undefined
    for (;;) {
      const decorators: Expression[] = []
      while (this.take(/@/, true)) decorators.push(this.value())
      if (this.take(/$/, true) !== undefined)
        return { ...file, ...(using === undefined ? {} : { using }) }
      const keyword = this.need(
        /targetScope|using|param|var|resource|module|output/,
        'a declaration',
        true,
      )
      const line = this.line
      if (keyword === 'targetScope') {
        this.need(/=/, '=')
        this.plain()
      } else if (keyword === 'using') using = this.plain()
      else {
        const name = this.word('a name')
        if (keyword === 'param') {
          const type = this.take(/[A-Za-z]\w*(\[\])?\??/) ?? ''
          file.params.push({
            name,
            line,
            type,
            decorators,
            ...(this.take(/=/) ? { value: this.value() } : {}),
          })
        } else if (keyword === 'var') {
          this.need(/=/, '=')
          file.vars.push({ name, line, value: this.value() })
        } else if (keyword === 'output') {
          const type = this.word('a type')
          this.need(/=/, '=')
          file.outputs.push({ name, line, type, value: this.value() })
        } else {
          const what = this.plain()
          const existing = this.take(/existing\b/) !== undefined
          this.need(/=/, '=')
          const condition = this.take(/if\b/) ? this.parenthesis() : undefined
          const common = { name, line, body: this.value(), ...(condition ? { condition } : {}) }
          const [type = '', version = ''] = what.split('@')
          if (keyword === 'module') file.modules.push({ ...common, path: what })
          else file.resources.push({ ...common, type, version, existing })
        }
      }
      if (this.take(/\n|$/) === undefined) this.fail('a new line')
    }
  }

  parenthesis(): Expression {
    this.need(/\(/, '(')
    const inner = this.value(true)
    this.need(/\)/, ')', true)
    return inner
  }

  /** A string without values in it. */
  plain(): string {
    const value = this.value()
    return value.kind === 'literal' && typeof value.value === 'string'
      ? value.value
      : this.fail('a plain string')
  }

  value(newlines = false): Expression {
    let left = this.single(newlines)
    for (;;) {
      const sign = SIGNS.find(
        (one) => this.take(new RegExp(one.replaceAll(/[+*?|/]/g, '\\$&')), newlines) !== undefined,
      )
      if (!sign) break
      left = { kind: 'binary', sign, left, right: this.single(true) }
    }
    if (!this.take(/\?(?!\?)/, newlines)) return left
    const yes = this.value(true)
    this.need(/:/, ':', true)
    return { kind: 'choice', test: left, yes, no: this.value(true) }
  }

  single(newlines: boolean): Expression {
    let value = this.start(newlines)
    for (;;) {
      const line = this.line
      if (this.take(/\.(?=[A-Za-z_])/)) {
        const name = this.word('a member')
        value = this.take(/\(/)
          ? { kind: 'call', name, args: [value, ...this.arguments()], line }
          : { kind: 'member', of: value, name, line }
      } else if (this.take(/\[/)) {
        value = { kind: 'index', of: value, at: this.value(true) }
        this.need(/\]/, ']', true)
      } else return value
    }
  }

  start(newlines: boolean): Expression {
    const number = this.take(/-?\d+/, newlines)
    if (number !== undefined) return { kind: 'literal', value: Number(number) }
    const raw = this.take(/'''[^]*?'''/, newlines)
    if (raw !== undefined) return { kind: 'literal', value: raw.slice(3, -3).replace(/^\r?\n/, '') }
    if (this.take(/'/, newlines)) return this.text()
    if (this.take(/\{/, newlines)) return this.object()
    if (this.take(/\[/, newlines)) return this.array()
    if (this.take(/(?=\()/, newlines) !== undefined) return this.parenthesis()
    const name = this.need(/[A-Za-z_]\w*/, 'a value', newlines)
    if (name === 'true' || name === 'false') return { kind: 'literal', value: name === 'true' }
    if (name === 'null') return { kind: 'literal', value: null }
    const line = this.line
    return this.take(/\(/)
      ? { kind: 'call', name, args: this.arguments(), line }
      : { kind: 'name', name, line }
  }

  arguments(): readonly Expression[] {
    const args: Expression[] = []
    while (!this.take(/\)/, true)) {
      args.push(this.value(true))
      if (this.take(/,|(?=\))/, true) === undefined) this.fail('a comma')
    }
    return args
  }

  text(): Expression {
    const parts: Expression[] = []
    let plain = ''
    for (;;) {
      const sign = this.source[this.at++]
      if (sign === undefined || sign === '\n') this.fail('the end of a string')
      if (sign === "'") break
      if (sign === '\\')
        plain += ESCAPES[this.source[this.at++] ?? ''] ?? this.fail('a known escape')
      else if (sign === '$' && this.source[this.at] === '{') {
        this.at++
        parts.push({ kind: 'literal', value: plain }, this.value())
        plain = ''
        this.need(/\}/, '}')
      } else plain += sign
    }
    return parts.length === 0
      ? { kind: 'literal', value: plain }
      : { kind: 'text', parts: [...parts, { kind: 'literal', value: plain }] }
  }

  object(): Expression {
    const entries: [Expression, Expression][] = []
    while (!this.take(/\}/, true)) {
      const name = this.take(/[A-Za-z_]\w*/, true)
      const key: Expression =
        name === undefined
          ? (this.need(/'/, 'a key', true), this.text())
          : { kind: 'literal', value: name }
      if (
        key.kind === 'literal' &&
        entries.some(([other]) => other.kind === 'literal' && other.value === key.value)
      )
        this.fail(`no second ${String(key.value)}`)
      this.need(/:/, ':')
      entries.push([key, this.value()])
      if (this.take(/,|\n|(?=\})/) === undefined) this.fail('a comma or a new line')
    }
    return { kind: 'object', entries }
  }

  array(): Expression {
    if (this.take(/for\b/)) {
      const item = this.word('a name')
      this.need(/in\b/, 'in')
      const over = this.value()
      this.need(/:/, ':')
      const body = this.value()
      this.need(/\]/, ']', true)
      return { kind: 'for', item, over, body }
    }
    const items: Expression[] = []
    while (!this.take(/\]/, true)) {
      items.push(this.value(true))
      if (this.take(/,|\n|(?=\])/) === undefined) this.fail('a comma or a new line')
    }
    return { kind: 'array', items }
  }
}

/** The declarations of a `.bicep` or `.bicepparam` file. Throws with the line where it stops understanding. */
export const readBicep = (source: string): Bicep => new Reader(source).file()

/** Every expression within this one, itself first. */
export function* within(value: Expression): Generator<Expression> {
  yield value
  for (const child of children(value)) yield* within(child)
}

function children(value: Expression): readonly Expression[] {
  switch (value.kind) {
    case 'text':
      return value.parts
    case 'member':
      return [value.of]
    case 'index':
      return [value.of, value.at]
    case 'call':
      return value.args
    case 'choice':
      return [value.test, value.yes, value.no]
    case 'binary':
      return [value.left, value.right]
    case 'object':
      return value.entries.flat()
    case 'array':
      return value.items
    case 'for':
      return [value.over, value.body]
    default:
      return []
  }
}
