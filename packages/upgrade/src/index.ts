/** Upgrades of configurations to newer releases: what changes, why, and the edits. */

export * from './change.ts'
export { upgradeDovecot } from './dovecot/upgrade.ts'
export { upgradePostfix, upgradeRules } from './postfix/upgrade.ts'
