/** Chinese words for header checks in tables without patterns. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ parameter, type }) => ({
  what: `${parameter} 用 ${type} 类型的表，什么也查不到。`,
  why: '查的是整行内容，例如 "Subject: buy now"，当作一个键。这种表里没有哪一行会和它完全相同。',
  help: '把各行写成 /正则/ 的形式，并用 pcre: 或 regexp: 引用这张表。',
}))
