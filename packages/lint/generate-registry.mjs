// Writes src/generated/: the lists of all rules, of their ids and of their Chinese words, from the folders below rules/. Run by `npm run generate`.
import { existsSync, readdirSync, writeFileSync } from 'node:fs'

/** The identifier that stands for a rule in generated code. */
const nameOf = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())

/** The text of the registry for the given rule ids, in alphabetical order. */
export function registryText(ids) {
  const sorted = [...ids].sort()
  return `/** Generated from the folders below rules/ by \`npm run generate\`; do not edit. */

import type { AnyRule } from '../rule.ts'
${sorted.map((id) => `import { rule as ${nameOf(id)} } from '../../rules/${id}/rule.ts'\n`).join('')}
export const rules: readonly AnyRule[] = [
${sorted.map((id) => `  ${nameOf(id)},\n`).join('')}]
`
}

/** The text of the list of ids, for rules that speak of other rules and must not import them. */
export function idsText(ids) {
  return `/** Generated from the folders below rules/ by \`npm run generate\`; do not edit. */

export const ruleIds: readonly string[] = [
${[...ids]
  .sort()
  .map((id) => `  '${id}',\n`)
  .join('')}]
`
}

/** The text of the table of Chinese words, for the rules that have them. */
export function chineseText(ids) {
  const sorted = [...ids].sort()
  return `/** Generated from the folders below rules/ by \`npm run generate\`; do not edit. */

import type { Translation } from '../translation.ts'
${sorted.map((id) => `import { words as ${nameOf(id)} } from '../../rules/${id}/zh-cn.ts'\n`).join('')}
export const translations: ReadonlyMap<string, Translation> = new Map([
${sorted.map((id) => `  ['${id}', ${nameOf(id)}],\n`).join('')}])
`
}

/** Ids of the rules that have Chinese words. */
export function translatedIds() {
  return ruleIds().filter((id) => existsSync(new URL(`./rules/${id}/zh-cn.ts`, import.meta.url)))
}

/** Ids of all rules, by the folders that exist. */
export function ruleIds() {
  return readdirSync(new URL('./rules/', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  writeFileSync(new URL('./src/generated/rules.ts', import.meta.url), registryText(ruleIds()))
  writeFileSync(new URL('./src/generated/rule-ids.ts', import.meta.url), idsText(ruleIds()))
  writeFileSync(new URL('./src/generated/zh-cn.ts', import.meta.url), chineseText(translatedIds()))
}
