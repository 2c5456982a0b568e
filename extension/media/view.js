// Runs in our views: follows links into files, and makes the matrix work with the keyboard as a grid does (ARIA APG).
const editor = acquireVsCodeApi()

function jump(element, keepsFocus) {
  const { place } = element.dataset
  if (place !== undefined) editor.postMessage({ place: JSON.parse(place), keepsFocus })
}

function choose(cell) {
  const table = cell.closest('table')
  for (const other of table.querySelectorAll('[aria-selected="true"]')) other.removeAttribute('aria-selected')
  cell.setAttribute('aria-selected', 'true')
  for (const proof of table.nextElementSibling.children) proof.hidden = proof.id !== cell.dataset.proof
  jump(cell, true)
}

function focusCell(from, to) {
  if (!to) return
  from.tabIndex = -1
  to.tabIndex = 0
  to.focus()
}

/** The cell that a key leads to: one step, or the row's ends. */
function cellFor(key, cell) {
  const row = [...cell.parentElement.querySelectorAll('td')]
  const column = row.indexOf(cell)
  const below = (line) => line?.querySelectorAll('td')[column]
  switch (key) {
    case 'ArrowRight':
      return row[column + 1]
    case 'ArrowLeft':
      return row[column - 1]
    case 'ArrowDown':
      return below(cell.parentElement.nextElementSibling)
    case 'ArrowUp':
      return below(cell.parentElement.previousElementSibling)
    case 'Home':
      return row[0]
    case 'End':
      return row.at(-1)
  }
}

document.addEventListener('click', (event) => {
  if (event.target.classList.contains('picture')) event.target.classList.toggle('whole')
  const link = event.target.closest('a[data-place]')
  if (link) {
    event.preventDefault()
    jump(link, false)
    return
  }
  const cell = event.target.closest('td[data-proof]')
  if (!cell) return
  focusCell(cell.closest('table').querySelector('td[tabindex="0"]') ?? cell, cell)
  choose(cell)
})

document.addEventListener('keydown', (event) => {
  const cell = event.target.closest('td[data-proof]')
  if (!cell) return
  if (event.key === 'Enter' || event.key === ' ') choose(cell)
  else if (/^(?:Arrow|Home$|End$)/.test(event.key)) focusCell(cell, cellFor(event.key, cell))
  else return
  event.preventDefault()
})
