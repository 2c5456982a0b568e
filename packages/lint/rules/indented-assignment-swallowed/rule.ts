/** An indented `name = value` line: it goes on with the value above it instead of setting anything. */

import type { Impact, Range, SourceText } from '@mailcfg/core'
import { mapSourceParameters, postfixParameter, postfixServiceParameter } from '@mailcfg/knowledge'
import type { Assignment, AssignmentsDocument } from '@mailcfg/model'
import { defineRule, type Found, isAssignments, replaceFix } from '../../src/rule.ts'

interface Swallowed extends Found {
  readonly name: string
  /** The blanks before the name. */
  readonly indentation: Range
  /** The setting that swallows it. */
  readonly by: Assignment
}

export const rule = defineRule<'document', Swallowed>({
  id: 'indented-assignment-swallowed',
  summary: 'An indented `name = value` is no setting: it becomes part of the value above it.',
  severity: 'error',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: ['main.cf', 'map-source'] },
  *check(document) {
    if (!isAssignments(document)) return
    const known = knownNames(document)
    for (const by of document.entries) {
      if (by.line.logical.pieces.length > 1) yield* swallowedBy(document.source, by, known)
    }
  },
  describe({ source, name, indentation, by }) {
    const { why, impact } = consequence(by.name.text)
    return {
      what: `${name} is not set here: the indented line is part of ${by.name.text}.`,
      why,
      impact,
      related: [{ source, range: by.name.range, message: 'the value that goes on' }],
      fixes: [replaceFix('Take the indentation away', 'review', source, indentation, '')],
    }
  },
})

const NUMBERS = ['bool', 'nbool', 'int', 'nint', 'long', 'time']

function consequence(swallower: string): { why: string; impact: Impact } {
  const parameter = postfixParameter(swallower)
  const lost = 'The setting has no effect, and its words spoil the value above.'
  if (parameter && NUMBERS.includes(parameter.type)) {
    return { why: `${lost} That value is no valid one any more: the programs that use it stop.`, impact: 'wont-start' }
  }
  if (parameter?.kind === 'path') {
    return { why: `${lost} "postfix check" creates directories with such names.`, impact: 'ignored' }
  }
  return { why: lost, impact: 'ignored' }
}

/** Tells whether a name, written as `name =` with or without a blank, is that of a setting of the file. */
function knownNames(document: AssignmentsDocument): (name: string, spaced: boolean) => boolean {
  const own = new Set(document.entries.map((entry) => entry.name.text))
  if (document.language.id === 'map-source') {
    const names = new Set(mapSourceParameters().map((parameter) => parameter.name))
    return (name) => names.has(name)
  }
  return (name, spaced) =>
    own.has(name) ||
    postfixParameter(name) !== undefined ||
    postfixServiceParameter(name, []) !== undefined ||
    (spaced && /^[a-z][a-z0-9]*_[a-z0-9_]*$/.test(name))
}

/** Values of map sources that hold `column = …` of a query language. */
const QUERIES = /quer|filter|condition|attribute|_field$|^table$/

function* swallowedBy(
  source: SourceText,
  by: Assignment,
  known: (name: string, spaced: boolean) => boolean,
): Iterable<Swallowed> {
  if (QUERIES.test(by.name.text)) return
  let depth = 0
  for (const [index, piece] of by.line.logical.pieces.entries()) {
    const text = source.slice(piece)
    const match = /^([ \t]+)([A-Za-z][\w-]*)([ \t]*)=(?!=)/.exec(text)
    if (index > 0 && depth <= 0 && match && known(match[2] as string, match[3] !== '')) {
      const start = piece.start + (match[1] as string).length
      const range = { start, end: start + (match[2] as string).length }
      yield { source, range, name: match[2] as string, indentation: { start: piece.start, end: start }, by }
    }
    depth += text.split('{').length - text.split('}').length
  }
}
