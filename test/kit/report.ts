/** One set of made-up findings that every output format is shown with. */

import { type Diagnostic, type Range, SourceText } from '@mailcfg/core'
import type { Report } from '../../packages/cli/src/report/report.ts'

const main = SourceText.fromText(
  '/srv/etc/postfix/main.cf',
  [
    'myhostname = 邮件.example.org # 主机名',
    'relay_domains\t= $mydestination,\texample.net',
    'smtpd_recipient_restrictions =',
    '  permit_mynetworks,',
    '  # a note',
    '  permit',
    `mydestination = ${Array.from({ length: 30 }, (_, i) => `host${i}.example.org`).join(', ')}`,
    'mynetworks = caf\u0065\u0301 0.0.0.0/0',
    '',
  ].join('\n'),
)
const maps = SourceText.fromText('/srv/etc/postfix/mysql.cf', 'user = mail\npassword = s3cret-w0rd hosts = db\n')

/** The range of a piece of text that stands in a source once. */
export function find(source: SourceText, text: string): Range {
  const start = source.text.indexOf(text)
  if (start < 0) throw new Error(`no ${text} in ${source.uri}`)
  return { start, end: start + text.length }
}

const base = { confidence: 'high', related: [], fixes: [] } as const

const DIAGNOSTICS: readonly Diagnostic[] = [
  {
    ...base,
    rule: 'inline-comment-in-value',
    severity: 'error',
    impact: 'wont-start',
    what: 'The "#" belongs to the value of myhostname.',
    why: 'Postfix has no comments behind a value. Every program that needs the name of the host stops with a fatal error, so no mail is received and none is sent.',
    primary: { source: main, range: find(main, '# 主机名'), message: 'no comment' },
    fixes: [
      {
        title: 'Move the comment to a line of its own',
        safety: 'safe',
        edits: new Map([[main.uri, [{ range: { start: 0, end: 0 }, text: '# 主机名\n' }]]]),
      },
    ],
  },
  {
    ...base,
    rule: 'tab-stop',
    severity: 'hint',
    impact: 'cosmetic',
    what: 'A tab\tstands\nbefore the sign.',
    help: 'Write a blank.',
    primary: { source: main, range: find(main, 'example.net') },
    related: [
      { source: main, range: find(main, '$mydestination'), message: 'the other entry' },
      { source: maps, range: find(maps, 'mail'), message: 'in another file' },
    ],
  },
  {
    ...base,
    rule: 'open-relay',
    severity: 'error',
    impact: 'open-relay',
    what: 'Everybody may send mail to everywhere.',
    why: 'The list ends in permit before reject_unauth_destination.',
    primary: {
      source: main,
      range: find(main, 'smtpd_recipient_restrictions =\n  permit_mynetworks,\n  # a note\n  permit'),
    },
  },
  {
    ...base,
    rule: 'unknown-host',
    severity: 'info',
    impact: 'ignored',
    what: 'host20.example.org is not known.',
    primary: { source: main, range: find(main, 'host20.example.org') },
  },
  {
    ...base,
    rule: 'too-wide',
    severity: 'warning',
    impact: 'open-relay',
    what: 'The network 0.0.0.0/0 is everybody.',
    why: 'The list ends in permit before reject_unauth_destination.',
    help: 'Write 127.0.0.0/8, and the networks of your own machines.',
    primary: { source: main, range: find(main, '0.0.0.0/0') },
    fixes: [
      {
        title: 'Write 127.0.0.0/8',
        safety: 'review',
        edits: new Map([[main.uri, [{ range: find(main, '0.0.0.0/0'), text: '127.0.0.0/8' }]]]),
      },
    ],
  },
  {
    ...base,
    rule: 'two-settings',
    severity: 'warning',
    impact: 'defers-mail',
    what: 'password = s3cret-w0rd swallows hosts.',
    primary: { source: maps, range: find(maps, 'hosts = db'), message: 'behind s3cret-w0rd' },
    fixes: [
      {
        title: 'Put s3cret-w0rd on its own line',
        safety: 'review',
        edits: new Map([[maps.uri, [{ range: find(maps, 's3cret-w0rd hosts'), text: 's3cret-w0rd\nhosts' }]]]),
      },
    ],
  },
]

/** A run with two files of one server, in which one kind of finding was capped. */
export const REPORT: Report = {
  diagnostics: DIAGNOSTICS,
  leftOut: [{ file: main.uri, rule: 'unknown-host', count: 7 }],
  files: 14,
  servers: 1,
  nameOf: (uri) => uri.replace('/srv/', ''),
  secretsOf: (source) => (source === maps ? [find(maps, 's3cret-w0rd')] : []),
}

/** A run without findings. */
export const CLEAN: Report = { ...REPORT, diagnostics: [], leftOut: [] }
