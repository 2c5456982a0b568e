/** The only reader of disks: from arguments and the project file to stacks of documents. */

export { type Collected, type CollectedFile, collectFiles } from './collect.ts'
export { displayNames } from './display.ts'
export { groupFiles, type StackFiles } from './group.ts'
export { InternalError } from './internal-error.ts'
export { type Failure, type LoadRequest, loadProject, type Project } from './load.ts'
export { loadProjectFile, NO_PROJECT_FILE, type ProjectFile, parseProjectFile } from './project-file.ts'
export { explainReadError } from './read-source.ts'
export { isVersion } from './release.ts'
export { UsageError } from './usage-error.ts'
export { FileChangedError, type FileReplacement, replaceFiles } from './write-file.ts'
