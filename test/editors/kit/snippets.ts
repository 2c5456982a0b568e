/** The configurations of editors that docs/editors.md shows. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../kit/house.ts'

/** The first block of a language below a heading. */
export function documented(heading: string, language: string): string {
  const text = readFileSync(join(root, 'docs/editors.md'), 'utf8')
  const section = text.split(/^## /m).find((one) => one.startsWith(`${heading}\n`))
  const block = section && new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(section)?.[1]
  if (block === undefined) throw new Error(`docs/editors.md has no ${language} for ${heading}`)
  return block
}
