// Writes data/ from a directory of facts: node generate/from-facts.mjs FACTS [OUT].
import { fileURLToPath } from 'node:url'
import { courierFiles, cyrusFiles, extmailFiles, otherFiles } from './authentication.mjs'
import { dovecotFiles } from './dovecot.mjs'
import { postfixFiles } from './postfix.mjs'
import { writeRecords } from './records.mjs'

const [facts, out = fileURLToPath(new URL('../data', import.meta.url))] = process.argv.slice(2)
if (facts === undefined) {
  process.stderr.write('usage: node generate/from-facts.mjs FACTS [OUT]\n')
  process.exit(2)
}

for (const filesOf of [postfixFiles, courierFiles, cyrusFiles, extmailFiles, otherFiles, dovecotFiles]) {
  for (const [name, records] of Object.entries(filesOf(facts))) writeRecords(out, name, records)
}
