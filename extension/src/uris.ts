/** URIs as the server sees them: it knows paths only, so files of a virtual workspace are told to it as if they were local. */

import { Uri, workspace } from 'vscode'
import type { LanguageClientOptions } from 'vscode-languageclient'

/** What the client converts URIs by; none are needed where the workspace is a folder of the machine that the server runs on. */
export function uriConverters(): Pick<LanguageClientOptions, 'uriConverters'> {
  const folder = workspace.workspaceFolders?.find(({ uri }) => uri.scheme !== 'file')?.uri
  if (folder === undefined) return {}
  const isInside = ({ scheme, authority }: Uri) => scheme === folder.scheme && authority === folder.authority
  return {
    uriConverters: {
      code2Protocol: (uri) => (isInside(uri) ? Uri.file(uri.path) : uri).toString(),
      protocol2Code: (text) => {
        const uri = Uri.parse(text)
        return uri.scheme === 'file' ? folder.with({ path: uri.path }) : uri
      },
    },
  }
}
