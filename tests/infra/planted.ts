/** Faults planted by replacing text in one file, and who sees each. */
import { compiler } from './planted-compiler.ts'
import type { Row } from './planted-row.ts'
import { values } from './planted-values.ts'

interface Planted {
  readonly file: string
  readonly from: string
  readonly to: string
  readonly seen: 'compiler' | 'values' | 'text'
  readonly as: string
}

/** Faults that neither the compiler nor what would be laid shows, and that the files themselves do. */
const text: Readonly<Record<string, Row>> = {
  'a key written down': [
    'store',
    'var dataContributor',
    `var key = '${'c2VjcmV0'.repeat(10)}'\nvar dataContributor`,
    'what looks like a secret',
  ],
  'an id of one tenant': [
    'app',
    'tenant().tenantId',
    "'0f3a51c2-1111-4222-8333-abcdefabcdef'",
    'belongs to one tenant',
  ],
  'an output that nobody reads': [
    'store',
    'output accountId',
    "output spare string = 'x'\noutput accountId",
    'nobody reads the output spare',
  ],
}

const named = (rows: Readonly<Record<string, Row>>, seen: Planted['seen']): [string, Planted][] =>
  Object.entries(rows).map(([name, [file, from, to, as]]) => [name, { file, from, to, seen, as }])

export const planted: readonly (readonly [name: string, fault: Planted])[] = [
  ...named(compiler, 'compiler'),
  ...named(values, 'values'),
  ...named(text, 'text'),
]
