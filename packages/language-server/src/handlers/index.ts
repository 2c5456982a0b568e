/** All handlers: a new feature is one file beside this one, one import and one line. */

import { incomingCallsHandler, outgoingCallsHandler, prepareCallsHandler } from './call-hierarchy.ts'
import { codeActionHandler, codeActionResolveHandler } from './code-action.ts'
import { codeLensHandler } from './code-lens.ts'
import { completionHandler, completionResolveHandler } from './completion.ts'
import { definitionHandler } from './definition.ts'
import { diagnosticsHandler } from './diagnostics.ts'
import { documentLinksHandler } from './document-links.ts'
import { documentSymbolHandler } from './document-symbol.ts'
import { effectiveHandler } from './effective.ts'
import { executeCommandHandler } from './execute-command.ts'
import { explainHandler, explainNamesHandler } from './explain.ts'
import { foldingRangeHandler } from './folding-range.ts'
import { formattingHandler, rangeFormattingHandler } from './formatting.ts'
import type { AnyHandler } from './handler.ts'
import { highlightsHandler } from './highlights.ts'
import { hoverHandler } from './hover.ts'
import { inlayHintHandler, inlayHintResolveHandler } from './inlay-hint.ts'
import { onTypeFormattingHandler } from './on-type-formatting.ts'
import { referencesHandler } from './references.ts'
import { relayHandler } from './relay.ts'
import { prepareRenameHandler, renameHandler } from './rename.ts'
import { selectionRangeHandler } from './selection-range.ts'
import { semanticTokensDeltaHandler, semanticTokensHandler, semanticTokensRangeHandler } from './semantic-tokens.ts'
import { signatureHelpHandler } from './signature-help.ts'
import { stackPictureHandler } from './stack-picture.ts'
import { workspaceSymbolHandler } from './workspace-symbol.ts'

export const handlers: readonly AnyHandler[] = [
  documentLinksHandler,
  incomingCallsHandler,
  outgoingCallsHandler,
  prepareCallsHandler,
  prepareRenameHandler,
  renameHandler,
  codeActionHandler,
  codeActionResolveHandler,
  relayHandler,
  stackPictureHandler,
  effectiveHandler,
  executeCommandHandler,
  explainHandler,
  explainNamesHandler,
  completionHandler,
  completionResolveHandler,
  signatureHelpHandler,
  referencesHandler,
  highlightsHandler,
  definitionHandler,
  diagnosticsHandler,
  formattingHandler,
  hoverHandler,
  rangeFormattingHandler,
  codeLensHandler,
  documentSymbolHandler,
  foldingRangeHandler,
  inlayHintHandler,
  inlayHintResolveHandler,
  onTypeFormattingHandler,
  selectionRangeHandler,
  semanticTokensDeltaHandler,
  semanticTokensHandler,
  semanticTokensRangeHandler,
  workspaceSymbolHandler,
]
