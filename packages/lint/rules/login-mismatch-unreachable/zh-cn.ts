/** Chinese words for checks of logins that come too late. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, permit }, english) => {
  const related = ['在这里就放行了']
  if (permit === 'permit_mynetworks') {
    return {
      what: `对 mynetworks 里的主机，轮不到 ${name}。`,
      why: 'permit_mynetworks 在前面，所以那里的每台主机都能以任何用户的名义发信。',
      help: `如果那些主机也该登录，就把 ${name} 移到 permit_mynetworks 前面。`,
      related,
    }
  }
  return {
    what: `对已登录的用户，永远轮不到 ${name}。`,
    why: 'permit_sasl_authenticated 已经为他们结束了列表，所以每个用户都能以别人的名义发信。',
    related,
    ...(english.help === undefined ? {} : { help: `把 ${name} 写在 ${permit} 前面。` }),
    fixes: [`把 ${name} 移到 ${permit} 前面`],
  }
})
