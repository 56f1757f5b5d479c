import type { World } from '../world.ts'

/** Sends the pending deliveries named, as far as they can be sent now; the rest stay due for the clock. */
export async function deliver(_world: World, _pk: string, _ids: readonly string[]): Promise<void> {}
