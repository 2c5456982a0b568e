/** What the server offers to those who start it, and the contract of its views. */

export type * from './custom-requests.ts'
export type { ServerFiles, ServerHost } from './host.ts'
export { nodeHost, serveStdio } from './node.ts'
export { startServer } from './server.ts'
