/** Chinese words for parameters set for a program that never reads them. */

import { postfixParameter } from '@mailcfg/knowledge'
import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

const OLD = new Set(['oqmgr', 'nqmgr', 'posttls-finger', 'nbdb_reindexd'])
const OTHER_PREFIX: Readonly<Record<string, readonly [RegExp, string]>> = {
  smtpd: [/^smtp_/, 'smtpd_'],
  smtp: [/^(?:smtpd|lmtp)_/, 'smtp_'],
  lmtp: [/^smtp_/, 'lmtp_'],
}

export const words = translate<typeof rule>(({ setting, command, readers }) => {
  const shown = readers.filter((reader) => !OLD.has(reader))
  const where = shown.length > 0 && shown.length < 5 ? `；读它的是 ${shown.join('、')}` : ''
  const name = setting.name.text
  const prefix = OTHER_PREFIX[command]
  const twin = prefix && name.replace(prefix[0], prefix[1])
  const known = twin !== undefined && twin !== name && postfixParameter(twin) ? twin : undefined
  return {
    what: `${command} 不读 ${name}${where}。`,
    why: '"-o" 只对自己那个服务的程序有效，所以这一个什么也没改变。',
    help: known
      ? `写成 ${command} 会读的 ${known}，或者删掉这个选项。`
      : shown.includes('qmgr')
        ? `在 main.cf 里设 ${name}：队列管理器读的是那里，不读传输那一条。`
        : '在 main.cf 里设，或者设在会读它的服务那里，不然就删掉这个选项。',
    fixes: ['删掉这个选项'],
  }
})
