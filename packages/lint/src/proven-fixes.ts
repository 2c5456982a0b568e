/** Fixes for open relays that are tried before they are offered: on a copy of the server, with all sessions. */

import type { Fix } from '@mailcfg/core'
import { type PostfixInstance, readDocument, Stack } from '@mailcfg/model'
import {
  relayReport,
  type SessionReport,
  STRANGERS_WORLD,
  type SymbolicSession,
  symbolicSessions,
} from '@mailcfg/relay'

/** What takes more runs than that is the same before and after, as far as anybody can tell. */
const MOST_RUNS = 8

/**
 * Whether a fix closes the server to strangers, and takes nothing from anybody else: every foreign recipient of a
 * stranger is refused then, and whatever else was accepted still is.
 */
export function isProven(fix: Fix, stack: Stack, postfix: PostfixInstance): boolean {
  const after = fixed(fix, stack)?.postfix.find(({ directory }) => directory === postfix.directory)
  if (after === undefined) return false
  const sessions = symbolicSessions(postfix, STRANGERS_WORLD)
  const [before, behind] = [postfix, after].map((one) =>
    relayReport(one, { sessions, world: STRANGERS_WORLD, mostRuns: MOST_RUNS }),
  )
  if (before === undefined || behind === undefined || !behind.startup.ok) return false
  return before.services.every((service, i) =>
    service.sessions.every((report, j) => {
      const then = behind.services[i]?.sessions[j]
      return then !== undefined && isBetter(sessions[j] as SymbolicSession, report, then)
    }),
  )
}

function isBetter({ row, column }: SymbolicSession, before: SessionReport, after: SessionReport): boolean {
  const takesForeign = after.verdict === 'permit' || after.relays
  if (row.standing === 'stranger' && column.isForeign) return !takesForeign || !before.relays
  return after.verdict === before.verdict || before.verdict !== 'permit'
}

/** The server with the edits of a fix. */
function fixed(fix: Fix, stack: Stack): Stack | undefined {
  const documents = [...stack.documents.values()].map((document) => {
    const edits = fix.edits.get(document.source.uri)
    return edits ? readDocument(document.source.edited(edits, 1), document.language) : document
  })
  return new Stack(stack.root, documents, stack.versions, stack.fileStates)
}
