/** Microsoft's Kusto language service, as `npm run infra:tools` lays it in `.tools/`: parses a query and binds it to the tables it reads. */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createContext, runInContext } from 'node:vm'

const folder = resolve(__dirname, '../../.tools/node_modules/@kusto/language-service-next')
/** Compiled from C#: these two files in this order put `Kusto` and `System` among the globals. */
const scripts = ['bridge.min.js', 'Kusto.Language.Bridge.min.js'].map((name) => join(folder, name))

export const hasKusto = (): boolean => scripts.every((script) => existsSync(script))

type Columns = Readonly<Record<string, 'string' | 'real' | 'int' | 'datetime'>>
const common: Columns = {
  _BilledSize: 'real',
  _IsBillable: 'string',
  _ResourceId: 'string',
  _SubscriptionId: 'string',
  SourceSystem: 'string',
  TenantId: 'string',
  TimeGenerated: 'datetime',
  Type: 'string',
}
const texts = (...names: string[]): Columns =>
  Object.fromEntries(names.map((name) => [name, 'string']))

/** As Azure Monitor's reference of tables has them (MicrosoftDocs/azure-reference-other, tables/includes). */
export const tables: Readonly<Record<string, Columns>> = {
  AppServiceConsoleLogs: {
    ...common,
    ...texts('Category', 'ContainerId', 'Host', 'Level', 'OperationName', 'ResultDescription'),
  },
  CDBDataPlaneRequests: {
    ...common,
    ...texts('AadAppliedRoleAssignmentId', 'AadPrincipalId', 'AccountName', 'ActivityId'),
    ...texts('AuthTokenType', 'ClientIpAddress', 'CollectionName', 'ConnectionMode'),
    ...texts('DatabaseName', 'KeyType', 'OperationName', 'PartitionId', 'RegionName'),
    ...texts('RequestResourceId', 'RequestResourceType', 'ResourceTokenPermissionId'),
    ...texts('ResourceTokenPermissionMode', 'ResourceTokenUserRid', 'UserAgent'),
    DurationMs: 'real',
    RequestCharge: 'real',
    RequestLength: 'real',
    ResponseLength: 'real',
    StatusCode: 'int',
  },
}

interface Listed<T> {
  readonly Count: number
  getItem(at: number): T
}
interface Kusto {
  readonly Kusto: { readonly Language: any }
}

/** A judge of queries: what it has to say of one, each with its place. `source` is what a rule of collection calls its table. */
export function openKusto(): (query: string, source?: keyof typeof tables) => readonly string[] {
  const context = createContext({ console }) as unknown as Kusto
  for (const script of scripts)
    runInContext(readFileSync(script, 'utf8'), context, { filename: script })
  const { KustoCode, GlobalState, Symbols } = context.Kusto.Language
  const table = (name: string, columns: Columns): unknown => {
    const schema = Object.entries(columns).map(([column, type]) => `${column}: ${type}`)
    return new Symbols.TableSymbol.$ctor7(name, `(${schema.join(', ')})`, '')
  }
  return (query, source) => {
    const known = Object.entries(tables).map(([name, columns]) => table(name, columns))
    if (source !== undefined) known.push(table('source', tables[source] ?? {}))
    const database = new Symbols.DatabaseSymbol.$ctor1('logs', known)
    const code = KustoCode.ParseAndAnalyze(query, GlobalState.Default.WithDatabase(database))
    const found = code.GetDiagnostics() as Listed<{ Start: number; Code: string; Message: string }>
    return Array.from({ length: found.Count }, (_, at) => {
      const { Start, Code, Message } = found.getItem(at)
      return `${Start}: ${Code} ${Message}`
    })
  }
}
