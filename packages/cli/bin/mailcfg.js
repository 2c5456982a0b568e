#!/usr/bin/env node
// Starts the bundled program; on Node 22.8 and later its compiled code is cached between runs.
import module from 'node:module'

module.enableCompileCache?.()
await import('../dist/main.mjs')
