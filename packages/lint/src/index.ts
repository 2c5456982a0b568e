/** Rules, their runner and suppressions. */

export { withSources } from './fixing/edited-stack.ts'
export { fittedEdits, isEncodable } from './fixing/file-edits.ts'
export * from './fixing/fix-outcome.ts'
export { FixSession, fixStack } from './fixing/session.ts'
export { rules } from './generated/rules.ts'
export { prepareFixes, prepareLint } from './prepare.ts'
export * from './rule.ts'
export * from './runner.ts'
export { type SuppressingEdit, suppressingEdit } from './suppressing.ts'
export type { Suppression } from './suppressions.ts'
export { inLocale, LOCALES, type Locale, localeOf } from './translation.ts'
