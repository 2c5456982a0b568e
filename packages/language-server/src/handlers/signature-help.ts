/** `textDocument/signatureHelp`. */

import { signatureHelp } from '@mailcfg/language-service'
import { MarkupKind, type SignatureHelp, type SignatureHelpParams } from 'vscode-languageserver'
import { defineHandler } from './handler.ts'

export const signatureHelpHandler = defineHandler<SignatureHelpParams, SignatureHelp | null>({
  method: 'textDocument/signatureHelp',
  phase: 'parsed',
  empty: null,
  capabilities: () => ({ signatureHelpProvider: { triggerCharacters: [' ', '=', ':'] } }),
  answer(params, { place, client }) {
    const at = place(params)
    const found = at && signatureHelp(at)
    if (found === undefined) return null
    const { documentationFormat, parameterInformation } = client.textDocument?.signatureHelp?.signatureInformation ?? {}
    const kind = documentationFormat?.[0] === MarkupKind.PlainText ? MarkupKind.PlainText : MarkupKind.Markdown
    const about = (value: string | undefined) => (value === undefined ? {} : { documentation: { kind, value } })
    const { label, documentation, parameters, active } = found
    return {
      activeSignature: 0,
      activeParameter: active,
      signatures: [
        {
          label,
          ...about(documentation),
          parameters: parameters.map(({ start, end, documentation: text }) => ({
            label: parameterInformation?.labelOffsetSupport ? [start, end] : label.slice(start, end),
            ...about(text),
          })),
        },
      ],
    }
  },
})
