/** Modules that bundle.mjs makes. */

declare module 'mailcfg:rule-pages' {
  /** The pages of all rules, by rule id. */
  const pages: Readonly<Record<string, string>>
  export default pages
}
