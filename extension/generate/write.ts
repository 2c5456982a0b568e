/** Writes what `outputs.ts` makes into the extension's folder; run by `npm run generate`. */

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { generatedFiles, manifestText } from './outputs.ts'

/** Writes all generated files below a folder and puts the generated parts into its manifest. */
export function writeAll(folder: string): void {
  const generated = join(folder, 'generated')
  rmSync(generated, { recursive: true, force: true })
  for (const [name, text] of generatedFiles()) {
    const path = join(generated, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  const manifest = join(folder, 'package.json')
  writeFileSync(manifest, manifestText(readFileSync(manifest, 'utf8')))
}
