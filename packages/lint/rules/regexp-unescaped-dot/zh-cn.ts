/** Chinese words for dots of domain names in patterns. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(() => ({
  what: '这个点会匹配任意字符。',
  why: '模式也会匹配只是看着像的名字，例如 "exampleXcom" 会被当成 "example.com"。',
  fixes: ['改成 \\.'],
}))
