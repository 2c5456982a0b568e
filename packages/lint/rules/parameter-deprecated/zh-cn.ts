/** Chinese words for parameters that Postfix advises against. */

import { isEffective } from '../../src/settings.ts'
import { tlsSwitch } from '../../src/tls-switches.ts'
import type { Words } from '../../src/translation.ts'
import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, parameter }, english, { postfix }): Words => {
  const old = postfix && isEffective(setting, postfix) ? tlsSwitch(setting, postfix) : undefined
  const told = english.help !== undefined
  if (old?.overruledBy) {
    return {
      what: `${setting.name.text} 不起作用：算数的是 ${old.level} = ${old.overruledBy.text}。`,
      why: told
        ? '看上去这里要求 TLS，其实没有：邮件和密码可能不加密就发出去。'
        : '从 Postfix 2.3 起，安全级别代替了旧开关；设了安全级别，就不再看旧开关。',
      ...(told ? { help: `要强制 TLS，就在这里把 ${old.level} 设成 encrypt。` } : {}),
      related: ['算数的是这一个'],
      fixes: ['删掉不起作用的旧开关'],
    }
  }
  if (old) {
    const written = `${old.level} = ${old.sameAs}`
    const replace = old.on && !old.implied && old.sameAs
    const help = replace
      ? `写成 ${written}。`
      : old.implied
        ? '另一个旧开关已经包括了它；删掉这一个。'
        : '删掉它：默认就是关的。'
    return {
      what: `${setting.name.text} 已经由 ${old.level} 代替。`,
      why: '没有设安全级别时它还有效；从 3.9 起 Postfix 会为它发警告。',
      ...(told ? { help } : {}),
      fixes: [replace ? `写成 ${written}` : '删掉什么也不改变的旧开关'],
    }
  }
  if (parameter.name === 'disable_dns_lookups' && postfix) {
    const level = `${setting.service?.command.text === 'lmtp' ? 'lmtp' : 'smtp'}_dns_support_level`
    const lmtp = setting.service ? '' : '；如果 LMTP 服务器是按主机名写的，lmtp_dns_support_level 也要设'
    return {
      what: `disable_dns_lookups 已经由 ${level} 代替。`,
      why: '没有设支持级别时它还有效；从 3.9 起 Postfix 会为它发警告。',
      ...(told ? { help: `写成 ${level} = disabled${lmtp}。` } : {}),
      fixes: [told ? `写成 ${level} = disabled` : '删掉它：默认就是 no'],
    }
  }
  const { name, replacedBy } = parameter
  return {
    what: replacedBy ? `${name} 已不推荐使用，请改用 ${replacedBy}。` : `${name} 已不推荐使用。`,
    why: /_eecdh_grade$|_dh512_param_file$/.test(name)
      ? 'Postfix 3.6 及以后不看它的值，由 TLS 库来选。'
      : replacedBy
        ? '现在还会读它，但以后的版本可能去掉。'
        : '内置的做法比它设的要好，而且以后的版本可能去掉它。',
    help: replacedBy ? `见 postconf(5) 里的 ${replacedBy}；取值不一样。` : '保持默认：删掉这一行。',
    fixes: ['删掉这个设置'],
  }
})
