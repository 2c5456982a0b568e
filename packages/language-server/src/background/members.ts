/** Which files make up the stacks of a moment. */

import type { Snapshot } from '@mailcfg/language-service'
import type { Members } from './messages.ts'

/** Root, files and languages of all stacks, as one text that can be compared. */
export function membersOf({ stacks }: Snapshot): Members {
  const members = stacks.map(({ root, documents }) => [
    root,
    ...[...documents].map(([uri, { language }]) => [uri, language.id]),
  ])
  return JSON.stringify(members)
}
