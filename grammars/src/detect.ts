/** Tells the language of a file by itself: by its name, then its path, then its content. */

import { candidatePaths, isZoneDatabase } from './detect/candidate-paths.ts'
import { contentLines } from './detect/evidence.ts'
import type { LanguageDefinition } from './language.ts'
import { languages } from './registry.ts'

/** What a file was taken for and on which evidence; `score` runs from 0 to 1 and serves to compare. */
export interface Detection {
  readonly language: LanguageDefinition | undefined
  readonly by: 'name' | 'path' | 'content' | 'none'
  readonly score: number
}

/** Compiled tables and other files that no program in scope reads as text. */
const COMPILED = /\.(?:db|lmdb|cdb|dbm|sdbm|dir|pag|gz|bz2|xz|zst|zip|tar|so)$/i

/** Documents and programs: they quote configuration, and only a name or a path makes one of them a file of a server. */
const PROSE =
  /\.(?:md|markdown|rst|adoc|html?|css|tex|log|csv|tsv|json|ya?ml|toml|xml|py|sh|bash|pl|pm|rb|pp|js|mjs|ts|go|c|h|php|patch|diff)$|(?:^|[/_-])(?:README|INSTALL|CHANGELOG|LICENSE)[^/]*$/i

/** Content alone decides from this share of telling lines on. */
const ENOUGH = 0.5

const NONE: Detection = { language: undefined, by: 'none', score: 0 }

/**
 * Detects the language of a file.
 * @param path its path or name, `/` or `\` as separator.
 * @param head gives the first 64 KiB of its text; called at most once.
 */
export function detectLanguage(path: string, head: () => string): Detection {
  if (COMPILED.test(path) && !isZoneDatabase(path)) return NONE
  const paths = candidatePaths(path)
  const home = languages.find((l) => l.files.homes?.some((place) => paths.some((p) => place.test(p))))
  if (home) return { language: home, by: 'name', score: 1 }
  const text = head()
  if (text.includes('\0')) return NONE
  const names = new Set(paths.map((candidate) => candidate.slice(candidate.lastIndexOf('/') + 1)))
  const hasContent = contentLines(text).length > 0
  const score = memoized((language: LanguageDefinition) => (hasContent ? language.files.looksLike?.(text) : undefined))
  // A name or a path proposes; content that cannot be the language's refuses.
  const plausible = (language: LanguageDefinition): boolean => score(language) !== 0
  const named = languages.filter((l) => l.files.names?.some((name) => names.has(name)) && plausible(l))
  if (named.length > 0) return { ...best(named, score), by: 'name', score: 1 }
  const placed = languages.filter((l) => paths.some((p) => l.files.paths?.some((r) => r.test(p))) && plausible(l))
  if (placed.length > 0) return { ...best(placed, score), by: 'path', score: 0.9 }
  if (PROSE.test(path)) return NONE
  const likely = best(languages, score)
  return likely.score >= ENOUGH ? { ...likely, by: 'content' } : NONE
}

/** The language with the highest content score; the earlier one in the registry when two are equal. */
function best(
  among: readonly LanguageDefinition[],
  score: (language: LanguageDefinition) => number | undefined,
): { language: LanguageDefinition | undefined; score: number } {
  let found: { language: LanguageDefinition | undefined; score: number } = { language: undefined, score: -1 }
  for (const language of among) {
    const s = score(language) ?? 0
    if (s > found.score) found = { language, score: s }
  }
  return found
}

function memoized<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return (key) => {
    if (!known.has(key)) known.set(key, compute(key))
    return known.get(key) as V
  }
}
