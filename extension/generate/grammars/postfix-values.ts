/** What stands inside values of Postfix: macros, restrictions, tables, networks, times, yes and no. */

import { accessActions, restrictions, tableTypes } from '@mailcfg/knowledge'
import { anyOf } from '../any-of.ts'
import { commentLine, names, type Rule } from './textmate.ts'

/** Where a word of a value begins and ends. */
const BEFORE = '(?<![^\\s,={}])'
const BEHIND = '(?![^\\s,}])'

const comment = commentLine('#', 'number-sign.postfix')

/** `$name`, `$(name)`, `${name}`, `${name?{text}:{text}}`, `${{a} == {b} ? …}` and `$$`, see mac_expand(3). */
const macro: Rule = {
  patterns: [
    { match: '\\$\\$', name: 'constant.character.escape.postfix' },
    {
      begin: '\\$[{(]',
      end: '[})]',
      name: 'meta.macro.postfix',
      beginCaptures: { 0: { name: 'punctuation.definition.variable.begin.postfix' } },
      endCaptures: { 0: { name: 'punctuation.definition.variable.end.postfix' } },
      patterns: [
        { include: '#comment' },
        { include: '#macro' },
        { match: '[=!<>]=|[<>?:]', name: 'keyword.operator.postfix' },
        { begin: '\\{', end: '\\}', name: 'string.other.macro.postfix', patterns: [{ include: '#macro' }] },
        { match: '(?<=[{(])[ \\t]*([\\w.-]+)', captures: names('variable.other.macro.postfix') },
      ],
    },
    {
      match: '(\\$)(\\w+)',
      captures: names('punctuation.definition.variable.begin.postfix', 'variable.other.macro.postfix'),
    },
  ],
}

const isKind = (kind: RegExp) => (name: string) => kind.test(name)

/** The names of restrictions by what they may do, so that what lets mail in is seen at a glance. */
function restrictionRules(): Rule[] {
  const all = restrictions()
    .map(({ name }) => name)
    .filter((name) => /^\w+$/.test(name))
  const kinds: readonly (readonly [string, (name: string) => boolean])[] = [
    ['keyword.control.permit.postfix', isKind(/^permit/)],
    ['keyword.control.reject.postfix', isKind(/^(?:reject|defer)/)],
    ['support.function.restriction.postfix', (name) => !/^(?:permit|reject|defer)/.test(name)],
  ]
  return kinds.flatMap(([scope, belongs]) => {
    const words = all.filter(belongs)
    return words.length === 0 ? [] : [{ match: `(?i)${BEFORE}${anyOf(words)}${BEHIND}`, name: scope }]
  })
}

const restriction: Rule = { patterns: restrictionRules() }

/** `type:name`, with `proxy:` and the like before it. */
const table: Rule = {
  patterns: [
    {
      match: `${BEFORE}((?:${anyOf(tableTypes().map(({ name }) => name))}:)+)((?:[/$.][^\\s,{}]*)?)`,
      captures: {
        1: { name: 'storage.type.table.postfix' },
        2: { name: 'string.unquoted.path.postfix', patterns: [{ include: '#macro' }] },
      },
    },
  ],
}

/** The types of services that destinations begin with; what they are called beside that is master.cf's. */
const word: Rule = {
  patterns: [
    { match: `(?i)${BEFORE}(?:yes|no)${BEHIND}`, name: 'constant.language.boolean.postfix' },
    {
      match: `${BEFORE}!?\\[?[\\da-fA-F]*[.:][\\da-fA-F.:]+\\]?(?:/\\d+)?${BEHIND}`,
      name: 'constant.numeric.network.postfix',
    },
    { match: `${BEFORE}\\d+[smhdwSMHDW]?${BEHIND}`, name: 'constant.numeric.postfix' },
    { match: `${BEFORE}/[^\\s,={}$]+`, name: 'string.unquoted.path.postfix' },
    { match: '"(?:\\\\.|[^"\\\\])*"', name: 'string.quoted.double.postfix' },
    { match: ',', name: 'punctuation.separator.postfix' },
  ],
}

/** The rules by the names under which grammars include them. */
export const postfixValues: Readonly<Record<string, Rule>> = { comment, macro, restriction, table, word }

/** All of them, for values in which anything may stand. */
export const ANY_VALUE: readonly Rule[] = ['#macro', '#table', '#restriction', '#word'].map((include) => ({ include }))

/** The words that a result of an access table or of a table of patterns may begin with. */
export function actionRule(): Rule {
  const words = accessActions()
    .map(({ action }) => action)
    .filter((action) => /^[A-Za-z]\w*$/.test(action))
  return {
    match: `(?i)\\G[ \\t]+(${anyOf(words.map((name) => name.toLowerCase()))})(?=\\s|$)|\\G[ \\t]+([245]\\d\\d)(?:[ \\t]+([245]\\.\\d+\\.\\d+))?(?=\\s|$)`,
    captures: names(
      'keyword.control.action.postfix',
      'constant.numeric.reply.postfix',
      'constant.numeric.status.postfix',
    ),
  }
}
