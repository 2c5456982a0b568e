/** Tables that main.cf names and that are not beside their neighbours. */

import {
  type Document,
  directoryOf,
  INDEX_SUFFIXES,
  normalizePath,
  type PostfixInstance,
  type Stack,
  type TableUse,
} from '@mailcfg/model'
import { atFile } from '../../src/member-files.ts'
import { alikeTables } from '../../src/name-words.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'
import { CACHE } from '../../src/table-uses.ts'

interface Missing extends Found {
  readonly use: TableUse
  /** A file of a similar name in the same directory that nothing asks. */
  readonly alike: Document | undefined
}

export const rule = defineRule<'postfix', Missing>({
  id: 'map-source-missing',
  summary: 'A table that main.cf names is there.',
  severity: 'info',
  impact: 'defers-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix, { stack }) {
    const reported = new Set<string>()
    for (const use of postfix.tableUses) {
      const missing = stack.fileStates ? isNotThere(use, stack) : isSurelyMissing(use, postfix, stack)
      if (reported.has(use.path) || !missing) continue
      reported.add(use.path)
      yield { source: use.source, range: use.range, use, alike: alikeOf(use, postfix, stack) }
    }
  },
  describe({ use, alike, source, range }, { stack }) {
    const name = alike && stack.serverPath(alike.source.uri).replace(/^.*\//, '')
    const path = `${directoryOf(use.path)}/${name}`
    return {
      what: `There is no file ${use.path}.`,
      // A copy or a repository may leave files out; on the server's disk it is certain.
      ...(stack.fileStates ? { severity: 'error' as const } : {}),
      why: 'The daemon that asks the table cannot open it and answers with temporary errors: mail that needs it waits.',
      help: alike
        ? `${name} is there and no parameter names it; one of the two names is probably wrong.`
        : `Make the file, or take it out of ${use.parameter}.${stack.fileStates ? '' : ' Files made by another program may be missing here on purpose.'}`,
      ...(alike
        ? {
            related: [{ ...atFile(alike), message: 'nothing reads this file' }],
            fixes: [replaceFix(`Write ${path}`, 'review', source, range, source.slice(range).replace(use.path, path))],
          }
        : {}),
    }
  },
})

function alikeOf(use: TableUse, postfix: PostfixInstance, stack: Stack): Document | undefined {
  const read = new Set(postfix.tableUses.map(({ path }) => postfix.member(path)))
  const places = stack.placesOf(use.path, postfix).map(directoryOf)
  const beside = [...stack.documents.values()].filter(
    (document) =>
      places.includes(directoryOf(document.source.uri)) &&
      (document.shape === 'table' || document.language.id === 'map-source') &&
      !read.has(document),
  )
  return alikeTables(use.path, beside)
}

/** Whether the disk has neither the file nor an index; tables that Postfix fills by itself come later. */
function isNotThere({ path, type, parameter }: TableUse, stack: Stack): boolean {
  if (stack.fileState(path)?.kind !== 'missing' || CACHE.test(parameter)) return false
  return (INDEX_SUFFIXES[type] ?? []).every((suffix) => stack.fileState(`${path}${suffix}`)?.kind === 'missing')
}

/** Files that nobody puts beside the others where they can be seen. */
const SECRET = /passw|secret|private|credential/i

/**
 * Only where other tables of the same directory were seen, at the place where this one would be: then the directory
 * was, too. What an index is made of may be gone, but not beside such tables.
 */
function isSurelyMissing(use: TableUse, postfix: PostfixInstance, stack: Stack): boolean {
  if (!use.path.startsWith('/etc/') || SECRET.test(use.path) || postfix.member(use.path)) return false
  const directory = directoryOf(normalizePath(use.path))
  const beside = postfix.tableUses.filter(
    ({ path }) => directoryOf(normalizePath(path)) === directory && postfix.member(path) !== undefined,
  )
  const seen = new Set(beside.map(({ path }) => normalizePath(path)))
  const home = directoryOf(postfix.main?.source.uri ?? '')
  const expected = stack.placesOf(use.path, postfix).map(directoryOf)
  return seen.size > 0 && (expected.includes(home) || stack.root !== '')
}
