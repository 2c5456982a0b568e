/** Hides the passwords of whole files in texts that were made of them, such as diffs. */

import { type Document, hideSecrets, secretRanges } from '@mailcfg/model'

/** A function that puts a mask in the place of every password of these files. */
export function secretHider(documents: Iterable<Document>): (text: string) => string {
  const secrets = [...documents].flatMap((document) => {
    const { source } = document
    return secretRanges(document, { start: 0, end: source.length }).map((range) => source.slice(range))
  })
  const sorted = [...new Set(secrets)].filter((text) => text !== '').sort((a, b) => b.length - a.length)
  return (text) => hideSecrets(text, sorted)
}
