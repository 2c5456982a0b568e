/** Grammars of Postfix's tables: keys with results, aliases, patterns, networks, lists. */

import { actionRule, postfixValues } from './postfix-values.ts'
import { type Grammar, logicalLine, names, type Rule } from './textmate.ts'

const { comment, restriction, table, word, macro } = postfixValues as Required<typeof postfixValues>
const repository = { comment, restriction, table, word, macro } as Record<string, Rule>

/** Addresses, domains and destinations of results. */
const ADDRESS: Rule = { match: '[^\\s,@"]+@[^\\s,]+', name: 'string.unquoted.address.postfix' }

/** A key, then a result which may begin with an action. */
export function accessGrammar(): Grammar {
  return {
    name: 'Postfix access table',
    scopeName: 'source.postfix.access',
    patterns: [
      { include: '#comment' },
      logicalLine('^("(?:\\\\.|[^"\\\\])*"[^\\s]*|[^\\s#]\\S*)', names('entity.name.tag.key.postfix'), [
        actionRule(),
        { include: '#restriction' },
        { include: '#table' },
      ]),
    ],
    repository,
  }
}

/** Any other table with keys and values. */
export function tableGrammar(): Grammar {
  return {
    name: 'Postfix lookup table',
    scopeName: 'source.postfix.table',
    patterns: [
      { include: '#comment' },
      logicalLine('^("(?:\\\\.|[^"\\\\])*"[^\\s]*|[^\\s#]\\S*)', names('entity.name.tag.key.postfix'), [
        ADDRESS,
        {
          match: '(?<=\\s)(\\w[\\w-]*)(:)(?=\\S|$)(\\[?[^\\s,\\]]*\\]?(?::\\w+)?)',
          captures: names(
            'entity.name.function.transport.postfix',
            'punctuation.separator.postfix',
            'string.unquoted.destination.postfix',
          ),
        },
        { include: '#word' },
      ]),
    ],
    repository,
  }
}

/** aliases(5): `name: value, value`, with commands, files and lists among the values. */
export function aliasesGrammar(): Grammar {
  return {
    name: 'Alias file',
    scopeName: 'source.postfix.aliases',
    patterns: [
      { include: '#comment' },
      logicalLine(
        '^("(?:\\\\.|[^"\\\\])*"|[^\\s#:"][^:]*?)[ \\t]*(:)',
        names('entity.name.tag.key.postfix', 'punctuation.separator.key-value.postfix'),
        [
          { match: '"\\|(?:\\\\.|[^"\\\\])*"|(?<=[\\s,:])\\|[^,]*', name: 'string.interpolated.command.postfix' },
          {
            match: '(:include:)([^\\s,]+)',
            captures: names('keyword.control.import.postfix', 'string.unquoted.path.postfix'),
          },
          ADDRESS,
          { include: '#word' },
        ],
      ),
    ],
    repository,
  }
}

/** regexp_table(5) and pcre_table(5): a pattern between delimiters, flags, and a result with `$1` in it. */
export function patternTableGrammar(): Grammar {
  const pattern = '([^A-Za-z0-9\\s#])((?:\\\\.|(?!\\2).)*)(\\2)([A-Za-z]*)'
  const scopes = [
    'keyword.operator.negation.postfix',
    'punctuation.definition.string.begin.postfix',
    undefined,
    'punctuation.definition.string.end.postfix',
    'storage.modifier.flags.postfix',
  ]
  const captures = { ...names(...scopes), 3: { name: 'string.regexp.postfix', patterns: [{ include: '#regexp' }] } }
  return {
    name: 'Postfix pattern table',
    scopeName: 'source.postfix.pattern-table',
    patterns: [
      { include: '#comment' },
      { match: '(?i)^(endif)\\b.*$', captures: names('keyword.control.conditional.postfix') },
      {
        match: `(?i)^(if)[ \\t]+(!?)${pattern.replaceAll('\\2', '\\3')}`,
        captures: {
          1: { name: 'keyword.control.conditional.postfix' },
          ...Object.fromEntries(Object.entries(captures).map(([group, rule]) => [String(Number(group) + 1), rule])),
        },
      },
      logicalLine(`^(!?)${pattern}`, captures, [
        actionRule(),
        { match: '\\$\\$', name: 'constant.character.escape.postfix' },
        { match: '\\$(?:\\d+|\\{\\d+\\}|\\(\\d+\\))', name: 'variable.other.group.postfix' },
        { include: '#restriction' },
        { include: '#table' },
      ]),
    ],
    repository: {
      ...repository,
      regexp: {
        patterns: [
          { match: '\\\\.', name: 'constant.character.escape.postfix' },
          { match: '\\[\\^?\\]?(?:\\[:\\w+:\\]|\\\\.|[^\\]])*\\]', name: 'constant.other.character-class.postfix' },
          { match: '[*+?]|\\{\\d*,?\\d*\\}', name: 'keyword.operator.quantifier.postfix' },
          { match: '[\\^$|]', name: 'keyword.control.anchor.postfix' },
          { match: '\\((?:\\?[:=!<>imsx-]*)?|\\)', name: 'punctuation.definition.group.postfix' },
        ],
      },
    },
  }
}

/** cidr_table(5): a network or an address, then a result. */
export function cidrTableGrammar(): Grammar {
  return {
    name: 'Postfix cidr table',
    scopeName: 'source.postfix.cidr-table',
    patterns: [
      { include: '#comment' },
      {
        match: '(?i)^(if|endif)\\b(?:[ \\t]+(!?)(\\S+))?',
        captures: names(
          'keyword.control.conditional.postfix',
          'keyword.operator.negation.postfix',
          'constant.numeric.network.postfix',
        ),
      },
      logicalLine(
        '^(!?)([^\\s#]\\S*)',
        names('keyword.operator.negation.postfix', 'constant.numeric.network.postfix'),
        [actionRule(), { include: '#restriction' }, { include: '#table' }],
      ),
    ],
    repository,
  }
}

/** The file behind `mydestination = /path`: one item per line, match_list(3). */
export function matchListGrammar(): Grammar {
  return {
    name: 'Postfix list file',
    scopeName: 'source.postfix.match-list',
    patterns: [
      { include: '#comment' },
      { match: '(?<![^\\s,])!', name: 'keyword.operator.negation.postfix' },
      { include: '#table' },
      { include: '#word' },
    ],
    repository,
  }
}
