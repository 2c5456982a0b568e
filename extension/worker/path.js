// Takes the place of node:path in the worker of browsers: the functions that the reading of a project file needs, for paths with `/`.

/** The folder of a path. */
export function dirname(path) {
  const end = path.lastIndexOf('/')
  return end > 0 ? path.slice(0, end) : end === 0 ? '/' : '.'
}

/** Whether a path begins at the root. */
export function isAbsolute(path) {
  return path.startsWith('/')
}

/** Puts parts together and goes through `.` and `..`. */
export function join(...parts) {
  const path = parts.filter((part) => part !== '').join('/')
  const kept = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') kept.push(part)
    else if (kept.length > 0 && kept.at(-1) !== '..') kept.pop()
    else if (!isAbsolute(path)) kept.push(part)
  }
  return (isAbsolute(path) ? '/' : '') + kept.join('/') || '.'
}

/** The absolute path that the parts lead to, the last absolute one first. */
export function resolve(...parts) {
  const start = parts.findLastIndex(isAbsolute)
  return join('/', ...parts.slice(Math.max(0, start)))
}

/** How to get from one absolute path to another. */
export function relative(from, to) {
  const [start, end] = [from, to].map((path) => resolve(path).split('/').filter(Boolean))
  let common = 0
  while (common < start.length && start[common] === end[common]) common++
  return [...start.slice(common).fill('..'), ...end.slice(common)].join('/')
}
