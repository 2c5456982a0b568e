/** Trees of the words of a master.cf line: braced arguments, and the settings behind `-o`. */

import type { IToken } from 'chevrotain'
import { leafOf, tokenOffsets } from '../tree/chevrotain.ts'
import type { Group, Part, Problem } from '../tree/line-tree.ts'
import { Close, Equals, Open } from './tokens.ts'

/** A word as one part of the given kind; a word that starts with a brace becomes a `braced` group when it is an argument. */
export function wordPart(kind: string, tokens: readonly IToken[], problems: Problem[]): Part {
  if (kind === 'word' && (tokens[0] as IToken).tokenType === Open) {
    const { open, inner, close, tail } = braces(tokens, problems)
    return groupOf('braced', [open, ...inner.map(text), ...close, ...tail])
  }
  return runPart(kind, tokens)
}

/** The parts of an `override` behind its option: name, separator, value, with braces around them in the long form. */
export function overrideParts(tokens: readonly IToken[], problems: Problem[]): Part[] {
  if ((tokens[0] as IToken).tokenType !== Open) return settingParts(tokens, tokens[0] as IToken, problems)
  const { open, inner, close, tail } = braces(tokens, problems)
  return [open, ...settingParts(inner, tokens[0] as IToken, problems), ...close, ...tail]
}

/** What extpar() of Postfix (src/util/extpar.c) sees of a word that starts with a brace. */
function braces(
  tokens: readonly IToken[],
  problems: Problem[],
): { open: Part; inner: readonly IToken[]; close: Part[]; tail: Part[] } {
  const open = leafOf(tokens[0] as IToken, 'open')
  const at = closingBrace(tokens)
  if (at < 0) {
    problems.push({ code: 'missing-brace', start: open.start, end: endOf(tokens) })
    return { open, inner: tokens.slice(1), close: [], tail: [] }
  }
  const tail = tokens.slice(at + 1)
  if (tail.length > 0) {
    problems.push({ code: 'text-after-brace', start: (tail[0] as IToken).startOffset, end: endOf(tail) })
  }
  return {
    open,
    inner: tokens.slice(1, at),
    close: [leafOf(tokens[at] as IToken, 'close')],
    tail: tail.map((token) => leafOf(token, 'tail')),
  }
}

/** Index of the brace that balances the first token, or -1. */
function closingBrace(tokens: readonly IToken[]): number {
  let level = 0
  for (let i = 0; i < tokens.length; i++) {
    const { tokenType } = tokens[i] as IToken
    if (tokenType === Open) level += 1
    else if (tokenType === Close) level -= 1
    if (level === 0) return i
  }
  return -1
}

/** name = value as split_nameval() of Postfix reads it; what it refuses becomes a problem, the parts stay. */
function settingParts(tokens: readonly IToken[], before: IToken, problems: Problem[]): Part[] {
  const equals = tokens.findIndex((token) => token.tokenType === Equals)
  const name = equals < 0 ? tokens : tokens.slice(0, equals)
  const start = tokens[0]?.startOffset ?? tokenOffsets(before).start
  const end = tokens.length > 0 ? endOf(tokens) : tokenOffsets(before).end
  if (isBlank(name)) problems.push({ code: 'missing-name', start, end })
  else if (equals < 0 || !isOneWord(name)) problems.push({ code: 'missing-equals', start, end })
  const parts: Part[] = []
  if (name.length > 0) parts.push(runPart('name', name))
  if (equals < 0) return parts
  parts.push(leafOf(tokens[equals] as IToken, 'separator'))
  const value = tokens.slice(equals + 1)
  if (value.length > 0) parts.push(groupOf('value', value.map(text)))
  return parts
}

/** Whether nothing is there but vertical tabs and form feeds, which are no blanks of master.cf but of split_nameval(). */
function isBlank(tokens: readonly IToken[]): boolean {
  return tokens.every((token) => /^[\v\f]*$/.test(token.image))
}

/** Whether the tokens follow each other without anything that split_nameval() would skip as a blank. */
function isOneWord(tokens: readonly IToken[]): boolean {
  const adjacent = tokens.every(
    (token, i) => i === 0 || tokenOffsets(tokens[i - 1] as IToken).end === token.startOffset,
  )
  return adjacent && !/[^\v\f][\v\f]+[^\v\f]/.test(tokens.map((token) => token.image).join(''))
}

/** One leaf for one token, else a group of text leaves. */
function runPart(kind: string, tokens: readonly IToken[]): Part {
  return tokens.length === 1 ? leafOf(tokens[0] as IToken, kind) : groupOf(kind, tokens.map(text))
}

function text(token: IToken): Part {
  return leafOf(token, 'text')
}

function endOf(tokens: readonly IToken[]): number {
  return tokenOffsets(tokens[tokens.length - 1] as IToken).end
}

function groupOf(kind: string, parts: Part[]): Group {
  return { kind, start: (parts[0] as Part).start, end: (parts[parts.length - 1] as Part).end, parts }
}
