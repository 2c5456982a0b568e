/** The only reader of disks: from arguments and the project file to stacks of documents. */

export { type Collected, type CollectedFile, collectFiles } from './collect.ts'
export { displayNames } from './display.ts'
export type { FileKind, FileSource, RawFile } from './files.ts'
export { groupFiles, type StackFiles } from './group.ts'
export { InternalError } from './internal-error.ts'
export { type LoadRequest, loadProject } from './load.ts'
export { type Failure, loadStacks, type Project, type StackRequest } from './loader.ts'
export { MemoryFiles } from './memory-files.ts'
export { nodeFiles } from './node-files.ts'
export {
  type FormatWishes,
  loadProjectFile,
  NO_PROJECT_FILE,
  type ProjectFile,
  parseProjectFile,
} from './project-file.ts'
export { explainReadError } from './raw-bytes.ts'
export { isVersion } from './release.ts'
export { removeStaleTemporaries } from './stale-temporaries.ts'
export { UsageError } from './usage-error.ts'
export { writableFiles } from './writable.ts'
export { FileChangedError, WriteError } from './write-error.ts'
export { type FileReplacement, replaceFiles } from './write-file.ts'
