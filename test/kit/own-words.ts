/** Compares texts with manuals: what of a text is the manual's and not our own. */

import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** A run of so many words in common is no chance. */
const RUN = 9

/** A text about a name, as the texts of knowledge are. */
interface NamedText {
  readonly name: string
  readonly summary: string
  readonly advice?: string
}

/** What of the texts repeats a sentence, or a run of nine words, of the manuals; and how many runs were compared. */
export function repeatedWords(
  texts: readonly NamedText[],
  manuals: readonly string[],
): { readonly repeated: readonly string[]; readonly compared: number } {
  const theirRuns = new Set(manuals.flatMap(runs))
  const theirSentences = new Set(manuals.flatMap(sentences))
  const repeated = texts.flatMap(({ name, summary, advice }) =>
    [summary, advice ?? ''].flatMap((text) => {
      const whole = sentences(text).filter((one) => one.split(' ').length > 3 && theirSentences.has(one))
      return [...whole, ...runs(text).filter((run) => theirRuns.has(run))].map((run) => `${name}: ${run}`)
    }),
  )
  return { repeated, compared: theirRuns.size }
}

/** A manual page without its markup; empty for what is none. */
export function manPage(path: string): string {
  if (!path.endsWith('.gz') || !existsSync(path)) return ''
  return plainText(path)
    .replace(/^\.(?:IP|B|I|BR|IR)?/gm, '')
    .replace(/\\f[BIRP]|\\&/g, '')
    .replaceAll('\\-', '-')
}

/** The text of a file, unpacked if need be. */
export function plainText(path: string): string {
  const bytes = readFileSync(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('latin1')
}

/** The words of a text in lower case, without punctuation around them. */
function words(text: string): string[] {
  return text
    .replace(/&lt;|&gt;|&amp;|["'`]/g, ' ')
    .toLowerCase()
    .replace(/[^a-z0-9_$/.:-]+/g, ' ')
    .replace(/[.:](?= |$)/g, ' ')
    .trim()
    .split(/\s+/)
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.?!])\s+/).map((sentence) => words(sentence).join(' '))
}

function runs(text: string): string[] {
  const all = words(text)
  return all.slice(0, Math.max(0, all.length - RUN + 1)).map((_, at) => all.slice(at, at + RUN).join(' '))
}
