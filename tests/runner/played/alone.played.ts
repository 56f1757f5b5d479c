/** @jest-environment node */
import { bounds } from '../../../src/store/range.ts'
import { leavesTraces } from './traces.ts'

jest.mock('../../../src/store/range.ts', () => ({ bounds: () => 'mocked' }))

leavesTraces()
test('has its module replaced', () => expect(bounds({ index: 'due' })).toBe('mocked'))
