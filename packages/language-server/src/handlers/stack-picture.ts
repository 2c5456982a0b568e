/** `mailcfg/stackPicture`: the server as a drawing and in words. */

import { pictureView } from '@mailcfg/language-service'
import type { StackParams, StackPictureResult } from '../custom-requests.ts'
import { defineHandler } from './handler.ts'

export const stackPictureHandler = defineHandler<StackParams, StackPictureResult | null>({
  method: 'mailcfg/stackPicture',
  phase: 'linked',
  empty: null,
  answer({ uri }, { snapshot, convert }) {
    const stack = snapshot.stackOf(convert.path(uri))
    return (stack && pictureView(stack)) ?? null
  },
})
