// An extension beside ours that does what the test asks for: moves the cursor, runs commands, tells what the API knows.
const vscode = require('vscode')

const SEVERITIES = ['error', 'warning', 'info', 'hint']

/** The workspace's place, whose files have the paths that the test knows. */
const root = () => vscode.workspace.workspaceFolders[0].uri

const uriOf = (file) => root().with({ path: file })

function rangeOf({ start, end }) {
  return { line: start.line + 1, column: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 }
}

function diagnosticOf(file, { message, severity, source, code, range }) {
  const rule = code !== null && typeof code === 'object' ? code.value : code
  return { file, ...rangeOf(range), severity: SEVERITIES[severity], message, source, code: rule }
}

const METHODS = {
  async open(file) {
    const document = await vscode.workspace.openTextDocument(uriOf(file))
    await vscode.window.showTextDocument(document, { preview: false, viewColumn: vscode.ViewColumn.One })
  },
  async cursor(line, column) {
    const editor = vscode.window.activeTextEditor
    const place = new vscode.Position(line - 1, column - 1)
    editor.selection = new vscode.Selection(place, place)
    editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.InCenterIfOutsideViewport)
  },
  async command(name, ...values) {
    await vscode.commands.executeCommand(name, ...values)
  },
  async configure(name, value) {
    await vscode.workspace.getConfiguration().update(name, value, vscode.ConfigurationTarget.Global)
  },
  /** Changes a file past all editors. */
  async write(file, text) {
    await vscode.workspace.fs.writeFile(uriOf(file), new TextEncoder().encode(text))
  },
  async state() {
    const editor = vscode.window.activeTextEditor
    const document = editor?.document
    return {
      version: vscode.version,
      file: document?.uri.scheme === root().scheme ? document.uri.fsPath : document?.uri.toString(),
      language: document?.languageId,
      text: document?.getText(),
      isDirty: document?.isDirty,
      selection: editor && rangeOf(editor.selection),
      visible: vscode.window.visibleTextEditors.map((one) => ({
        file: one.document.uri.fsPath,
        line: one.selection.start.line + 1,
        column: one.selection.start.character + 1,
      })),
      tabs: vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label)),
      active: vscode.extensions.all.filter(({ isActive }) => isActive).map(({ id }) => id),
    }
  },
  async diagnostics() {
    return vscode.languages
      .getDiagnostics()
      .flatMap(([{ fsPath }, list]) => list.map((one) => diagnosticOf(fsPath, one)))
  },
}

/** Does what a question asks for, and tells what came of it. */
exports.answer = async ({ method, values }) => {
  try {
    return { result: (await METHODS[method](...values)) ?? null }
  } catch (error) {
    return { error: String(error?.stack ?? error) }
  }
}
