/** Types of cache.mjs, which plain Node runs as well. */

export declare const cacheDir: string
export declare const versions: Readonly<Record<string, string>>

/** Paths of the programs that a run of VS Code takes. */
export interface VsCodePrograms {
  readonly node: string
  readonly main: string
  readonly playwright: string
  readonly browser: string
}

export declare function vscodePrograms(): VsCodePrograms | undefined
