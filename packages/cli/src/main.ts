/** Where the program starts: answers `--version` at once and loads everything else only when it is needed. */

import { VERSION } from './version.ts'

const [first] = process.argv.slice(2)
if (process.argv.length === 3 && (first === '--version' || first === '-V')) process.stdout.write(`${VERSION}\n`)
else process.exitCode = await (await import('./program.ts')).run(process.argv.slice(2))
