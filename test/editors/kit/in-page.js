// Runs in VS Code's page and reads from it what a person sees there.
window.seen = {
  /** The numbers in the counter of problems, added up. */
  problemCount() {
    const label = document.getElementById('status.problems')?.getAttribute('aria-label') ?? ''
    return (label.match(/\d+/g) ?? []).reduce((sum, digits) => sum + Number(digits), 0)
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
