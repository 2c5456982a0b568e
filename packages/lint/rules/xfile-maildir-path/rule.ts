/** Programs that write and read mail in different directories. */

import {
  type Assignment,
  assignmentOf,
  blockItems,
  type Document,
  isTemplated,
  type Stack,
  sectionPath,
} from '@mailcfg/model'
import { defineRule, type Found, foundIn, isAssignments } from '../../src/rule.ts'

/** The directory below which a program keeps the mail. */
interface Base extends Found {
  readonly directory: string
  readonly program: string
}

interface Elsewhere extends Base {
  readonly other: Base
}

export const rule = defineRule<'stack', Elsewhere>({
  id: 'xfile-maildir-path',
  summary: 'Programs of the same server look for mail in different directories.',
  severity: 'error',
  impact: 'ignored',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'stack' },
  *check(stack) {
    const [first, ...rest] = bases(stack)
    for (const base of first ? rest : []) {
      if (!isWithin(base.directory, first as Base) && !isWithin((first as Base).directory, base))
        yield { ...base, other: first as Base }
    }
  },
  describe({ directory, program, other, source }) {
    return {
      what: `${program} has its mail in ${directory}, but ${other.program} in ${other.directory}.`,
      why: 'What one program delivers the other one does not see: the mailbox looks empty.',
      help: 'Write the same directory in both.',
      // The web interface makes directories and shows mail; it does not deliver.
      ...(/webma/.test(source.uri) ? { severity: 'warning' as const } : {}),
      related: [{ source: other.source, range: other.range, message: `the directory of ${other.program}` }],
    }
  },
})

function isWithin(directory: string, { directory: parent }: Base): boolean {
  return directory === parent || directory.startsWith(`${parent}/`)
}

/** The directories of all programs; the one that delivers comes first. */
function bases(stack: Stack): Base[] {
  const documents = [...stack.documents.values()]
  return [
    ...stack.postfix.flatMap((postfix) => {
      const { text, known, setting } = postfix.value('virtual_mailbox_base')
      const delivers = /^virtual(?::|$)/.test(postfix.value('virtual_transport').text.trim())
      if (!setting || !known || !delivers || !/^\/[^/]/.test(text) || isTemplated(text)) return []
      return [{ source: setting.source, range: setting.value.range, directory: trimmed(text), program: 'virtual(8)' }]
    }),
    ...documents.flatMap(courier),
    ...documents.flatMap(dovecot),
    ...documents.flatMap(extmail),
  ]
}

/** `CONCAT('/home/domains/',maildir)` in the clause, or in the field when there is no clause. */
function courier(document: Document): Base[] {
  if (!isAssignments(document) || document.language.id !== 'authmysqlrc') return []
  const entry = ['MYSQL_SELECT_CLAUSE', 'MYSQL_MAILDIR_FIELD', 'MYSQL_HOME_FIELD']
    .map((name) => assignmentOf(document, name))
    .find((e) => e?.value.text)
  const match = entry && /concat\(\s*'(\/[^']+)'/i.exec(entry.value.text)
  if (!entry || !match) return []
  const start = match.index + match[0].length - 1 - (match[1] as string).length
  return [base(document, entry, start, match[1] as string, 'courier-authlib')]
}

function dovecot(document: Document): Base[] {
  if (document.shape !== 'blocks') return []
  return [...blockItems(document)].flatMap((item) => {
    if (item.kind !== 'setting' || item.name.text !== 'mail_location' || sectionPath(item) !== '') return []
    const [, format = '', path = ''] = /^((?:maildir|mdbox|sdbox|mbox):)(\/[^%~:]*)/.exec(item.value.text) ?? []
    return path.split('/').length < 3 ? [] : [base(document, item, format.length, path, 'Dovecot')]
  })
}

function extmail(document: Document): Base[] {
  if (!isAssignments(document) || !/^web(?:mail|man)\.cf$/.test(document.language.id)) return []
  const entry = assignmentOf(document, 'SYS_MAILDIR_BASE')
  const path = entry?.value.text ?? ''
  return entry && /^\/[^/]/.test(path) && !isTemplated(path)
    ? [base(document, entry, 0, path, document.language.id)]
    : []
}

function base(
  { source }: Document,
  { value }: Pick<Assignment, 'value'>,
  start: number,
  path: string,
  program: string,
): Base {
  return foundIn(source, value, start, start + path.length, { directory: trimmed(path), program })
}

/** A path without its last slash; of a template of Dovecot the part that is the same for all users. */
function trimmed(path: string): string {
  return path.trim().replace(/\/+$/, '')
}
