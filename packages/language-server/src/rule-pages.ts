/** The pages of all rules, which the bundler puts beside the program. */

/** Whether the bundler has been here: only then there is the module with the pages. */
declare const MAILCFG_BUNDLE: boolean | undefined

/** The pages by rule id, read when they are first asked for; none when the sources themselves run. */
export async function bundledRulePages(): Promise<Readonly<Record<string, string>>> {
  return typeof MAILCFG_BUNDLE === 'undefined' ? {} : (await import('mailcfg:rule-pages')).default
}
