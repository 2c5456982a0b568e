/** Keys that no program of Courier reads. */

import { isTemplated } from '@mailcfg/model'
import { courierKeyIn, type MeantKey, meantKey } from '../../src/courier-files.ts'
import { defineRule, type Found, isAssignments, replaceFix } from '../../src/rule.ts'
import { usesVariable } from '../../src/shell-variables.ts'

interface Unknown extends Found {
  readonly name: string
  readonly meant: MeantKey | undefined
}

/** Files that Courier alone reads; what the shell sources may set anything for its own use. */
const ACCOUNT_FILES = ['authmysqlrc', 'authpgsqlrc', 'authsqliterc', 'authldaprc']

export const rule = defineRule<'assignment', Unknown>({
  id: 'courier-unknown-key',
  summary: 'Courier does not read a key of this name.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'assignment', languages: [...ACCOUNT_FILES, 'authdaemonrc', 'courier-imapd', 'courier-pop3d'] },
  *check({ name, range }, { document }) {
    const { source } = document
    if (!isAssignments(document) || courierKeyIn(document, name.text) || isTemplated(source.slice(range))) return
    // Characters that only look like blanks or letters are a matter of other rules.
    if (/[^\x21-\x7e]/.test(name.text)) return
    const meant = meantKey(document, name.text)
    // In files that the shell sources, a name that is used further down is a variable of the administrator's.
    const own = meant === undefined || usesVariable(source.text, name.text)
    if (own && !ACCOUNT_FILES.includes(document.language.id)) return
    yield { source, range: name.range, name: name.text, meant }
  },
  describe({ name, meant, source, range }) {
    if (meant?.by === 'equals') {
      const mended = name.replace('=', ' ').trimEnd()
      return {
        what: `A blank belongs behind ${meant.name}, not a =.`,
        why: SILENT,
        fixes: [replaceFix(`Write ${meant.name} and a blank`, 'review', source, range, mended)],
      }
    }
    return {
      what: `Courier has no key ${name}${meant ? `; did you mean ${meant.name}?` : ' in this file.'}`,
      why:
        meant?.by === 'documented'
          ? 'The comments of the distributed file spell it so, but the program asks for the other name and finds nothing.'
          : SILENT,
      ...(meant
        ? { fixes: [replaceFix(`Write ${meant.name}`, 'review', source, range, meant.name)] }
        : { help: 'Delete the line, or look the name up in the comments of the distributed file.' }),
    }
  },
})

const SILENT = 'The program never asks for it, says nothing, and works with the default of the key that was meant.'
