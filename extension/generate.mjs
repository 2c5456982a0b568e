// Runs generate/write.ts, bundled for the occasion, since Node 20 reads no TypeScript.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const here = fileURLToPath(new URL('.', import.meta.url))
const { outputFiles } = await build({
  entryPoints: [`${here}generate/write.ts`],
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  write: false,
  external: ['@guanmingchiu/sqlparser-ts'],
})
const folder = mkdtempSync(join(tmpdir(), 'mailcfg-generate-'))
try {
  const program = join(folder, 'write.mjs')
  writeFileSync(program, outputFiles[0].contents)
  const { writeAll } = await import(pathToFileURL(program).href)
  writeAll(here)
} finally {
  rmSync(folder, { recursive: true })
}
