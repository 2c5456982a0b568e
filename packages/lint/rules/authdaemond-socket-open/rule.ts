/** A directory of authdaemond's socket that every user of the machine can enter. */

import type { Label } from '@mailcfg/core'
import { assignmentOf, authdaemondDirectories, directoryOf, methodOf, type Stack, smtpdConfs } from '@mailcfg/model'
import { modeText, OTHERS_SEARCH } from '../../src/member-files.ts'
import { defineRule, type Found, foundIn } from '../../src/rule.ts'

interface Open extends Found {
  readonly path: string
  readonly mode: number
}

export const rule = defineRule<'stack', Open>({
  id: 'authdaemond-socket-open',
  summary: 'Every user of the machine can ask authdaemond for passwords.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'stack' },
  *check(stack) {
    const told = new Set<string>()
    for (const { path, ...place } of directories(stack)) {
      const state = stack.fileState(path)
      if (state?.kind !== 'directory' || (state.mode & OTHERS_SEARCH) === 0 || told.has(path)) continue
      told.add(path)
      yield { source: place.source, range: place.range, path, mode: state.mode }
    }
  },
  describe({ path, mode }) {
    return {
      what: `All users can enter ${path} (mode ${modeText(mode)}), where the socket of authdaemond is.`,
      why: 'The socket answers whoever reaches it, with the password hash of any mailbox and, where the database has it, the password itself. The mode of this directory is all that protects it.',
      help: `Give the directory a group that the mail programs are in, and run chmod 0750 ${path}.`,
    }
  },
})

type Directory = Omit<Label, 'message'> & { readonly path: string }

/** The directories of the socket: as Cyrus SASL is told of it, and as Courier's own file says. */
function directories(stack: Stack): Directory[] {
  const asked = smtpdConfs(stack).flatMap((conf): Directory[] => {
    const entry = assignmentOf(conf, 'authdaemond_path')
    const path = directoryOf(entry?.value.text.replace(/\s+#.*$/, '') ?? '')
    if (!entry || !path.startsWith('/') || methodOf(conf, 'authdaemond') === undefined) return []
    return [foundIn(conf.source, entry.value, 0, path.length, { path })]
  })
  return [...asked, ...authdaemondDirectories(stack).map(({ text, source, range }) => ({ source, range, path: text }))]
}
