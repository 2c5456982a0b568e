/** Grammars of main.cf, master.cf and the files with the settings of databases. */

import { mapSourceParameters, postfixParameters, serviceParameterFamilies } from '@mailcfg/knowledge'
import { anyOf } from '../any-of.ts'
import { ANY_VALUE, postfixValues } from './postfix-values.ts'
import { commentLine, type Grammar, logicalLine, names, type Rule } from './textmate.ts'

/** Names of parameters, those of transports included. */
function parameterName(): string {
  const known = anyOf(postfixParameters().map(({ name }) => name))
  const family = anyOf(serviceParameterFamilies().map(({ suffix }) => suffix))
  return `(?:${known}|[\\w-]+${family})`
}

/** `name =` at the start of a line, then the value; names that Postfix does not have are the user's own. */
function assignmentRules(name: string): Rule[] {
  const rule = (pattern: string, scope: string): Rule =>
    logicalLine(`^(${pattern})[ \\t]*(=)`, names(scope, 'keyword.operator.assignment.postfix'), ANY_VALUE)
  return [rule(name, 'support.type.property-name.postfix'), rule('[^\\s=#][^=]*?', 'variable.other.property.postfix')]
}

export function mainCfGrammar(): Grammar {
  return {
    name: 'Postfix main.cf',
    scopeName: 'source.postfix.main-cf',
    patterns: [{ include: '#comment' }, ...assignmentRules(parameterName())],
    repository: postfixValues,
  }
}

/** Map sources are read as main.cf is, but know no macros: `%s` and its like stand for the key. */
export function mapSourceGrammar(): Grammar {
  const known = anyOf(mapSourceParameters().map(({ name }) => name))
  const rule = (pattern: string, scope: string): Rule =>
    logicalLine(`^(${pattern})[ \\t]*(=)`, names(scope, 'keyword.operator.assignment.postfix'), [
      { match: '%(?:[sudnD1-9%]|[SU])', name: 'constant.other.placeholder.postfix' },
      {
        match: `'(?:[^'\\\\]|\\\\.)*'`,
        name: 'string.quoted.single.postfix',
        captures: { 0: { patterns: [{ match: '%[a-zA-Z1-9%]', name: 'constant.other.placeholder.postfix' }] } },
      },
      {
        match:
          '(?i)\\b(?:select|from|where|and|or|not|in|is|null|limit|order by|union|join|left|right|inner|on|as|like|concat|case|when|then|else|end)\\b',
        name: 'keyword.other.sql.postfix',
      },
      { include: '#word' },
    ])
  const { comment, word, macro } = postfixValues as Required<typeof postfixValues>
  return {
    name: 'Postfix map source',
    scopeName: 'source.postfix.map-source',
    patterns: [
      { include: '#comment' },
      rule(known, 'support.type.property-name.postfix'),
      rule('[^\\s=#][^=]*?', 'variable.other.property.postfix'),
    ],
    repository: { comment, word, macro } as Record<string, Rule>,
  }
}

const YES_NO = '([yn-])'

/** The eight columns; an entry whose columns are spread over several lines has its service's name told apart, no more. */
function serviceColumns(): Rule {
  const columns = [
    '([^\\s#]\\S*)',
    '(inet|unix-dgram|unix|fifo|pass)',
    YES_NO,
    YES_NO,
    YES_NO,
    '(-|\\d+\\??)',
    '(-|\\d+)',
    '(\\S+)',
  ]
  return logicalLine(
    `^${columns.join('[ \\t]+')}`,
    names(
      'entity.name.function.service.postfix',
      'storage.type.service.postfix',
      ...['private', 'unprivileged', 'chroot'].map((column) => `constant.language.${column}.postfix`),
      'constant.numeric.wakeup.postfix',
      'constant.numeric.maxproc.postfix',
      'support.function.command.postfix',
    ),
    [{ include: '#arguments' }],
  )
}

/** `-o name=value`, `-o { name = value }`, other options, and the attributes of pipe(8) and spawn(8). */
function argumentRules(): Rule[] {
  const name = parameterName()
  const assignment = (known: string, scope: string, braces: boolean): Rule => ({
    begin: braces ? `(-o)[ \\t]*(\\{)[ \\t]*(${known})[ \\t]*(=)` : `(?<=\\s)(-o)[ \\t]*(${known})(=)`,
    beginCaptures: braces
      ? names(
          'keyword.operator.option.postfix',
          'punctuation.section.braces.begin.postfix',
          scope,
          'keyword.operator.assignment.postfix',
        )
      : names('keyword.operator.option.postfix', scope, 'keyword.operator.assignment.postfix'),
    end: braces ? '(\\})|^(?=[^\\s#])' : '(?=\\s|$)',
    ...(braces ? { endCaptures: names('punctuation.section.braces.end.postfix') } : {}),
    patterns: [...(braces ? [{ include: '#comment' }] : []), ...ANY_VALUE],
  })
  return [true, false].flatMap((braces) => [
    assignment(name, 'support.type.property-name.postfix', braces),
    assignment('[^\\s={},]+', 'variable.other.property.postfix', braces),
  ])
}

export function masterCfGrammar(): Grammar {
  return {
    name: 'Postfix master.cf',
    scopeName: 'source.postfix.master-cf',
    patterns: [
      { include: '#comment' },
      serviceColumns(),
      logicalLine('^([^\\s#]\\S*)', names('entity.name.function.service.postfix'), [{ include: '#arguments' }]),
    ],
    repository: {
      ...postfixValues,
      comment: commentLine('#', 'number-sign.postfix'),
      arguments: {
        patterns: [
          ...argumentRules(),
          { match: '(?<=\\s)-\\w+', name: 'keyword.operator.option.postfix' },
          {
            match: '(?<=\\s)(flags|user|argv|directory|eol|null_sender|size|listen)(=)',
            captures: names('variable.parameter.attribute.postfix', 'keyword.operator.assignment.postfix'),
          },
          { include: '#macro' },
          { include: '#word' },
        ],
      },
    },
  }
}
