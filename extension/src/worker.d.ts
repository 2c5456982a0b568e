/** The one thing of browsers that the extension names itself; the client library knows the rest. */

declare class Worker {
  constructor(program: string)
  terminate(): void
}
