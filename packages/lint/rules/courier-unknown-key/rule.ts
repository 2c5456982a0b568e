/** Keys that no program of Courier reads. */

import { courierKeys, suggest } from '@mailcfg/knowledge'
import { courierFormatsOf, courierKeyIn } from '../../src/courier-files.ts'
import { isTemplated } from '../../src/placeholders.ts'
import { defineRule, type Found, isAssignments, replaceFix } from '../../src/rule.ts'

interface Unknown extends Found {
  readonly name: string
  readonly nearest: string | undefined
  /** `documented`: the distribution's own comments spell the key so; `equals`: a = glues the value to it. */
  readonly fault: 'unknown' | 'documented' | 'equals'
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
    const keys = courierFormatsOf(document).flatMap(courierKeys)
    const [, key = '', value = ''] = /^(\w+)=(.*)$/.exec(name.text) ?? []
    if (ACCOUNT_FILES.includes(document.language.id) && courierKeyIn(document, key)) {
      yield { source, range: name.range, name: key, nearest: `${key} ${value}`.trimEnd(), fault: 'equals' }
      return
    }
    const misspelt = keys.find(({ commonMisspelling }) => commonMisspelling === name.text)
    const nearest = misspelt?.name ?? suggest(name.text, namesOf(keys))[0]
    const foreign = !ACCOUNT_FILES.includes(document.language.id)
    // In files that the shell sources, a name that is used further down is a variable of the administrator's.
    if (foreign && (nearest === undefined || isUsed(source.text, name.text))) return
    yield { source, range: name.range, name: name.text, nearest, fault: misspelt ? 'documented' : 'unknown' }
  },
  describe({ name, nearest, fault, source, range }) {
    return {
      what:
        fault === 'equals'
          ? `A blank belongs behind ${name}, not a =.`
          : `Courier has no key ${name}${nearest ? `; did you mean ${nearest}?` : ' in this file.'}`,
      why:
        fault === 'documented'
          ? 'The comments of the distributed file spell it so, but the program asks for the other name and finds nothing.'
          : 'The program never asks for it, says nothing, and works with the default of the key that was meant.',
      ...(nearest
        ? { fixes: [replaceFix(`Write ${nearest}`, 'review', source, range, nearest)] }
        : { help: 'Delete the line, or look the name up in the comments of the distributed file.' }),
    }
  },
})

function namesOf(keys: readonly { readonly name: string; readonly pattern?: string }[]): string[] {
  return keys.filter(({ pattern }) => pattern === undefined).map(({ name }) => name)
}

function isUsed(text: string, name: string): boolean {
  return new RegExp(`\\$\\{?${name}\\b`).test(text)
}
