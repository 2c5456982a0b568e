/** The public face of the knowledge package: facts by product, versions, and "did you mean". */
export * from './courier.ts'
export * from './cyrus.ts'
export * from './dovecot.ts'
export * from './dovecot-auth.ts'
export * from './dovecot-diagnostics.ts'
export * from './dovecot-plugins.ts'
export * from './dovecot-services.ts'
export * from './dovecot-sql-conf.ts'
export * from './dovecot-storage.ts'
export * from './dovecot-structures.ts'
export * from './dovecot-texts.ts'
export * from './dovecot-variables.ts'
export * from './extmail.ts'
export { dovecotNames, dovecotPages } from './pages/dovecot.ts'
export { dovecotKindWords } from './pages/dovecot-kinds.ts'
export { type ExplainedName, explainedNames, explanation, type RulePages } from './pages/explanation.ts'
export { markdownOf, type Page, postfixNames, postfixPages } from './pages/index.ts'
export { kindWords } from './pages/kinds.ts'
export { softwareNames, softwarePages } from './pages/software.ts'
export * from './postfix-deprecations.ts'
export * from './postfix-master.ts'
export * from './postfix-parameters.ts'
export * from './postfix-restrictions.ts'
export * from './postfix-services.ts'
export * from './postfix-tables.ts'
export { postfixText, postfixTexts, type Text, type TextSubject } from './postfix-texts.ts'
export * from './saslauthd.ts'
export { isSecret, secretsOf } from './secrets.ts'
export * from './software-texts.ts'
export { suggest } from './suggest.ts'
export * from './surroundings.ts'
export {
  branchOf,
  compareVersions,
  type DatedDefault,
  existsIn,
  type Lifetime,
  NEWEST_POSTFIX,
  OLDEST_POSTFIX,
} from './versions.ts'
