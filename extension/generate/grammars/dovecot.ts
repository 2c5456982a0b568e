/** The grammar of Dovecot's configuration, all dialects: settings, sections, variables, includes. */

import { dovecotBlocks, dovecotSettings, dovecotSqlConfKeys, dovecotVariables } from '@mailcfg/knowledge'
import { anyOf } from '../any-of.ts'
import { type Grammar, names, type Rule } from './textmate.ts'

/** Names as they are written, without the path of their section; those with a part that varies are left out. */
function settingNames(): string {
  const settings = dovecotSettings().flatMap(({ name }) => name.split('/').at(-1) as string)
  const keys = dovecotSqlConfKeys().map(({ name }) => name)
  return anyOf([...settings, ...keys].filter((name) => /^\w+$/.test(name)))
}

const blockTypes = (): string =>
  anyOf(
    [
      ...dovecotBlocks().map(({ name }) => name),
      ...dovecotSettings()
        .filter(({ type }) => /filter/.test(type))
        .map(({ name }) => name),
    ].filter((name) => /^\w+$/.test(name)),
  )

/** The letters of the old variables, `%u`, with widths and modifiers before them. */
function shortVariables(): string {
  const letters = dovecotVariables().flatMap(({ short = '' }) => /^%(\w)$/.exec(short)?.[1] ?? [])
  return `[${[...new Set(letters)].sort().join('')}%]`
}

/** From an unquoted `#` to the line's end; one that a word touches is part of the word. */
const comment: Rule = {
  match: '(?:^|(?<=\\s))(#).*$',
  name: 'comment.line.number-sign.dovecot',
  captures: names('punctuation.definition.comment.dovecot'),
}

function variable(): Rule {
  return {
    patterns: [
      {
        begin: '%\\{',
        end: '\\}',
        name: 'variable.other.dovecot',
        patterns: [
          { match: '\\|', name: 'keyword.operator.pipe.dovecot' },
          { match: "'[^']*'", name: 'string.quoted.single.dovecot' },
          { match: '(?<=\\|)\\s*(\\w+)', captures: names('support.function.filter.dovecot') },
        ],
      },
      { match: `%[-\\d.+]*[A-Z]*${shortVariables()}`, name: 'variable.other.dovecot' },
      { match: '\\$(?:SET|ENV):[\\w/:]+|\\$\\w+', name: 'variable.other.reference.dovecot' },
    ],
  }
}

/** A value reaches to the end of its line, and over it where a backslash stands there. */
const VALUE_END = '(?<![\\\\\\n])$'

function settingRule(name: string, scope: string): Rule {
  return {
    begin: `^[ \\t]*(${name})[ \\t]*(=)`,
    beginCaptures: names(scope, 'keyword.operator.assignment.dovecot'),
    end: VALUE_END,
    patterns: [{ include: '#comment' }, { include: '#value' }],
  }
}

const INCLUDE: Rule = {
  match: '^[ \\t]*(!include(?:_try)?)[ \\t]+(\\S.*?)[ \\t]*$',
  captures: names('keyword.control.import.dovecot', 'string.unquoted.path.dovecot'),
}

function sectionRule(type: string, scope: string): Rule {
  return {
    match: `^[ \\t]*(${type})(?:[ \\t]+("[^"]*"|[^\\s{}#"=][^\\s{}#]*))?(?:[ \\t]+([^\\s{}]+))?[ \\t]*(\\{)`,
    captures: names(
      scope,
      'entity.name.section.dovecot',
      'entity.name.section.dovecot',
      'punctuation.section.block.begin.dovecot',
    ),
  }
}

const value = (): Rule => ({
  patterns: [
    { include: '#variable' },
    {
      begin: '"',
      end: '"|$',
      name: 'string.quoted.double.dovecot',
      patterns: [{ match: '\\\\.', name: 'constant.character.escape.dovecot' }, { include: '#variable' }],
    },
    {
      begin: "'",
      end: "'|$",
      name: 'string.quoted.single.dovecot',
      patterns: [{ match: '\\\\.', name: 'constant.character.escape.dovecot' }, { include: '#variable' }],
    },
    { match: '\\\\$', name: 'constant.character.escape.continuation.dovecot' },
    { match: '(?<==)[ \\t]*(<)(?=\\S)', captures: names('keyword.operator.file.dovecot') },
    { match: '(?i)(?<![^\\s=])(?:yes|no|true|false)(?![^\\s])', name: 'constant.language.boolean.dovecot' },
    {
      match:
        '(?i)(?<![^\\s=])\\d+(?:[.:]\\d+)*(?:/\\d+)?(?:[ \\t]*(?:msecs?|secs?|seconds?|mins?|minutes?|hours?|days?|weeks?|[kmgt]i?b?|[bsdw]|%))?(?![^\\s])',
      name: 'constant.numeric.dovecot',
    },
    { match: '(?<![^\\s=<:])/[^\\s:%]+', name: 'string.unquoted.path.dovecot' },
    { match: '\\{[A-Za-z0-9._-]+\\}', name: 'constant.other.scheme.dovecot' },
  ],
})

export function dovecotGrammar(): Grammar {
  return {
    name: 'Dovecot configuration',
    scopeName: 'source.dovecot',
    patterns: [
      { include: '#comment' },
      INCLUDE,
      sectionRule(blockTypes(), 'storage.type.section.dovecot'),
      sectionRule('[\\w.@/-]+', 'variable.other.section.dovecot'),
      settingRule(settingNames(), 'support.type.property-name.dovecot'),
      settingRule('[^\\s={}#][^={}]*?', 'variable.other.property.dovecot'),
      { match: '^[ \\t]*(\\})', captures: names('punctuation.section.block.end.dovecot') },
      { match: '\\}', name: 'punctuation.section.block.end.dovecot' },
    ],
    repository: { comment, variable: variable(), value: value() },
  }
}
