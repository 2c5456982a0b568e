/** Chinese words for dots that were pasted from a tutorial. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(() => ({
  what: '这些点是教程里表示省略的，不是注释。',
  why: 'doveconf 到这里报 "Expecting \'{\'" 然后停下：Dovecot 启动不了。',
  fixes: ['删掉这些点'],
}))
