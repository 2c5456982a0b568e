/** Chinese words for restriction classes with the name of a built-in restriction. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name }) => ({
  what: `限制类 ${name} 和一个内置限制同名。`,
  why: 'smtpd 先查内置的名字，而且不分大小写：你的限制类从不会被用到，起作用的是内置的那个。',
  help: '给这个限制类另取一个名字。',
}))
