/** Names of files that are made of the same words, as those of tables that are mixed up. */

import { suggest } from '@mailcfg/knowledge'
import { baseName, type Document } from '@mailcfg/model'

/** Copies and samples, which nobody means to be read. */
const SAMPLE = /(?:~|\.(?:dist|sample|example|template|tpl|in|j2|erb|bak|old|orig|save|new|rpm\w+|dpkg-\w+))$/i

/** The file whose name is nearest to that of a path: nearly the same letters, or the same words but for one. */
export function alikeTables(path: string, files: readonly Document[]): Document | undefined {
  const wanted = baseName(path)
  const names = files.map(({ source }) => baseName(source.uri)).filter((name) => !SAMPLE.test(name))
  const [near] = suggest(wanted, names)
  const found = near ?? names.find((name) => differsByAWord(wordsOf(wanted), wordsOf(name)))
  return files.find(({ source }) => baseName(source.uri) === found)
}

/** `mysql-virtual_aliases.cf` as mysql, virtual, alias: separators, the ending and the plural say nothing. */
function wordsOf(name: string): string[] {
  const words = name
    .toLowerCase()
    .replace(/\.\w+$/, '')
    .split(/[-_.]+/)
  return words.map((word) => word.replace(/(?:(?<=s)e)?s$/, '')).filter((word) => word !== '' && word !== 'map')
}

function differsByAWord(a: readonly string[], b: readonly string[]): boolean {
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a]
  const common = shorter.filter((word) => longer.includes(word))
  return common.length >= 2 && common.length === shorter.length && longer.length - common.length <= 1
}
