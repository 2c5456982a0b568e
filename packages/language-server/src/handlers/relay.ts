/** `mailcfg/relay`: who may send what. */

import { type RelayView, relayViewSteps, type ViewPlace } from '@mailcfg/language-service'
import type { Location } from 'vscode-languageserver'
import type { RelayResult, StackParams } from '../custom-requests.ts'
import { inSlices } from '../slices.ts'
import { defineHandler, type RequestContext } from './handler.ts'

export const relayHandler = defineHandler<StackParams, RelayResult | null>({
  method: 'mailcfg/relay',
  phase: 'linked',
  empty: null,
  async answer({ uri }, context) {
    const path = context.convert.path(uri)
    const stack = context.snapshot.stackOf(path)
    const document = stack?.documents.get(path)
    const postfix = stack && document && (stack.postfixOf(document) ?? stack.postfix[0])
    if (!postfix?.main) return null
    const title = postfix.directory.split('/').slice(-2).join('/')
    const view = await inSlices(relayViewSteps(postfix, title), () => !context.isCancelled())
    return view ? relayResult(view.value, context) : null
  },
})

function relayResult({ title, faults, services, notes }: RelayView, context: RequestContext): RelayResult {
  const named = <Name extends string>(name: Name, place: ViewPlace | undefined): { [N in Name]?: Location } => {
    const location = place && context.location(place.uri, place.range)
    return location ? ({ [name]: location } as { [N in Name]: Location }) : {}
  }
  const located = (place: ViewPlace | undefined) => named('place', place)
  return {
    title,
    faults,
    notes,
    services: services.map(({ place, rows, ...service }) => ({
      ...service,
      ...located(place),
      rows: rows.map(({ name, cells }) => ({
        name,
        cells: cells.map(({ decides, ...cell }) => ({
          ...cell,
          ...named('decides', decides),
          proof: cell.proof.map(({ place: at, hits, ...step }) => ({
            ...step,
            ...located(at),
            hits: hits.flatMap(({ uri, range }) => context.location(uri, range) ?? []),
          })),
        })),
      })),
    })),
  }
}
