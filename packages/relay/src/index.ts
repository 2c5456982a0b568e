/** SMTP sessions put to a configuration: what the server says to them, and why. */

export * from './oracle-format.ts'
export * from './proof.ts'
export * from './report.ts'
export { Server } from './server.ts'
export * from './session.ts'
export * from './sessions/bind.ts'
export type { SymbolicClient } from './sessions/clients.ts'
export * from './sessions/matrix.ts'
export * from './sessions/strangers-world.ts'
export * from './sessions/symbolic.ts'
export * from './sessions/unseen-domains.ts'
export * from './world.ts'
