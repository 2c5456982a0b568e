/** The program that comes with the extension. */

import { serveStdio } from './node.ts'

serveStdio()
