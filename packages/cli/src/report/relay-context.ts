/** What the reports of `mailcfg relay` share: how files, services and settings are called in them. */

import type { Range, SourceText } from '@mailcfg/core'
import { hideSecrets, type Service, serviceKey } from '@mailcfg/model'
import { dependsWords as shortList } from '@mailcfg/relay'
import type { Style } from './color.ts'
import { oneLine } from './display-text.ts'
import type { Report } from './report.ts'

/** What a report needs beside what it is about. */
export interface RelayContext extends Pick<Report, 'nameOf' | 'secretsOf'> {
  readonly style: Style
  /** Columns of the terminal. */
  readonly width: number
}

/** Something in a file. */
export interface Place {
  readonly source: SourceText
  readonly range: Range
}

/** `file:line` of a place. */
export function placeName({ source, range }: Place, { nameOf }: RelayContext): string {
  return oneLine(`${nameOf(source.uri)}:${source.positionAt(range.start).line + 1}`)
}

/** What stands at a place, in one line and without passwords. */
export function placeText(place: Place, { secretsOf }: RelayContext): string {
  const { source, range } = place
  const secrets = secretsOf(source, range).map((secret) => source.slice(secret))
  return hideSecrets(
    oneLine(source.slice(range)),
    secrets.filter((text) => text !== ''),
  )
}

/** How a service is called: `smtp/inet`; where master.cf was not seen, the one on port 25. */
export function serviceTitle(entry: Service | undefined): string {
  return entry ? oneLine(serviceKey(entry)) : 'smtp/inet'
}

/** What a verdict depends on, in few words. */
export function dependsWords(depends: readonly string[]): string {
  return shortList(depends.map(oneLine))
}
