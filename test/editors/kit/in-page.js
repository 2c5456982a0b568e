// Runs in VS Code's page and reads from it what a person sees there.
window.seen = {
  /** The numbers in the counter of problems, added up. */
  problemCount() {
    const label = document.getElementById('status.problems')?.getAttribute('aria-label') ?? ''
    return (label.match(/\d+/g) ?? []).reduce((sum, digits) => sum + Number(digits), 0)
  },

  /** Where the cursor is, as the status bar tells it. */
  position() {
    return document.getElementById('status.editor.selection')?.textContent.trim()
  },

  squiggles() {
    const kinds = ['error', 'warning', 'info', 'hint']
    return kinds.flatMap((kind) => [...document.querySelectorAll(`.monaco-editor .squiggly-${kind}`)].map(() => kind))
  },

  /** The parts of the hover that is open, without what is still loading. */
  hover() {
    const shown = [...document.querySelectorAll('.monaco-hover')].find(
      (one) => !one.classList.contains('hidden') && one.querySelector('.hover-row'),
    )
    const rows = [...(shown?.querySelectorAll('.hover-row:not(.status-bar)') ?? [])]
    const parts = rows.map((row) => row.innerText.trim()).filter(Boolean)
    return parts.length === 0 || parts.includes('Loading...') ? null : parts
  },

  suggestions() {
    const rows = [...document.querySelectorAll('.suggest-widget.visible .monaco-list-row')]
    return rows.length === 0 ? null : rows.map((row) => row.querySelector('.label-name')?.textContent ?? '')
  },

  /** Titles in the menu of code actions. */
  actions() {
    const rows = [...document.querySelectorAll('.action-widget .monaco-list-row.action')]
    return rows.length === 0 ? null : rows.map((row) => row.querySelector('.title')?.textContent ?? row.textContent)
  },

  /** Rows of the Problems panel that are in view. */
  problems() {
    const rows = [...document.querySelectorAll('.markers-panel .monaco-list-row')]
    return rows.length === 0 ? null : rows.map((row) => row.getAttribute('aria-label') ?? '')
  },

  /** Words between the lines. */
  lenses() {
    const titles = [...document.querySelectorAll('.monaco-editor .codelens-decoration')].map((one) => one.innerText)
    return titles.length === 0 ? null : titles
  },

  /** Lines of the editor as they are seen, with what is shown between their words. */
  lines() {
    const top = (line) => Number.parseFloat(line.style.top)
    const lines = [...document.querySelectorAll('.monaco-editor .view-line')].sort((a, b) => top(a) - top(b))
    return lines.map((line) => line.textContent.replaceAll('\u00a0', ' '))
  },

  /** Rows of the outline that are in view: name and detail. */
  outline() {
    const rows = [...document.querySelectorAll('.outline-tree .monaco-list-row .monaco-icon-label-container')]
    return rows.length === 0 ? null : rows.map((row) => row.textContent.replaceAll('\u00a0', ' '))
  },

  /** Rows of the view Running Extensions. */
  runningExtensions() {
    const rows = [...document.querySelectorAll('.runtime-extensions-editor .monaco-list-row')]
    return rows.map((row) => row.innerText)
  },

  notifications() {
    const items = [...document.querySelectorAll('.notification-list-item')]
    return items.map((item) => ({
      severity: /codicon-(error|warning|info)/.exec(
        item.querySelector('.notification-list-item-icon')?.className ?? '',
      )?.[1],
      message: item.querySelector('.notification-list-item-message')?.textContent ?? '',
    }))
  },
}
