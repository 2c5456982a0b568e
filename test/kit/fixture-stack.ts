/** Loads and lints the servers below fixtures/stacks as the command line does, once each. */

import './sql.ts'
import { fileURLToPath } from 'node:url'
import type { Diagnostic } from '@mailcfg/core'
import { lintStack, rules } from '@mailcfg/lint'
import { Stack, type Versions } from '@mailcfg/model'
import { loadProject, NO_PROJECT_FILE } from '@mailcfg/project'
import { fileStatesOf } from './disk.ts'

const cwd = fileURLToPath(new URL('../../fixtures/stacks/', import.meta.url))
const linted = new Map<string, Promise<readonly Diagnostic[]>>()

/** The stacks found below a folder of fixtures/stacks. */
export async function loadFixtureStack(name: string, versions: Versions = {}): Promise<readonly Stack[]> {
  const { stacks, failures } = await loadProject({ paths: [name], cwd, config: NO_PROJECT_FILE, versions })
  if (failures.length > 0 || stacks.length === 0)
    throw new Error(`fixtures/stacks/${name}: ${JSON.stringify(failures)}`)
  return stacks
}

/**
 * All findings in a server below fixtures/stacks, rules that are off by default included when they are named.
 * @param disk a listing of the server's disk, as `fileStatesOf` reads it; without one nobody looked at the disk
 */
export function lintFixtureStack(name: string, versions: Versions = {}, disk?: string): Promise<readonly Diagnostic[]> {
  const key = JSON.stringify([name, versions, disk])
  const known = linted.get(key)
  if (known) return known
  const result = loadFixtureStack(name, versions).then((stacks) =>
    stacks.flatMap((stack) => lintStack(disk === undefined ? stack : onDisk(stack, disk), { rules }).diagnostics),
  )
  linted.set(key, result)
  return result
}

function onDisk(stack: Stack, disk: string): Stack {
  return new Stack(stack.root, stack.documents.values(), stack.versions, fileStatesOf(disk, stack))
}
