/** Configuration that others than root may change. */

import { directoryOf, type FileState, type Stack } from '@mailcfg/model'
import { atFile, GROUP_WRITE, memberState, modeText, OTHERS_WRITE, STICKY } from '../../src/member-files.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface Writable extends Found {
  readonly path: string
  readonly state: FileState
}

export const rule = defineRule<'stack', Writable>({
  id: 'config-writable-by-others',
  summary: 'A file of the configuration, or its directory, may be changed by others than root.',
  severity: 'error',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'stack' },
  *check(stack) {
    if (stack.fileStates === undefined) return
    const reported = new Set<string>()
    for (const document of stack.documents.values()) {
      const path = stack.serverPath(document.source.uri)
      const own = memberState(document, stack)
      const places = own ? [{ path, state: own }, ...above(path, stack)] : []
      for (const place of places.filter(({ state }) => isWritable(state))) {
        if (!reported.has(place.path)) yield { ...atFile(document), ...place }
        reported.add(place.path)
      }
    }
  },
  describe({ path, state }) {
    const all = (state.mode & OTHERS_WRITE) !== 0
    const directory = state.kind === 'directory'
    return {
      what: `${all ? 'Every user' : `The group ${state.group}`} may change ${path} (mode ${modeText(state.mode)}).`,
      why: directory
        ? 'Whoever may write to the directory can put another file in the place of one that the mail server trusts, and so has mail delivered to commands of his own.'
        : 'Whoever may change the file decides what the mail server runs and whom it trusts. Postfix warns of such files, and leaves out dynamicmaps.cf.',
      ...(all ? {} : { severity: 'warning' as const }),
      help: `Run chmod ${all ? 'go-w' : 'g-w'} ${path}.`,
    }
  },
})

function* above(path: string, stack: Stack): Iterable<{ path: string; state: FileState }> {
  const directory = directoryOf(path)
  const state = stack.fileState(directory)
  if (state?.kind === 'directory') yield { path: directory, state }
}

/** The group root, and one with the name of the owner alone, are as good as the owner; a sticky directory is shared. */
function isWritable({ mode, owner, group }: FileState): boolean {
  if ((mode & STICKY) !== 0) return false
  return (
    (mode & OTHERS_WRITE) !== 0 || ((mode & GROUP_WRITE) !== 0 && group !== 'root' && group !== '0' && group !== owner)
  )
}
