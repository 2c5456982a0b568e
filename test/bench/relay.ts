/** Times the whole relay matrix of a typical server, warm, as in an editor or a longer run; prints milliseconds as JSON. */

import { performance } from 'node:perf_hooks'
import { Stack } from '@mailcfg/model'
import { loadProject, NO_PROJECT_FILE } from '@mailcfg/project'
import { relayReport, STRANGERS_WORLD, symbolicSessions } from '@mailcfg/relay'

const [directory = '.'] = process.argv.slice(2)
const options = { paths: [directory], cwd: directory, config: NO_PROJECT_FILE, versions: {} }
const { stacks } = await loadProject(options)
const ROUNDS = 30
const times: number[] = []
for (let i = 0; i < ROUNDS; i++) {
  // Nothing but the parsed documents is left from the round before, as after an edit.
  const fresh = stacks.map(({ root, documents, versions, fileStates }) => {
    return new Stack(root, [...documents.values()], versions, fileStates)
  })
  const before = performance.now()
  for (const one of fresh.flatMap(({ postfix }) => postfix))
    relayReport(one, {
      sessions: symbolicSessions(one, STRANGERS_WORLD),
      world: STRANGERS_WORLD,
      leavesOutImpossible: true,
    })
  times.push(performance.now() - before)
}
process.stdout.write(JSON.stringify(times.slice(ROUNDS / 3)))
