/** Wording in another language than English: the same findings, told in other words. */

import type { Fix, Label } from '@mailcfg/core'
import type { AnyRule, FixSearch, Found, Rule, RuleContext, Wording } from './rule.ts'

/** The sentences of one finding. Those that are left out stay English. */
export interface Words {
  readonly what: string
  readonly why?: string
  readonly help?: string
  readonly label?: string
  /** The words beside the related places, in the order of the English wording. */
  readonly related?: readonly string[]
  /** The titles of the fixes, in the order of the English wording; or each made from the English one. */
  readonly fixes?: readonly string[] | ((title: string) => string)
}

/** What a rule finds. */
type FoundOf<R> = R extends Rule<infer _K, infer F> ? F : never

/** Words for the findings of one rule: from what was found, and from how it is told in English. */
export type Translation<F extends Found = Found> = (found: F, english: Wording, context: RuleContext) => Words

/** Languages that findings can be told in; English is every rule's own. */
export const LOCALES = ['en', 'zh-cn'] as const
export type Locale = (typeof LOCALES)[number]

/** The language to tell findings in, for a tag such as `zh-CN` or `zh-Hans-CN`; English when there are no words for it. */
export function localeOf(tag: string | undefined): Locale {
  return /^zh(?:$|[-_](?:cn|sg|hans))/i.test(tag ?? '') ? 'zh-cn' : 'en'
}

/** Declares the words for a rule, named by its type: `translate<typeof rule>(…)`. */
export function translate<R>(words: Translation<FoundOf<R> & Found>): Translation {
  // A translation is called with findings of its own rule alone, so forgetting what they hold is sound.
  return words as unknown as Translation
}

/** The same rules, telling what they find in another language; a rule without words for it stays as it is. */
export async function inLocale(rules: readonly AnyRule[], locale: Locale): Promise<readonly AnyRule[]> {
  if (locale === 'en') return rules
  const { translations } = await import('./generated/zh-cn.ts')
  return rules.map((rule) => {
    const words = translations.get(rule.id)
    return words ? { ...rule, describe: (found, context) => translated(rule, words, found, context) } : rule
  })
}

function translated(rule: AnyRule, words: Translation, found: Found, context: RuleContext): Wording {
  const english = rule.describe(found, context)
  const { related, fixes, ...sentences } = words(found, english, context)
  const withTitles = (list: readonly Fix[]): readonly Fix[] => list.map((fix, i) => withTitle(fix, fixes, i))
  return {
    ...english,
    ...sentences,
    ...(english.related && { related: english.related.map((label, i) => withMessage(label, related?.[i])) }),
    ...(english.fixes && {
      fixes: isSearch(english.fixes) ? searched(english.fixes, withTitles) : withTitles(english.fixes),
    }),
  }
}

function isSearch(fixes: readonly Fix[] | FixSearch): fixes is FixSearch {
  return typeof fixes === 'function'
}

/** The same search with other titles. */
function searched(search: FixSearch, withTitles: (fixes: readonly Fix[]) => readonly Fix[]): FixSearch {
  return function* () {
    return withTitles(yield* search())
  }
}

function withMessage(label: Label, message: string | undefined): Label {
  return message === undefined ? label : { ...label, message }
}

function withTitle(fix: Fix, titles: Words['fixes'], index: number): Fix {
  const title = typeof titles === 'function' ? titles(fix.title) : titles?.[index]
  return title === undefined ? fix : { ...fix, title }
}
