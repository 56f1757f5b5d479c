/**
 * Request units by the figures that Microsoft documents; between the two sizes of each row a straight line is drawn.
 *   point read: 1 KB 1 RU, 100 KB 10 RU; write: 1 KB 5 RU, 100 KB 50 RU, plus what is indexed
 *     (learn.microsoft.com/azure/cosmos-db/optimize-cost-reads-writes, …/concepts-limits, …/key-value-store-cost)
 *   query: at least 2.5 RU for each physical partition that it visits (…/how-to-query-container), and what it loads: documents
 *     are loaded whole, whatever of them is selected (…/nosql/query-metrics: "retrieved document size")
 * A document loaded by a query is charged like a point read, which is the most that anybody has measured; what an index costs is not documented
 * and left out. A real account tells its own figures, and the bot's metrics show them.
 */
const KB = 1024
const between = (bytes: number, small: number, large: number): number =>
  small + ((large - small) * Math.max(0, bytes / KB - 1)) / 99

export const readPrice = (bytes: number): number => between(bytes, 1, 10)
export const writePrice = (bytes: number): number => between(bytes, 5, 50)
export const VISIT_PRICE = 2.5
/** A refused write and a read that finds nothing cost the least there is. */
export const LEAST = 1

export const told = (requestUnits: number): string => String(Math.round(requestUnits * 100) / 100)
