/** Patterns of pcre and regexp tables that lists of domains ask, in main.cf or in files. */

import type { TableReference } from '@mailcfg/grammars'
import type { ParameterSetting, PostfixInstance } from '@mailcfg/model'
import { type Found, isTable } from './rule.ts'
import { tableReferences, withNested } from './table-references.ts'
import { usedRows } from './table-results.ts'

/** One pattern that stands by itself: not negated, not within `if`. */
export interface DomainPattern extends Found {
  readonly text: string
  readonly flags: string
}

/** The patterns of the tables of a setting. */
export function* patternsOf(setting: ParameterSetting, postfix: PostfixInstance): Iterable<DomainPattern> {
  for (const outer of tableReferences(setting, postfix)) {
    for (const table of withNested(outer)) {
      if (table.type !== 'pcre' && table.type !== 'regexp') continue
      yield* table.contents.length > 0 ? written(setting, table) : inFile(postfix, table)
    }
  }
}

function* written({ source, value }: ParameterSetting, { contents }: TableReference): Iterable<DomainPattern> {
  for (const { start, end } of contents) {
    const match = /^(\s*)([^\w\s!])(.*?)(?<!\\)\2([A-Za-z]*)\s+\S/s.exec(value.text.slice(start, end))
    if (!match) continue
    const [, blanks = '', , text = '', flags = ''] = match
    const from = start + blanks.length + 1
    yield { source, range: value.rangeOf(from, from + text.length), text, flags }
  }
}

function* inFile(postfix: PostfixInstance, table: TableReference): Iterable<DomainPattern> {
  const { text: path, known } = postfix.expand(table.name)
  const document = known ? postfix.member(path) : undefined
  if (document === undefined || !isTable(document)) return
  for (const { pattern } of usedRows(document)) {
    if (!pattern || pattern.negated || pattern.depth > 0 || pattern.second) continue
    const { text, range, flags } = pattern
    yield { source: document.source, range, text, flags: flags?.text ?? '' }
  }
}

/** Which end of a pattern for one domain is open; `undefined` for closed ones and for those that nobody can judge. */
export function openEnd({ text, flags }: DomainPattern): { end: 'front' | 'back'; domain: string } | undefined {
  if (/[xE]/.test(flags) || /\(\?|\[\[?[:.=]|\\[^.@$^+*/\\\-dswDSWb]|\$\{|\$\(/.test(text)) return undefined
  const domain = /(?<![\\\w-])[a-z0-9][\w-]*(?:\\?\.[a-z0-9][\w-]*)+/i.exec(text.replace(/\\b/g, '  '))?.[0]
  if (domain === undefined) return undefined
  const name = domain.replaceAll('\\', '')
  try {
    const expression = new RegExp(text, flags.includes('i') ? '' : 'i')
    const fits = (key: string) => expression.test(key)
    if (['a.test', 'q.io'].some(fits) || ![name, `x.${name}`].some(fits)) return undefined
    if (fits(`${name}.evil.test`) || fits(`x.${name}.evil.test`)) return { end: 'back', domain: name }
    return fits(`evil${name}`) ? { end: 'front', domain: name } : undefined
  } catch {
    return undefined
  }
}
