/** A main.cf that ordinary users cannot read, though the programs that they start must. */

import { directoryOf, type FileState, type Stack } from '@mailcfg/model'
import { atFile, memberState, modeText, OTHERS_READ, OTHERS_SEARCH } from '../../src/member-files.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface Closed extends Found {
  readonly path: string
  readonly state: FileState
}

export const rule = defineRule<'postfix', Closed>({
  id: 'config-unreadable-for-users',
  summary: 'Every user must be able to read main.cf.',
  severity: 'warning',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check({ main }, { stack }) {
    const own = main && memberState(main, stack)
    if (main === undefined || own === undefined) return
    const path = stack.serverPath(main.source.uri)
    if ((own.mode & OTHERS_READ) === 0) yield { ...atFile(main), path, state: own }
    else {
      const closed = closedAbove(path, stack)
      if (closed) yield { ...atFile(main), ...closed }
    }
  },
  describe({ path, state }) {
    const directory = state.kind === 'directory'
    return {
      what: `Users cannot ${directory ? 'look into' : 'read'} ${path} (mode ${modeText(state.mode)}).`,
      why: 'sendmail, postqueue and mailq run with the rights of the user who starts them and read main.cf: cron, web applications and users cannot send mail, and see "fatal: open main.cf: Permission denied".',
      help: `Run chmod ${directory ? 'o+x' : 'o+r'} ${path}, and keep passwords in tables of their own with the mode 0600.`,
    }
  },
})

/** The nearest directory above a file that others cannot pass. */
function closedAbove(path: string, stack: Stack): { path: string; state: FileState } | undefined {
  for (let at = directoryOf(path); at !== ''; at = directoryOf(at)) {
    const state = stack.fileState(at)
    if (state?.kind === 'directory' && (state.mode & OTHERS_SEARCH) === 0) return { path: at, state }
  }
  return undefined
}
