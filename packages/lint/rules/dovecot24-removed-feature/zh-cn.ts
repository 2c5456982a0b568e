/** Chinese words for what Dovecot 2.4 has given up. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

const KINDS = { setting: '设置', plugin: '插件', service: '服务' }

export const words = translate<typeof rule>(({ text, kind }) => ({
  what: `Dovecot 2.4 已经没有${KINDS[kind]} ${text}。`,
  why:
    kind === 'plugin' ? '插件加载不了：邮件进程会停下，谁也读不了信。' : '2.4 的 doveconf 不认识它：Dovecot 启动不了。',
  help: /^fts_/.test(text)
    ? '全文搜索请改用 fts_flatcurve。'
    : '删掉它；replication 和 director 没有后继，改用共享存储之类的办法。',
}))
