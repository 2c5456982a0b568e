/** Editor features as pure functions of a snapshot: no protocol, no disk. */

export { movedDiagnostic } from './diagnostics/moved.ts'
export { type FindingsByFile, quickFindings, stackSteps } from './diagnostics/phases.ts'
export * from './diagnostics/service-diagnostic.ts'
export { changeOf, type TextChange } from './diagnostics/text-change.ts'
export { type Hover, hover } from './hover/hover.ts'
export { type Place, placeAt } from './place.ts'
export * from './settings.ts'
export { type SettingsLookup, type Snapshot, snapshotOf, withText } from './snapshot.ts'
export { lineAt, physicalLineAt } from './subject/lines.ts'
export { type SqlProgram, variablesIn } from './subject/sql-program.ts'
export type * from './subject/subject.ts'
export { subjectAt } from './subject/subject-at.ts'
