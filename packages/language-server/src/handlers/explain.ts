/** `mailcfg/explain` and `mailcfg/explainNames`: what is known of a name. */

import { explainedNames, explanation } from '@mailcfg/knowledge'
import { explainedName } from '@mailcfg/language-service'
import type { ExplainName, ExplainParams, ExplainResult } from '../custom-requests.ts'
import { defineHandler, type RequestContext } from './handler.ts'

export const explainHandler = defineHandler<ExplainParams, ExplainResult | null>({
  method: 'mailcfg/explain',
  phase: 'parsed',
  empty: null,
  async answer(params, context) {
    const name = 'name' in params ? params.name : nameAt(params, context)
    if (name === undefined) return null
    const pages = explanation(name, await context.rulePages())
    return pages.length === 0 ? null : { name, markdown: pages.join('\n') }
  },
})

export const explainNamesHandler = defineHandler<object, readonly ExplainName[]>({
  method: 'mailcfg/explainNames',
  phase: 'parsed',
  empty: [],
  answer: async (_, context) => explainedNames(await context.rulePages()),
})

function nameAt(
  { uri, position }: Exclude<ExplainParams, { readonly name: string }>,
  { place }: RequestContext,
): string | undefined {
  const at = place({ textDocument: { uri }, position })
  return at && explainedName(at)
}
