/** Runs a TypeScript program of the tests by itself, bundled as the product is: its memory and its engine are its own. */

import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './house.ts'

/**
 * @param program its path below the root of the repository
 * @param options of Node
 * @param words its arguments
 * @returns what it printed
 * @throws Error with the end of what it complained of
 */
export async function runBundled(program: string, options: readonly string[], ...words: string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'mailcfg-bundled-'))
  try {
    const build = `const { bundle } = await import(${JSON.stringify(join(root, 'packages/cli/bundle.mjs'))})
      await bundle(${JSON.stringify(folder)}, ${JSON.stringify(join(root, program))})`
    await run(['--input-type=module', '-e', build])
    return await run([...options, join(folder, 'main.mjs'), ...words])
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function run(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    const [out, errors]: [Buffer[], Buffer[]] = [[], []]
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
    child.on('close', (status) => {
      if (status === 0) resolve(Buffer.concat(out).toString())
      else reject(new Error(`ended with ${status}: ${Buffer.concat(errors).toString().slice(-3000)}`))
    })
  })
}
