/** Which rule speaks of a line that Dovecot's reader refuses: each bad line has one finding. */

import { dovecotRefusal, type Line } from '@mailcfg/grammars'
import { blockItems, type Document, type FileProblem, hasFreeNames } from '@mailcfg/model'
import { lineCause, pastedKind } from './line-cause.ts'

/** The languages that Dovecot's reader reads. */
export const DOVECOT_LANGUAGES = ['dovecot', 'dovecot-1x', 'dovecot24', 'dovecot-sql', 'dovecot-dict']

/** `brace` is an opening brace on its own line, `header` the line above such a brace. */
export type DovecotFault = 'ellipsis' | 'brace' | 'header' | 'one-line-block' | 'braces' | 'unreadable'

/** What is wrong with a line, or `undefined` when Dovecot reads it or another rule explains it. */
export function dovecotFault(document: Document, { code, line }: FileProblem): DovecotFault | undefined {
  if (code === 'ignored-after-brace' && document.shape === 'blocks') return 'one-line-block'
  if (dovecotRefusal(document.language, code) === undefined && !isRefusedName(document, code, line)) return undefined
  if (document.shape === 'blocks' && (code === 'unexpected-close' || code === 'unclosed-section')) return 'braces'
  if (pastedKind(firstLine(document, line)) === 'dots') return 'ellipsis'
  if (lineCause(document, line) !== undefined) return undefined
  if (code === 'garbage-after-brace') return 'one-line-block'
  if (isLoneBrace(document, line) && headerAbove(document, line)) return 'brace'
  const below = neighbour(document, line, 1)
  if (below && isLoneBrace(document, below) && headerAbove(document, below) === line) return 'header'
  return 'unreadable'
}

/** Whether a line without a name stands in a section that looks its names up; in `plugin`, `dict` and their kin any will do. */
function isRefusedName(document: Document, code: string, line: Line): boolean {
  if (code !== 'empty-name' || document.shape !== 'blocks') return false
  const { start } = line.logical.range
  const sections = [...blockItems(document)].filter((item) => item.kind === 'section')
  const inner = sections.findLast(({ range }) => range.start < start && start < range.end)
  return inner !== undefined && !hasFreeNames([inner])
}

/** The broken line above a brace that stands alone: the header that lacks it. */
export function headerAbove(document: Document, brace: Line): Line | undefined {
  const above = neighbour(document, brace, -1)
  if (above === undefined || above.tree.kind !== 'broken') return undefined
  return /^[A-Za-z_]\w*(?:[ \t]+(?:"[^"]*"|[^\s{}="]+))?$/.test(codeOf(document, above)) ? above : undefined
}

/** The text of a line without its comment and the blanks around it. */
export function codeOf(document: Document, { logical }: Line): string {
  return document.source
    .slice(logical.pieces[0] ?? logical.range)
    .replace(/[ \t]+#.*$/, '')
    .trim()
}

function isLoneBrace(document: Document, line: Line): boolean {
  return line.tree.kind === 'broken' && codeOf(document, line) === '{'
}

/** The nearest line above or below that is no comment and not empty. */
function neighbour(document: Document, line: Line, step: 1 | -1): Line | undefined {
  if (!('file' in document) || !document.file) return undefined
  const { lines } = document.file
  for (let i = lines.indexOf(line) + step; i >= 0 && i < lines.length; i += step) {
    const { kind } = (lines[i] as Line).logical
    if (kind !== 'comment' && kind !== 'blank') return lines[i]
  }
  return undefined
}

function firstLine({ source }: Document, { logical }: Line): string {
  return source.slice(logical.pieces[0] ?? logical.range)
}
