import { leavesTraces } from './traces.ts'

leavesTraces()
