/** Chinese words for settings that Dovecot does not know. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, dialect, belongs, now }, english) => {
  const translated = english.impact === 'upgrade'
  if (belongs.length === 0 && !translated) {
    return {
      what: `Dovecot 从 1.1 到现在，这里都没有 ${name} 这个设置。`,
      why: 'doveconf 遇到第一个不认识的名字就停下：Dovecot 启动不了。',
      ...(english.help === undefined ? {} : { help: '删掉它；如果它属于您自己的插件，就加载那个插件。' }),
      fixes: (title) => title.replace(/^Write /, '改成 '),
    }
  }
  return {
    what:
      belongs.length === 0
        ? `${name} 是 Dovecot 已经废弃的名字。`
        : `${name} 是 Dovecot ${belongs.join(' 和 ')} 的设置，而其余部分是按 ${dialect} 写的。`,
    why: translated
      ? 'Dovecot 2.3 会转换或丢掉它并给出警告；2.4 遇到它就启动不了。'
      : `Dovecot ${dialect} 不认识它，启动不了。`,
    help: now.length > 0 ? `${dialect} 改用 ${now.join('、')}。` : '删掉它，或者写成您这个版本里对应的设置。',
  }
})
