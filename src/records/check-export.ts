import { documentsOf } from '../store/transfer.ts'
import { ChainCheck, type Checked, type Finding } from './check-chain.ts'

/** Findings that are told one by one. */
const SHOWN = 1000

/**
 * Whether the groups' logs in an export are as they were sealed, and whether each noted hash is one that a chain passes through; and that in words for
 * whoever checks. Rejects with `ImportError` where it is no whole export.
 */
export async function checkExport(
  lines: AsyncIterable<string>,
  noted: readonly string[],
): Promise<{ readonly text: string; readonly whole: boolean }> {
  const check = new ChainCheck()
  for await (const { doc } of documentsOf(lines)) check.add(doc)
  const checked = check.result()
  const missing = noted.filter((hash) => !checked.hashes.has(hash))
  return {
    text: [
      ...checked.findings.slice(0, SHOWN).map(told),
      ...(checked.findings.length > SHOWN ? [`and ${checked.findings.length - SHOWN} more`] : []),
      ...missing.map((hash) => `no chain holds the noted hash ${hash}`),
      summary(checked),
      ...checked.ends.map(({ pk, number, hash }) => `${pk}: seal ${number} is ${hash}`),
    ].join('\n'),
    whole: checked.findings.length === 0 && missing.length === 0,
  }
}

const told = ({ pk, id, kind, at }: Finding): string =>
  `${pk}: ${id}${at === undefined ? '' : ` of ${at}`} was ${WORDS[kind]}`

const WORDS: Readonly<Record<Finding['kind'], string>> = {
  changed: 'changed after it was sealed',
  removed: 'removed after it was sealed',
  'put in': 'put in afterwards: no seal holds it',
  'seal changed': 'changed, or one before it was',
  'seal removed': 'removed',
}

const summary = ({ groups, seals, whole, blanked, letGo, unsealed }: Checked): string =>
  `${groups} logs, ${seals} seals: ${whole} entries are as they were sealed, ${blanked} had words taken out and are so sealed, ` +
  `${letGo} were let go of by the groups' own rules, ${unsealed} are not sealed yet`
