/** Which releases of Postfix a configuration is judged for: the one that was named, or the oldest that its files allow. */

import { detached, Memo } from '@mailcfg/core'
import { type Line, type LineTree, parseCompatibilityLevel } from '@mailcfg/grammars'
import {
  compareVersions,
  existsIn,
  OLDEST_POSTFIX,
  type PostfixParameter,
  postfixParameter,
  tableType,
} from '@mailcfg/knowledge'
import type { ParameterSetting } from './setting.ts'

/** The releases that a judgement must hold for. */
export interface TargetRelease {
  /** The release that the user named. */
  readonly exact: string | undefined
  /** The named release, or the oldest one that may be meant; what that one has counts as there. */
  readonly oldest: string
  /** The setting that no older release understands; `undefined` when a release was named or nothing tells. */
  readonly evidence: ParameterSetting | undefined
}

/**
 * The target of a configuration, whose settings stand in some files.
 * A setting that only newer releases know shows that the server runs one of them: the files say what their author has.
 */
export function targetRelease(
  exact: string | undefined,
  ...files: readonly (readonly ParameterSetting[])[]
): TargetRelease {
  if (exact !== undefined) return { exact, oldest: exact, evidence: undefined }
  let target: TargetRelease = { exact, oldest: OLDEST_POSTFIX, evidence: undefined }
  for (const settings of files) {
    const own = newestIn(settings)
    if (compareVersions(own.oldest, target.oldest) > 0) target = own
  }
  return target
}

const ofFiles = new Memo<readonly ParameterSetting[], TargetRelease>()

/** What the settings of one file ask for, worked out once. */
function newestIn(settings: readonly ParameterSetting[]): TargetRelease {
  return ofFiles.getOrInsertComputed(settings, newestNeeded)
}

function newestNeeded(settings: readonly ParameterSetting[]): TargetRelease {
  let newest: TargetRelease = { exact: undefined, oldest: OLDEST_POSTFIX, evidence: undefined }
  let line: Line | undefined
  let nth = 0
  for (const setting of settings) {
    nth = setting.line === line ? nth + 1 : 0
    line = setting.line
    const needed = releaseNeeded(setting, nth)
    if (needed !== undefined && compareVersions(needed, newest.oldest) > 0) {
      newest = { exact: undefined, oldest: needed, evidence: setting }
    }
  }
  return newest
}

/** What the settings of a line need, by the line's tree, which edits elsewhere leave alone. */
const needs = new Memo<LineTree, (string | undefined)[]>()

/** {@link releaseFor} of the `nth` setting of a line, worked out once: a keystroke changes one line of many. */
function releaseNeeded(setting: ParameterSetting, nth: number): string | undefined {
  const ofLine = needs.getOrInsertComputed(setting.line.tree, () => [])
  if (!(nth in ofLine)) {
    const parameter = postfixParameter(setting.name.text)
    ofLine[nth] = parameter && releaseFor(parameter, setting.value.text)
  }
  return ofLine[nth]
}

/** The first release that understands a setting; `undefined` when all that are in use do. */
function releaseFor(parameter: PostfixParameter, value: string): string | undefined {
  const text = value.trim()
  const found = [firstRelease(parameter), parameter.name === 'compatibility_level' ? levelRelease(text) : undefined]
  const words = new Set([text, ...text.split(/[\s,]+/)])
  for (const known of parameter.values ?? []) if (known.since && words.has(known.value)) found.push(known.since)
  // Bounds instead of lists of exclusions came with 3.6 (TLS_README).
  if (parameter.kind === 'tls-protocol-list' && /[<>]=/.test(text)) found.push('3.6')
  if (parameter.kind.startsWith('lookup-table')) found.push(...tableReleases(text))
  return found
    .filter((release) => release !== undefined)
    .sort(compareVersions)
    .at(-1)
}

/** The oldest patch release that has the parameter, if it is newer than the oldest release in use. */
function firstRelease(parameter: PostfixParameter): string | undefined {
  if (parameter.since === undefined || existsIn(parameter, OLDEST_POSTFIX)) return undefined
  const releases = [...(parameter.backports ?? []), parameter.since]
  return releases.filter((release) => compareVersions(release, OLDEST_POSTFIX) > 0).sort(compareVersions)[0]
}

/** From 3.6 on a level is the number of the release that introduced the change (COMPATIBILITY_README). */
function levelRelease(text: string): string | undefined {
  const isRelease = /^\d+\.\d+(?:\.\d+)?$/.test(text) && parseCompatibilityLevel(text) !== undefined
  return isRelease && compareVersions(text, '3.6') >= 0 ? detached(text) : undefined
}

function tableReleases(text: string): string[] {
  return [...text.matchAll(/(?:^|[\s,:{])([a-z]+):/g)].flatMap(([, type]) => tableType(type ?? '')?.since ?? [])
}
