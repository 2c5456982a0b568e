/** Tables whose index was not made, or was made before the last change. */

import { type FileState, INDEX_SUFFIXES, type PostfixInstance, type Stack, type TableUse } from '@mailcfg/model'
import { atFile } from '../../src/member-files.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { CACHE } from '../../src/table-uses.ts'

interface BadIndex extends Found {
  readonly use: TableUse
  readonly index: string
  readonly problem: 'missing' | 'stale'
}

export const rule = defineRule<'postfix', BadIndex>({
  id: 'map-index-missing-or-stale',
  summary: 'The index of a table is missing or older than its text.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix, { stack }) {
    if (stack.fileStates) yield* badIndexes(postfix, stack)
  },
  describe({ use, index, problem }, { stack, postfix }) {
    const text = stack.member(use.path, postfix)
    const related = text ? [{ ...atFile(text), message: 'the text of the table' }] : []
    const program = /^alias_(?:maps|database)$/.test(use.parameter) ? 'postalias' : 'postmap'
    const command = `${program} ${use.type}:${use.path}`
    return problem === 'missing'
      ? {
          what: `${use.path} has no index ${index}.`,
          why: `Postfix reads only the index of a table of the type ${use.type}. Without it the look-up fails, and mail that needs the table waits in the queue or is answered 451.`,
          help: `Run ${command}.`,
          related,
        }
      : {
          what: `${use.path} was changed after its index was made.`,
          why: 'Postfix reads only the index: it still works with the old rows. Its log says "is older than source file".',
          help: `Run ${command}.`,
          related,
          severity: 'warning',
          impact: 'ignored',
        }
  },
})

function* badIndexes(postfix: PostfixInstance, stack: Stack): Iterable<BadIndex> {
  const reported = new Set<string>()
  for (const use of postfix.tableUses) {
    const id = `${use.type}:${use.path}`
    if (CACHE.test(use.parameter) || reported.has(id)) continue
    const text = stack.fileState(use.path)
    for (const suffix of INDEX_SUFFIXES[use.type] ?? []) {
      const index = `${use.path}${suffix}`
      const problem = problemOf(text, stack.fileState(index))
      if (problem === undefined) continue
      reported.add(id)
      yield { source: use.source, range: use.range, use, index, problem }
      break
    }
  }
}

/** Whole seconds, as Postfix compares them (src/util/dict_db.c). */
function problemOf(text: FileState | undefined, index: FileState | undefined): BadIndex['problem'] | undefined {
  if (text?.kind !== 'file' || index === undefined) return undefined
  if (index.kind === 'missing') return 'missing'
  return Math.floor(text.modified / 1000) > Math.floor(index.modified / 1000) ? 'stale' : undefined
}
