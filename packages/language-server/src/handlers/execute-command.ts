/** `workspace/executeCommand`: what clients without commands of ours can do: follow lenses, and read the views as text. */

import { pictureView, relayText, relayViewSteps, valuesText } from '@mailcfg/language-service'
import type { Document, Stack } from '@mailcfg/model'
import { type ExecuteCommandParams, MessageType, ShowMessageNotification } from 'vscode-languageserver'
import { inSlices } from '../slices.ts'
import { REVEAL, reveal } from './code-lens.ts'
import { defineHandler, type RequestContext } from './handler.ts'

type Command = (argument: unknown, context: RequestContext) => Promise<string | null>
type View = (stack: Stack, document: Document, context: RequestContext) => Promise<string | undefined>

/** By name; each takes one argument. */
const COMMANDS: Readonly<Record<string, Command>> = {
  [REVEAL]: reveal,
  'mailcfg.describeRelay': described(async (stack, document, { isCancelled }) => {
    const postfix = stack.postfixOf(document) ?? stack.postfix[0]
    if (!postfix?.main) return undefined
    const view = await inSlices(relayViewSteps(postfix, postfix.directory), () => !isCancelled())
    return view && relayText(view.value)
  }),
  'mailcfg.describeServer': described(async (stack) => pictureView(stack)?.text),
  'mailcfg.describeValues': described(async (stack, document) => valuesText(stack, document, 'set')?.text),
}

/** Shows a view of the server that a file belongs to, whose URI is the argument; the text is the answer, too. */
function described(view: View): Command {
  return async (uri, context) => {
    const path = context.convert.path(String(uri))
    const stack = context.snapshot.stackOf(path)
    const document = stack?.documents.get(path)
    const message = (stack && document && (await view(stack, document, context))) ?? null
    // Clients show nothing of what a command answers.
    if (message !== null) {
      void context.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message })
    }
    return message
  }
}

export const executeCommandHandler = defineHandler<ExecuteCommandParams, string | null>({
  method: 'workspace/executeCommand',
  phase: 'linked',
  empty: null,
  capabilities: () => ({ executeCommandProvider: { commands: Object.keys(COMMANDS) } }),
  async answer({ command, arguments: [argument] = [] }, context) {
    return (Object.hasOwn(COMMANDS, command) && (await COMMANDS[command]?.(argument, context))) || null
  },
})
