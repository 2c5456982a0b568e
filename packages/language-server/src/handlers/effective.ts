/** `mailcfg/effective`: what is in force, as a text. */

import { valuesText } from '@mailcfg/language-service'
import type { EffectiveParams, EffectiveResult } from '../custom-requests.ts'
import { defineHandler } from './handler.ts'

export const effectiveHandler = defineHandler<EffectiveParams, EffectiveResult | null>({
  method: 'mailcfg/effective',
  phase: 'linked',
  empty: null,
  answer({ uri, view }, { snapshot, convert }) {
    const path = convert.path(uri)
    const stack = snapshot.stackOf(path)
    const document = stack?.documents.get(path)
    return (stack && document && valuesText(stack, document, view)) ?? null
  },
})
