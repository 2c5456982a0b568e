/** Rules, their runner and suppressions. */

export { rules } from './generated/rules.ts'
export { prepareLint } from './prepare.ts'
export * from './rule.ts'
export * from './runner.ts'
export type { Suppression } from './suppressions.ts'
