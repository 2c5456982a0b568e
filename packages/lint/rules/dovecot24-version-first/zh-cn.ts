/** Chinese words for versions at the head of a 2.4 configuration. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ kind }, english) => {
  const why = 'doveconf 不接受这份配置：Dovecot 启动不了。'
  if (kind === 'missing') {
    return {
      what: '2.4 配置的第一项必须是 dovecot_config_version。',
      why,
      help: '在它上面写 dovecot_config_version = 2.4.0（写这份文件时针对的版本）。',
    }
  }
  if (kind === 'storage') {
    return {
      what: '缺少 dovecot_storage_version。',
      why,
      help: '在它下面写 dovecot_storage_version = 2.4.0（需要读这些邮件的最旧版本）。',
    }
  }
  return {
    what: 'dovecot_config_version 必须是第一项设置。',
    why,
    related: ['排在它前面'],
    ...(english.help === undefined ? {} : { help: '把它移到 dovecot.conf 的最上面。' }),
    fixes: ['移到前面'],
  }
})
