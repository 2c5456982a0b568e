/** Prints how long the packed extension takes to start in VS Code: what VS Code itself says of it, for a main.cf that is opened. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../kit/house.ts'
import { vscodePrograms } from './kit/cache.mjs'
import { startCodeServer } from './kit/code-server.ts'
import { makeServer } from './kit/server.ts'
import { VsCode } from './kit/vscode.ts'

/** Windows that are opened; the first one finds nothing in the caches of VS Code. */
const TIMES = 4

async function activations(vsix: string): Promise<number[]> {
  const programs = vscodePrograms()
  if (programs === undefined) return []
  const workspace = mkdtempSync(join(tmpdir(), 'mailcfg-activation-'))
  makeServer(workspace)
  const code = await VsCode.open(programs, await startCodeServer({ programs, vsix, workspace }))
  const found: number[] = []
  try {
    while (found.length < TIMES) {
      if (found.length > 0) await code.load()
      await code.open(join(workspace, 'etc/postfix/main.cf'))
      found.push(Number(/Activation: (\d+)ms/.exec(await code.runningExtension('mailcfg'))?.[1]))
      await code.command('workbench.action.closeActiveEditor')
    }
  } finally {
    await code.stop()
    rmSync(workspace, { recursive: true, force: true })
  }
  return found
}

const { version } = JSON.parse(readFileSync(join(root, 'extension/package.json'), 'utf8')) as { version: string }
const [first, ...later] = await activations(join(root, `extension/mailcfg-${version}.vsix`))
console.log(
  first === undefined
    ? 'activation: not measured, since there is no VS Code: node test/editors/prepare.mjs fetches one'
    : `activation: ${first} ms in a new VS Code, then ${later.join(', ')} ms`,
)
