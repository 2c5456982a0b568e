/** The two lines that Dovecot 2.4 wants: which release the settings are written for, and which one wrote the mailboxes. */

import { textRange } from '@mailcfg/core'
import type { DovecotInstance } from '@mailcfg/model'
import type { DovecotUpgrade } from './context.ts'

/** The release that a configuration says it is written for; `undefined` for those up to 2.3. */
export function configVersion(instance: DovecotInstance): string | undefined {
  return instance.setting('dovecot_config_version')?.item.decoded
}

/** Puts both lines before the first item of the main file, which no include may come before. */
export function addVersions(upgrade: DovecotUpgrade, target: string): void {
  const { main, items } = upgrade.instance
  const version = /^\d+\.\d+$/.test(target) ? `${target}.0` : target
  const lines = [`dovecot_config_version = ${version}`, 'dovecot_storage_version = 2.3.0']
  const first = items.find(({ document }) => document === main)
  const line = first?.item.line ?? main.file.lines[0]
  if (first) upgrade.of(main).insertBefore(first.item.line, [...lines, ''])
  else upgrade.of(main).append(lines)
  if (line === undefined) return
  const place = { document: main, line, range: textRange(line.logical) }
  upgrade.say(place, {
    what: `dovecot_config_version = ${version} is added`,
    why: '2.4 wants it as the first setting: the defaults are those of that release',
  })
  upgrade.say(place, {
    what: 'dovecot_storage_version = 2.3.0 is added',
    why: 'mailboxes stay readable for 2.3; raise it when there is no way back',
  })
}
