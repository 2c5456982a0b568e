/** Mail, sockets or sessions in a directory that is cleaned up and open to everybody. */

import type { JoinedText } from '@mailcfg/core'
import { type Assignment, type BlockItem, blockItems, type Document, type ParameterSetting } from '@mailcfg/model'
import { chosenBy } from '../../src/chosen-lines.ts'
import { defineRule, type Found, foundIn, isAssignments } from '../../src/rule.ts'
import { settingsOfFile } from '../../src/settings-of-file.ts'

interface InTmp extends Found {
  readonly path: string
  readonly socket: boolean
}

/** Settings that name where mail, sockets, databases or sessions lie; not those that are for passing files. */
const NAMES =
  /^(?:hosts?|connect|dbpath|socket|MYSQL_SOCKET|PGSQL_SOCKET|SYS_MYSQL_SOCKET|SYS_MAILDIR_BASE|SYS_SESS_DIR|SYS_USER_PSIZE|virtual_mailbox_base|mail_spool_directory|home_mailbox|queue_directory|data_directory|smtpd_sasl_path|smtpd_milters|non_smtpd_milters|virtual_transport|mailbox_transport|mail_location|mail_path|mail_home|base_dir|state_dir|authdaemond_path|saslauthd_path|sasldb_path|mysql_socket)$/i
const PATH = /(?<![\w.\-/])(?:unix:)?\/(?:var\/)?tmp\/?(?:[^\s,;"'“”‘’|:]*)/g

export const rule = defineRule<'document', InTmp>({
  id: 'storage-in-tmp',
  summary: 'Mail, sockets or sessions lie below /tmp.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'document' },
  *check(document) {
    const { source } = document
    for (const value of values(document)) {
      // Notes behind a value speak of other things.
      const note = /\s[#(]/.exec(value.text)?.index ?? value.text.length
      for (const match of value.text.slice(0, note).matchAll(PATH)) {
        const path = match[0]
        yield foundIn(source, value, match.index, match.index + path.length, {
          path,
          socket: /sock/i.test(path) || path.startsWith('unix:'),
        })
      }
    }
  },
  describe({ path, socket }) {
    return {
      what: `${path} lies in a directory for temporary files.`,
      why: socket
        ? 'Any user may put a socket of his own there, and services with PrivateTmp, or in a jail, do not see this one.'
        : 'The system deletes old files there, mail and sessions included, and any user may get in the way.',
      help: socket ? 'Use a directory such as /run/mysqld.' : 'Use a directory of its own below /var.',
    }
  },
})

const inPostfix = chosenBy(({ name }: ParameterSetting) => NAMES.test(name.text))
const assigned = chosenBy(({ name }: Assignment) => NAMES.test(name.text))
const inBlocks = chosenBy((item: BlockItem) => item.kind === 'setting' && NAMES.test(item.name.text))

function* values(document: Document): Iterable<JoinedText> {
  if (document.language.product === 'postfix' && document.language.id !== 'map-source') {
    for (const { value } of inPostfix(settingsOfFile(document))) yield value
  } else if (isAssignments(document)) {
    for (const { value } of assigned(document.entries)) yield value
  } else if (document.shape === 'blocks') {
    for (const item of inBlocks(blockItems(document))) if (item.kind === 'setting') yield item.value
  }
}
