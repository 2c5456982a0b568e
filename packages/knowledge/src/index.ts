/** The public face of the knowledge package: facts by product, versions, and "did you mean". */
export * from './courier.ts'
export * from './cyrus.ts'
export * from './dovecot.ts'
export * from './extmail.ts'
export { markdownOf, type Page, postfixNames, postfixPages } from './pages/index.ts'
export * from './postfix-deprecations.ts'
export * from './postfix-master.ts'
export * from './postfix-parameters.ts'
export * from './postfix-restrictions.ts'
export * from './postfix-services.ts'
export * from './postfix-tables.ts'
export { postfixText, postfixTexts, type Text, type TextSubject } from './postfix-texts.ts'
export { isSecret, secretsOf } from './secrets.ts'
export { suggest } from './suggest.ts'
export {
  branchOf,
  compareVersions,
  type DatedDefault,
  existsIn,
  type Lifetime,
  NEWEST_POSTFIX,
  OLDEST_POSTFIX,
} from './versions.ts'
