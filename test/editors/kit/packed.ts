/** The packed extension and the bundled server, built once for a test file. */

import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../kit/house.ts'

/** Builds and packs the extension, unless `MAILCFG_VSIX` names a package that is there; gives its path. */
export function packedExtension(): string {
  const given = process.env['MAILCFG_VSIX']
  if (given !== undefined) return given
  const said = execFileSync(process.execPath, [join(root, 'extension/package.mjs')], { encoding: 'utf8' })
  const path = /^(.*\.vsix): /m.exec(said)?.[1]
  if (path === undefined || !existsSync(path)) throw new Error(`no package was made: ${said}`)
  return path
}
