/** The services of /etc/services: names, port, protocol. */

import { Memo } from '@mailcfg/core'
import { isGroup, partsOf } from '@mailcfg/grammars'
import type { Assignment, AssignmentsDocument } from './assignments.ts'
import { type Word, wordOf } from './document.ts'

/** One line of /etc/services. */
export interface NetworkService {
  readonly name: Word
  readonly aliases: readonly Word[]
  readonly port: number
  readonly protocol: string
  /** `25/tcp` as it stands in the file. */
  readonly portWord: Word
  readonly entry: Assignment
}

const cache = new Memo<AssignmentsDocument, readonly NetworkService[]>()

/** The services of the file, in its order. A name may stand once for each protocol; the first line of them counts. */
export function networkServices(document: AssignmentsDocument): readonly NetworkService[] {
  return cache.getOrInsertComputed(document, () =>
    document.entries.flatMap((entry) => serviceOf(document, entry) ?? []),
  )
}

function serviceOf({ source }: AssignmentsDocument, entry: Assignment): NetworkService | undefined {
  const { logical, tree } = entry.line
  const value = tree.parts.find(isGroup)
  const [port, ...aliases] = value ? [...partsOf(value, 'port'), ...partsOf(value, 'alias')] : []
  if (port === undefined) return undefined
  const portWord = wordOf(source, logical, port)
  const [number = '', protocol = ''] = portWord.text.split('/')
  return {
    name: entry.name,
    aliases: aliases.map((part) => wordOf(source, logical, part)),
    port: Number(number),
    protocol,
    portWord,
    entry,
  }
}

/** The TCP port of a service name or alias, as getservbyname(3) finds it; `undefined` when the file has none. */
export function tcpPortOf(document: AssignmentsDocument, name: string): NetworkService | undefined {
  return networkServices(document).find(
    (service) =>
      service.protocol === 'tcp' && (service.name.text === name || service.aliases.some(({ text }) => text === name)),
  )
}
