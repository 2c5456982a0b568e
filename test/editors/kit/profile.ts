/** A VS Code profile in a folder of its own: nothing pops up, nothing asks the network, nothing is saved by itself. */

import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const QUIET = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.tree.enableStickyScroll': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'files.refactoring.autoSave': false,
  'git.enabled': false,
  'remote.autoForwardPorts': false,
  'editor.wordBasedSuggestions': 'off',
  'editor.inlineSuggest.enabled': false,
  'editor.minimap.enabled': false,
  'editor.hover.delay': 100,
  'editor.cursorBlinking': 'solid',
}

/** The folders of a profile. */
export interface Profile {
  readonly folder: string
  readonly data: string
  readonly extensions: string
  /** Where questions to the probe and its answers lie. */
  readonly probe: string
}

/** Makes a profile with the probe in it. The path is short, for VS Code makes unix sockets below it. */
export function makeProfile(settings: Readonly<Record<string, unknown>>): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'mc-'))
  const profile = { folder, data: join(folder, 's'), extensions: join(folder, 'x'), probe: join(folder, 'p') }
  const user = join(profile.data, 'data/User')
  for (const path of [user, profile.extensions, profile.probe]) mkdirSync(path, { recursive: true })
  writeFileSync(join(user, 'settings.json'), JSON.stringify({ ...QUIET, ...settings }))
  const probe = fileURLToPath(new URL('../probe', import.meta.url))
  cpSync(probe, join(profile.extensions, 'local.probe-0.0.1'), { recursive: true })
  return profile
}

/** The environment of the server: its own home, no gallery, nothing of an editor that started the test. */
export function environmentOf({ folder, probe }: Profile): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    (entry): entry is [string, string] => !/^(?:VSCODE_|XDG_|ELECTRON_|CODE_SERVER_|npm_config_)/.test(entry[0]),
  )
  return { ...Object.fromEntries(kept), HOME: folder, MAILCFG_PROBE: probe, EXTENSIONS_GALLERY: '{"serviceUrl":""}' }
}
