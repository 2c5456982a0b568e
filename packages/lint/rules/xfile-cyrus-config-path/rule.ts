/** Copies of smtpd.conf of which the library reads one, and files outside the path that it is given. */

import {
  type AssignmentsDocument,
  type CyrusServer,
  configPath,
  confsOf,
  cyrusServers,
  isInPath,
  type ParameterSetting,
} from '@mailcfg/model'
import { atFile } from '../../src/member-files.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { atTop, atValue } from '../../src/setting-edits.ts'

interface NotRead extends Found {
  /** `outside` the directories that are named; one of two `copies`. */
  readonly problem: 'outside' | 'copies'
  readonly path: string
  readonly related: Found
}

export const rule = defineRule<'stack', NotRead>({
  id: 'xfile-cyrus-config-path',
  summary: 'Cyrus SASL does not read this smtpd.conf, or another copy of it.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'stack' },
  *check(stack) {
    for (const server of cyrusServers(stack)) {
      const confs = confsOf(server, stack)
      const setting = server.postfix.setting('cyrus_sasl_config_path')
      const inPath = confs.filter(({ source }) => isInPath(source.uri, server, stack))
      if (setting && configPath(server.postfix).length > 0) {
        if (inPath.length === 0) yield* outside(server, confs, setting)
      } else yield* copies(confs)
    }
  },
  describe({ problem, path, related, source }) {
    return problem === 'outside'
      ? {
          what: `smtpd.conf is not in ${path}.`,
          why: 'The library looks in these directories first, then in those that it was built with; what it does not find counts as not written.',
          help: 'Name the directory of the file, or move the file.',
          related: [{ ...related, message: 'the file that was seen' }],
        }
      : {
          what: `There is another ${source.uri.slice(source.uri.lastIndexOf('/') + 1)} with other settings; only one of the two is read.`,
          why: 'The library takes the first that it finds in the directories that it was built with. Changes in the other one have no effect.',
          help: 'Keep the one in the directory of your distribution, or set cyrus_sasl_config_path.',
          severity: 'info',
          related: [{ ...related, message: 'the other one' }],
        }
  },
})

function* outside(
  { postfix }: CyrusServer,
  [conf]: readonly AssignmentsDocument[],
  setting: ParameterSetting,
): Iterable<NotRead> {
  if (conf === undefined) return
  const path = configPath(postfix).join(' or ')
  yield { ...atValue(setting), problem: 'outside', path, related: atTop(conf) ?? atFile(conf) }
}

function* copies([first, ...others]: readonly AssignmentsDocument[]): Iterable<NotRead> {
  for (const other of first ? others : []) {
    if (settingsOf(other) === settingsOf(first as AssignmentsDocument)) continue
    const related = atTop(first) ?? atFile(first as AssignmentsDocument)
    yield { ...(atTop(other) ?? atFile(other)), problem: 'copies', path: '', related }
  }
}

function settingsOf({ entries }: AssignmentsDocument): string {
  return entries.map(({ name, value }) => `${name.text.toLowerCase()}: ${value.text}`).join('\n')
}
