import type { Group } from '../meetings/group.ts'
import type { Stored } from '../store/store.ts'
import type { World } from '../world.ts'

/** What is due in one group. */
export interface Share {
  readonly world: World
  readonly group: Group
  /** By kind, the longest due first. */
  readonly woken: Readonly<Partial<Record<string, readonly Stored[]>>>
  readonly signal?: AbortSignal | undefined
}
