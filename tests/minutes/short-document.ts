import type { Block, Document } from '../../src/minutes/document.ts'

/** A document of nothing but these blocks. */
export const documentOf = (...blocks: readonly Block[]): Document => ({
  language: 'sv',
  title: 'T',
  body: 'B',
  on: '2026-02-06',
  status: '',
  words: { page: 'Sida', of: 'av', nothing: 'Inget' },
  blocks,
})
