// Makes the folder of a new rule with a page and code to fill in, and registers it: npm run new-rule -- my-rule-id
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { registryText, ruleIds } from './generate-registry.mjs'

const id = process.argv[2] ?? ''
const folder = new URL(`./rules/${id}/`, import.meta.url)
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id) || existsSync(folder)) {
  console.error(`usage: npm run new-rule -- my-rule-id (kebab-case, at least two words, not taken yet)`)
  process.exit(2)
}
mkdirSync(folder)
writeFileSync(
  new URL('rule.ts', folder),
  `/** One sentence on what this rule is about. */

import { defineRule, type Found } from '../../src/rule.ts'

export const rule = defineRule<'parameter', Found>({
  id: '${id}',
  summary: 'One sentence that ends with a period.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: ['mynetworks'] },
  *check({ source, range }) {
    yield { source, range }
  },
  describe() {
    return { what: 'What is wrong.', why: 'What it does on a mail server.', help: 'What to write instead.' }
  },
})
`,
)
writeFileSync(
  new URL('rule.md', folder),
  `# ${id}

What it finds, in a sentence.

## Why it matters

## Wrong

\`\`\`etc/postfix/main.cf
mynetworks = 0.0.0.0/0
^^^^^^^^^^^^^^^^^^^^^^ ${id}
\`\`\`

## Right

\`\`\`etc/postfix/main.cf
myhostname = mx.corp.test
\`\`\`

## How to fix

## When to switch it off

## References
`,
)
writeFileSync(new URL('./src/generated/rules.ts', import.meta.url), registryText(ruleIds()))
console.log(`Made ${folder.pathname}. Write the page, then the code; run: npm test -- packages/lint -t ${id}`)
