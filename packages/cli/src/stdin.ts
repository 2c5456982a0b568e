/** Standard input in the place of a file. */

import { UsageError } from '@mailcfg/project'

/** What was read, and the path that it stands for. */
export interface Stdin {
  readonly filename: string
  readonly bytes: Uint8Array
}

/**
 * Reads standard input to its end.
 * @throws UsageError when no option says what it is.
 */
export async function readStdin({ stdinFilename, as }: { stdinFilename?: string; as?: string }): Promise<Stdin> {
  if (stdinFilename === undefined && as === undefined) {
    throw new UsageError('- needs --stdin-filename PATH or --as LANGUAGE, to know what standard input is')
  }
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return { filename: stdinFilename ?? '<stdin>', bytes: Buffer.concat(chunks) }
}
