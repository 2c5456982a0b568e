/** Tables beside main.cf that nothing reads. */

import { baseName, type Document, type PostfixInstance, type Stack } from '@mailcfg/model'
import { atFile } from '../../src/member-files.ts'
import { defineRule, type Found, isAssignments, isTable } from '../../src/rule.ts'

interface Unread extends Found {
  readonly name: string
  /** Where a comment names it. */
  readonly comment: Found | undefined
}

export const rule = defineRule<'postfix', Unread>({
  id: 'xfile-map-unreferenced',
  summary: 'A table in the directory of Postfix that nothing reads.',
  severity: 'info',
  impact: 'ignored',
  confidence: 'low',
  tier: 'strict',
  listens: { on: 'postfix' },
  *check(postfix, { stack }) {
    const { main, master } = postfix
    if (main === undefined || master === undefined) return
    const used = new Set(postfix.tableUses.map(({ path }) => postfix.member(path)))
    for (const document of stack.documents.values()) {
      if (!isTableBeside(document, postfix) || used.has(document)) continue
      const name = baseName(document.source.uri)
      if (isNamed(name, document, stack)) continue
      yield { ...atFile(document), name, comment: commentOn(name, main) ?? commentOn(name, master) }
    }
  },
  describe({ name, comment }) {
    return {
      what: `Nothing reads ${name}.`,
      why: 'Whoever edits it expects an effect that never comes, such as mail that is still refused.',
      help: 'Name it in main.cf, or delete it.',
      related: comment ? [{ ...comment, message: 'named in a comment only' }] : [],
    }
  },
})

/** Files that something else is made of, or that were put aside. */
const TEMPLATE = /\.(?:dist|tpl|tmpl|template|example|sample|in|j2|erb|orig|bak|old|save|rpm\w+|dpkg-\w+|ucf-\w+)$|~$/

/** A table with entries, or a map source, in the directory of main.cf or below it. */
function isTableBeside(document: Document, { directory }: PostfixInstance): boolean {
  const { uri } = document.source
  if (!uri.startsWith(`${directory}/`) || TEMPLATE.test(uri)) return false
  if (isAssignments(document)) return document.language.id === 'map-source'
  return isTable(document) && document.size > 0 && document.language.id !== 'aliases'
}

/** Whether the text of another file names it outside comments: scripts and lists of files have ways of their own. */
function isNamed(name: string, document: Document, stack: Stack): boolean {
  return [...stack.documents.values()].some(
    (other) =>
      other !== document &&
      !(isTable(other) && other.size > 1000) &&
      other.source.text.includes(name) &&
      other.source.text.split('\n').some((line) => !/^\s*#/.test(line) && line.includes(name)),
  )
}

function commentOn(name: string, { source }: Document): Found | undefined {
  const start = source.text.indexOf(name)
  return start < 0 ? undefined : { source, range: { start, end: start + name.length } }
}
