/** Account files of Courier whose module authdaemond does not load. */

import {
  type AssignmentsDocument,
  assignmentOf,
  type Document,
  directoryOf,
  isTemplated,
  type Stack,
} from '@mailcfg/model'
import { defineRule, type Found, isAssignments, replaceFix } from '../../src/rule.ts'
import { atTop } from '../../src/setting-edits.ts'

interface Unlisted extends Found {
  readonly module: string
  readonly file: Found
  readonly list: string
  /** Offset at which the list ends, inside its quotes. */
  readonly end: number
}

export const rule = defineRule<'stack', Unlisted>({
  id: 'xfile-courier-module-unlisted',
  summary: 'Accounts are set up in a file whose module authdaemond does not load.',
  severity: 'warning',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'stack' },
  *check(stack) {
    for (const document of stack.documents.values()) {
      if (isAssignments(document) && document.language.id === 'authdaemonrc') yield* unlisted(document, stack)
    }
  },
  describe({ module, file, list, source, end }) {
    return {
      what: `${module} is not among the modules, though its file is set up.`,
      why: 'authdaemond does not ask the database: nobody whose account is there can log in.',
      related: [{ ...file, message: 'set up, and not read' }],
      fixes: [replaceFix(`Add ${module}`, 'review', source, { start: end, end }, list === '' ? module : ` ${module}`)],
    }
  },
})

const ACCOUNT_FILES = ['authmysqlrc', 'authpgsqlrc', 'authsqliterc', 'authldaprc']

/** Packages bring files of all kinds: only where no module that is loaded has a file of its own is one forgotten. */
function* unlisted(document: AssignmentsDocument, stack: Stack): Iterable<Unlisted> {
  const entry = assignmentOf(document, 'authmodulelist')
  const list = entry?.decoded ?? ''
  if (!entry || isTemplated(list) || list.includes('$')) return
  const modules = list.split(/\s+/)
  const files = [...stack.documents.values()].filter((other) => isAccountFile(other, document))
  if (files.some(({ language }) => modules.includes(moduleOf(language.id)))) return
  for (const file of files) {
    const module = moduleOf(file.language.id)
    const top = isAssignments(file) ? atTop(file) : undefined
    // authldaprc comes ready made with the package.
    if (top === undefined || module === 'authldap') continue
    const { range } = entry.value
    const end = range.end - (/["']$/.test(entry.value.text) ? 1 : 0)
    yield { source: document.source, range, module, file: top, list, end }
  }
}

function isAccountFile({ language, source }: Document, { source: main }: AssignmentsDocument): boolean {
  return ACCOUNT_FILES.includes(language.id) && directoryOf(source.uri) === directoryOf(main.uri)
}

function moduleOf(language: string): string {
  return language.replace(/rc$/, '')
}
