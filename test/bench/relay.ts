/** Times the whole relay matrix of a typical server, warm, as in an editor or a longer run; prints milliseconds as JSON. */

import { performance } from 'node:perf_hooks'
import { loadProject, NO_PROJECT_FILE } from '@mailcfg/project'
import { relayReport, STRANGERS_WORLD, symbolicSessions } from '@mailcfg/relay'

const [directory = '.'] = process.argv.slice(2)
const options = { paths: [directory], cwd: directory, config: NO_PROJECT_FILE, versions: {} }
const { stacks } = await loadProject(options)
const postfix = stacks.flatMap((stack) => stack.postfix)
const ROUNDS = 30
const times: number[] = []
for (let i = 0; i < ROUNDS; i++) {
  const before = performance.now()
  for (const one of postfix)
    relayReport(one, { sessions: symbolicSessions(one, STRANGERS_WORLD), world: STRANGERS_WORLD })
  times.push(performance.now() - before)
}
process.stdout.write(JSON.stringify(times.slice(ROUNDS / 3)))
