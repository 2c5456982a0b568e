/** Files with passwords that every user of the machine may read, indexes included. */

import { type FileState, INDEX_SUFFIXES, isTemplated, type Stack, secretRanges } from '@mailcfg/model'
import { memberState, modeText, OTHERS_READ } from '../../src/member-files.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface Readable extends Found {
  readonly path: string
  readonly mode: number
}

export const rule = defineRule<'stack', Readable>({
  id: 'secret-file-world-readable',
  summary: 'A file with passwords is readable for every user.',
  severity: 'error',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'stack' },
  *check(stack) {
    if (stack.fileStates === undefined) return
    yield* texts(stack)
    yield* passwordTables(stack)
  },
  describe({ path, mode }) {
    return {
      what: `${path} holds passwords, and every user may read it (mode ${modeText(mode)}).`,
      why: 'Whoever has an account on the machine, or breaks into any of its services, can take the passwords and send or read mail with them.',
      help: `Run chmod ${modeText(mode & 0o750 & ~0o010)} ${path}. Postfix opens its tables before it gives up its rights, so root alone need read them; a group may where another program reads the file.`,
    }
  },
})

/** main.cf and master.cf must stay readable: what is secret in them is the finding of another rule. */
const PUBLIC = new Set(['main.cf', 'master.cf'])

function* texts(stack: Stack): Iterable<Readable> {
  for (const document of stack.documents.values()) {
    const state = memberState(document, stack)
    if (PUBLIC.has(document.language.id) || !isOpen(state)) continue
    const { source } = document
    const range = secretRanges(document, { start: 0, end: source.length }).find((r) => isWritten(source.slice(r)))
    if (range) yield { source, range, path: stack.serverPath(source.uri), mode: state.mode }
  }
}

/** A word that somebody still has to fill in, or a file to read the password from, gives nothing away. */
function isWritten(secret: string): boolean {
  return secret.trim() !== '' && !isTemplated(secret) && !/^[<$%]/.test(secret)
}

/** Tables of passwords by their role: their texts, unless those were seen, and their indexes. */
function* passwordTables(stack: Stack): Iterable<Readable> {
  const reported = new Set<string>()
  for (const postfix of stack.postfix) {
    for (const { parameter, path, type, source, range } of postfix.tableUses) {
      if (!parameter.endsWith('_sasl_password_maps')) continue
      const text = postfix.member(path) === undefined ? [path] : []
      for (const file of [...text, ...(INDEX_SUFFIXES[type] ?? []).map((suffix) => `${path}${suffix}`)]) {
        const state = stack.fileState(file)
        if (state?.kind !== 'file' || !isOpen(state) || reported.has(file)) continue
        reported.add(file)
        yield { source, range, path: file, mode: state.mode }
      }
    }
  }
}

function isOpen(state: FileState | undefined): state is FileState {
  return state !== undefined && (state.mode & OTHERS_READ) !== 0
}
