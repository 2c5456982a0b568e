// Stands between an editor and a language server, and writes down what they say: `node wire.mjs LOG PROGRAM ARGUMENT…`.
// One line for each message: {"from":"client"|"server","message":…}.
import { spawn } from 'node:child_process'
import { appendFileSync } from 'node:fs'

const [log, program, ...args] = process.argv.slice(2)
const server = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] })

/** Hands bytes on, and writes down the messages in them (Content-Length, blank line, JSON). */
function pass(from, input, output) {
  let rest = Buffer.alloc(0)
  input.on('data', (bytes) => {
    output.write(bytes)
    rest = Buffer.concat([rest, bytes])
    for (let start = rest.indexOf('\r\n\r\n') + 4; start >= 4; start = rest.indexOf('\r\n\r\n') + 4) {
      const end = start + Number(/Content-Length: (\d+)/i.exec(rest.toString('latin1', 0, start))[1])
      if (rest.length < end) break
      appendFileSync(log, `${JSON.stringify({ from, message: JSON.parse(rest.toString('utf8', start, end)) })}\n`)
      rest = rest.subarray(end)
    }
  })
  input.on('end', () => output.end())
}

pass('client', process.stdin, server.stdin)
pass('server', server.stdout, process.stdout)
server.on('exit', (status) => process.exit(status ?? 1))
