/** Columns that hold a path below a base directory, used as if they held all of it. */

import type { Assignment, AssignmentsDocument, Stack } from '@mailcfg/model'
import { COURIER_SQL, prefixOf, sqlEntry } from '../../src/courier-files.ts'
import { defineRule, type Found, isAssignments, replaceFix } from '../../src/rule.ts'

interface RelativeField extends Found {
  readonly column: string
  readonly base: string
}

export const rule = defineRule<'assignment', RelativeField>({
  id: 'courier-relative-path-field',
  summary: 'A column with a path below a base directory is used without that directory.',
  severity: 'warning',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'assignment', languages: COURIER_SQL },
  *check({ name, value }, { document, stack }) {
    if (!isAssignments(document) || !/_(?:HOME|MAILDIR)_FIELD$/.test(name.text)) return
    if (!name.text.startsWith(prefixOf(document)) || !/^\w+$/.test(value.text)) return
    const base = baseOf(document, value.text) ?? baseInWebmail(stack, value.text)
    if (base === undefined) return
    yield { source: document.source, range: value.range, column: value.text, base }
  },
  describe({ source, range, column, base }) {
    const text = `CONCAT('${base}',${column})`
    return {
      what: `The column ${column} holds a path below ${base}, which is missing here.`,
      why: 'Courier looks for the mailbox in a directory that does not exist; the login ends with "chdir" errors.',
      fixes: [replaceFix(`Write ${text}`, 'review', source, range, text)],
    }
  },
})

/** The directory that the select clause of the same file puts before the column. */
function baseOf(document: AssignmentsDocument, column: string): string | undefined {
  const clause: Assignment | undefined = sqlEntry(document, 'SELECT_CLAUSE')
  return new RegExp(`CONCAT\\(\\s*'(/[^']*)'\\s*,\\s*${column}\\b`, 'i').exec(clause?.value.text ?? '')?.[1]
}

/** The directory that extmail puts before the column. */
function baseInWebmail(stack: Stack, column: string): string | undefined {
  for (const document of stack.documents.values()) {
    if (document.shape !== 'assignments' || document.language.product !== 'extmail') continue
    const value = (name: string) => document.entries.findLast((entry) => entry.name.text === name)?.decoded
    const base = value('SYS_MAILDIR_BASE')
    const columns = [value('SYS_MYSQL_ATTR_HOME'), value('SYS_MYSQL_ATTR_MAILDIR')]
    if (base?.startsWith('/') && columns.includes(column)) return `${base.replace(/\/$/, '')}/`
  }
  return undefined
}
