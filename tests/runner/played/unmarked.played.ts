import { bounds } from '../../../src/store/range.ts'

jest.mock('../../../src/store/range.ts', () => ({ bounds: () => 'mocked' }))

test('has its module replaced', () => expect(bounds({ index: 'due' })).toBe('mocked'))
