/** The matrix of `mailcfg relay` for the cases that a real Postfix answered: every open relay shows, and no closed one. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { loadProject, NO_PROJECT_FILE } from '@mailcfg/project'
import { matrixOf, relayReport, STRANGERS_WORLD, symbolicSessions } from '@mailcfg/relay'
import { describeShared, sharedDir } from '../kit/shared.ts'
import type { Verdicts } from './relay/oracle.ts'

const cases = join(sharedDir ?? '', 'tools/relay-oracle/cases')
const names = sharedDir === undefined ? ['(absent)'] : readdirSync(cases).sort()

/** The words for strangers' mail for strangers, of all services. */
async function words(name: string): Promise<Set<string>> {
  const versions = { postfix: '3.7.11' }
  const { stacks } = await loadProject({ paths: [name], cwd: cases, config: NO_PROJECT_FILE, versions })
  const [postfix] = stacks.flatMap((stack) => stack.postfix)
  if (postfix === undefined) throw new Error(`${name}: no main.cf`)
  const sessions = symbolicSessions(postfix)
  const { services } = relayReport(postfix, { sessions, world: STRANGERS_WORLD })
  const cells = services.flatMap((service) => matrixOf(service, sessions).cells)
  return new Set(
    cells.filter(({ row, column }) => row.standing === 'stranger' && column.isForeign).map(({ verdict }) => verdict),
  )
}

describeShared('the matrix against what Postfix answered', () => {
  test.each(names)('%s', async (name) => {
    const verdicts = JSON.parse(readFileSync(join(cases, name, 'verdicts.json'), 'utf8')) as Verdicts
    const summaries = verdicts.services.map(({ summary }) => summary as { wide?: unknown } & typeof summary)
    const found = await words(name)
    const isOpen = summaries.some((summary) => summary?.relaysForStrangers)
    const isWide = summaries.some((summary) => summary?.wide !== undefined)
    if (isOpen) expect(found.has('RELAYS') || found.has('depends')).toBe(true)
    else if (!isWide) expect([...found]).not.toContain('RELAYS')
    expect(found.size > 0).toBe(verdicts.startup.ok)
  })
})
