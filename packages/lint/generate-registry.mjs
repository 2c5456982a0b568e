// Writes src/generated/: the list of all rules and that of their ids, from the folders below rules/. Run by `npm run generate`.
import { readdirSync, writeFileSync } from 'node:fs'

/** The text of the registry for the given rule ids, in alphabetical order. */
export function registryText(ids) {
  const name = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
  const sorted = [...ids].sort()
  return `/** Generated from the folders below rules/ by \`npm run generate\`; do not edit. */

import type { AnyRule } from '../rule.ts'
${sorted.map((id) => `import { rule as ${name(id)} } from '../../rules/${id}/rule.ts'\n`).join('')}
export const rules: readonly AnyRule[] = [
${sorted.map((id) => `  ${name(id)},\n`).join('')}]
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

/** Ids of all rules, by the folders that exist. */
export function ruleIds() {
  return readdirSync(new URL('./rules/', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  writeFileSync(new URL('./src/generated/rules.ts', import.meta.url), registryText(ruleIds()))
  writeFileSync(new URL('./src/generated/rule-ids.ts', import.meta.url), idsText(ruleIds()))
}
