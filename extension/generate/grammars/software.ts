/** Grammars of the files around Postfix and Dovecot: Courier, Cyrus SASL, extmail, MySQL, zones, services. */

import {
  courierFormats,
  courierKeys,
  cyrusMechanisms,
  cyrusOptions,
  extmailKeys,
  isRecordType,
  knownServices,
  MAIL_RECORD_TYPES,
  mysqlOptions,
  saslauthdKeys,
  sysconfigKeys,
  ZONE_DIRECTIVES,
} from '@mailcfg/knowledge'
import { anyOf } from '../any-of.ts'
import { commentLine, type Grammar, names, type Rule } from './textmate.ts'

const plain = (words: readonly string[]): string[] => words.filter((name) => /^[\w.-]+$/.test(name))

const keysOf = (which: (format: string) => boolean): string[] =>
  plain(
    courierFormats()
      .filter(which)
      .flatMap((format) => courierKeys(format).map(({ name }) => name)),
  )

const isAuthrc = (format: string): boolean => /^auth\w+rc$/.test(format) && format !== 'authdaemonrc'

/** `KEY=value` as the shell reads it; authdaemonrc, which a program of its own reads, looks the same. */
export function shellGrammar(): Grammar {
  const known = anyOf([
    ...keysOf((format) => !isAuthrc(format)),
    ...plain(saslauthdKeys().map(({ name }) => name)),
    ...plain(sysconfigKeys().map(({ name }) => name)),
  ])
  const assignment = (name: string, scope: string): Rule => ({
    match: `^[ \\t]*(?:(export)[ \\t]+)?(${name})(=)`,
    captures: names('storage.modifier.export.shell', scope, 'keyword.operator.assignment.shell'),
  })
  const reference: Rule = { match: '\\$(?:\\{[^}]*\\}|\\w+)', name: 'variable.other.shell' }
  return {
    name: 'Settings as shell variables',
    scopeName: 'source.courier.shell',
    patterns: [
      {
        match: '(?:^|(?<=\\s))(#).*$',
        name: 'comment.line.number-sign.shell',
        captures: names('punctuation.definition.comment.shell'),
      },
      assignment(known, 'support.type.property-name.shell'),
      assignment('[A-Za-z_]\\w*', 'variable.other.property.shell'),
      {
        begin: '"',
        end: '"',
        name: 'string.quoted.double.shell',
        patterns: [{ match: '\\\\.', name: 'constant.character.escape.shell' }, reference],
      },
      { begin: "'", end: "'", name: 'string.quoted.single.shell' },
      reference,
      { match: '(?i)(?<==)(?:yes|no)(?![^\\s])', name: 'constant.language.boolean.shell' },
      { match: '(?<==)\\d+(?![^\\s])', name: 'constant.numeric.shell' },
      { match: '\\\\$', name: 'constant.character.escape.continuation.shell' },
    ],
  }
}

/** authmysqlrc and its kin: a keyword, blanks, the value to the line's end. */
export function authrcGrammar(): Grammar {
  const macro: Rule = { match: '\\$\\([\\w-]+\\)', name: 'variable.other.macro.courier' }
  const value: readonly Rule[] = [
    macro,
    { match: '(?<=\\s)\\d+[ \\t]*$', name: 'constant.numeric.courier' },
    { match: '\\\\$', name: 'constant.character.escape.continuation.courier' },
    { match: "'[^']*'", name: 'string.quoted.single.courier', captures: { 0: { patterns: [macro] } } },
  ]
  const line = (name: string, scope: string): Rule => ({
    begin: `^(${name})(?=\\s)`,
    beginCaptures: names(scope),
    end: '(?<![\\\\\\n])$',
    patterns: value,
  })
  return {
    name: 'Courier account source',
    scopeName: 'source.courier.authrc',
    patterns: [
      { match: '^##NAME: MARKER:.*$', name: 'comment.line.marker.courier keyword.other.marker.courier' },
      commentLine('#', 'number-sign.courier'),
      line(anyOf(keysOf(isAuthrc)), 'support.type.property-name.courier'),
      line('[^\\s#]\\S*', 'variable.other.property.courier'),
    ],
  }
}

/** smtpd.conf of Cyrus SASL: `key: value`. */
export function saslGrammar(): Grammar {
  const line = (name: string, scope: string): Rule => ({
    begin: `(?i)^[ \\t]*(${name})(:)`,
    beginCaptures: names(scope, 'punctuation.separator.key-value.cyrus-sasl'),
    end: '$',
    patterns: [
      {
        match: `(?i)(?<![^\\s])${anyOf(cyrusMechanisms().map(({ name: mechanism }) => mechanism.toLowerCase()))}(?![^\\s])`,
        name: 'support.constant.mechanism.cyrus-sasl',
      },
      { match: '%[urpv%]', name: 'constant.other.placeholder.cyrus-sasl' },
      { match: '(?i)(?<=\\s)(?:yes|no|on|off|true|false)[ \\t]*$', name: 'constant.language.boolean.cyrus-sasl' },
      { match: '(?<=\\s)\\d+[ \\t]*$', name: 'constant.numeric.cyrus-sasl' },
      { match: '(?<=\\s)/\\S+', name: 'string.unquoted.path.cyrus-sasl' },
    ],
  })
  return {
    name: 'Cyrus SASL smtpd.conf',
    scopeName: 'source.cyrus-sasl.smtpd-conf',
    patterns: [
      commentLine('#', 'number-sign.cyrus-sasl'),
      line(anyOf(plain(cyrusOptions().map(({ name }) => name))), 'support.type.property-name.cyrus-sasl'),
      line('[\\w-]+', 'variable.other.property.cyrus-sasl'),
    ],
  }
}

/** webmail.cf and webman.cf: `SYS_NAME = value`. */
export function extmailGrammar(): Grammar {
  const known = anyOf([...extmailKeys('webmail.cf'), ...extmailKeys('webman.cf')].map(({ name }) => name))
  const line = (name: string, scope: string): Rule => ({
    begin: `^[ \\t]*(${name})[ \\t]*(=)`,
    beginCaptures: names(scope, 'keyword.operator.assignment.extmail'),
    end: '$',
    patterns: [
      { match: '(?<=[=\\s])\\d+[ \\t]*$', name: 'constant.numeric.extmail' },
      { match: '(?<=[=\\s])/\\S+', name: 'string.unquoted.path.extmail' },
    ],
  })
  return {
    name: 'extmail configuration',
    scopeName: 'source.extmail',
    patterns: [
      commentLine('#;', 'number-sign.extmail'),
      line(known, 'support.type.property-name.extmail'),
      line('\\w+', 'variable.other.property.extmail'),
    ],
  }
}

/** my.cnf: groups and options, in which `-` and `_` are the same. */
export function mysqlGrammar(): Grammar {
  const known = anyOf(mysqlOptions().map(({ name }) => name)).replace(/[-_]/g, '[-_]')
  const option = (name: string, scope: string): Rule => ({
    begin: `^[ \\t]*(${name})[ \\t]*(?:(=)|$)`,
    beginCaptures: names(scope, 'keyword.operator.assignment.mysql'),
    end: '$',
    patterns: [
      { match: '(?<=\\s)#.*$', name: 'comment.line.number-sign.mysql' },
      { match: '"[^"]*"|\'[^\']*\'', name: 'string.quoted.mysql' },
      { match: '(?i)(?<![^\\s=])\\d+[KMGT]?(?![^\\s])', name: 'constant.numeric.mysql' },
      { match: '(?<=[=\\s])/\\S+', name: 'string.unquoted.path.mysql' },
    ],
  })
  return {
    name: 'MySQL option file',
    scopeName: 'source.mysql.my-cnf',
    patterns: [
      commentLine('#;', 'number-sign.mysql'),
      {
        match: '^[ \\t]*(!include(?:dir)?)[ \\t]+(\\S.*)$',
        captures: names('keyword.control.import.mysql', 'string.unquoted.path.mysql'),
      },
      {
        match: '^[ \\t]*(\\[)([^\\]]*)(\\])',
        captures: names(
          'punctuation.section.group.begin.mysql',
          'entity.name.section.mysql',
          'punctuation.section.group.end.mysql',
        ),
      },
      option(known, 'support.type.property-name.mysql'),
      option('[^\\s=#;\\[!][^=\\s]*', 'variable.other.property.mysql'),
    ],
  }
}

/** Zone files: directives, and records whose type and data are told apart (RFC 1035). */
export function zoneGrammar(): Grammar {
  const types = anyOf(MAIL_RECORD_TYPES.filter(isRecordType))
  return {
    name: 'DNS zone file',
    scopeName: 'source.bind.zone',
    patterns: [
      { match: '(;).*$', name: 'comment.line.semicolon.zone', captures: names('punctuation.definition.comment.zone') },
      { match: `(?i)^(${anyOf(ZONE_DIRECTIVES)})\\b`, name: 'keyword.control.directive.zone' },
      { match: '^(@|[^\\s;$"()]+)', name: 'entity.name.tag.owner.zone' },
      { match: '"(?:\\\\.|[^"\\\\])*"', name: 'string.quoted.double.zone' },
      { match: '(?i)(?<=\\s)(?:IN|CH|HS)(?=\\s)', name: 'storage.modifier.class.zone' },
      { match: `(?i)(?<=\\s)${types}(?=\\s)`, name: 'storage.type.record.zone' },
      { match: '(?i)(?<=\\s)(?:\\d+[smhdw]?)+(?=[\\s;)]|$)', name: 'constant.numeric.zone' },
      { match: '(?<=\\s)(?:\\d{1,3}\\.){3}\\d{1,3}(?=[\\s;)]|$)', name: 'constant.numeric.address.zone' },
      { match: '[()]', name: 'punctuation.section.parentheses.zone' },
    ],
  }
}

/** /etc/services: name, port and protocol, aliases. */
export function servicesGrammar(): Grammar {
  const known = anyOf(plain(knownServices().map(({ name }) => name)))
  return {
    name: 'List of network services',
    scopeName: 'source.system.services',
    patterns: [
      {
        match: '(#).*$',
        name: 'comment.line.number-sign.services',
        captures: names('punctuation.definition.comment.services'),
      },
      {
        match: `^[ \\t]*(?:(${known})|(\\S+))[ \\t]+(\\d+)(/)(\\w+)`,
        captures: names(
          'support.constant.service.services',
          'entity.name.tag.service.services',
          'constant.numeric.port.services',
          'punctuation.separator.services',
          'storage.type.protocol.services',
        ),
      },
    ],
  }
}
