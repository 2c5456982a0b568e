/** Times one keystroke in a main.cf of 2,000 entries against parsing the whole file; prints milliseconds as JSON. */

import { performance } from 'node:perf_hooks'
import { SourceText } from '@mailcfg/core'
import { mainCf, parseFile } from '@mailcfg/grammars'

const entries = Array.from(
  { length: 2000 },
  (_, i) => `parameter_number_${i} = $myhostname, value ${i},\n    continued {item ${i}}\n`,
)
const first = SourceText.fromText('main.cf', entries.join(''))
parseFile(first, mainCf) // the grammar is made on first use

/** Milliseconds of `work`. */
function time(work: () => unknown): number {
  const before = performance.now()
  work()
  return performance.now() - before
}

/** Rounds before counting, so that both are measured as in an editor that has been open for a while. */
const WARM_UP = 60
const full: number[] = []
const keystroke: number[] = []
let source = first
let parsed = parseFile(source, mainCf)
for (let i = 0; i < WARM_UP + 60; i++) {
  const whole = time(() => parseFile(SourceText.fromText('main.cf', source.text), mainCf))
  const at = source.text.indexOf('value 1000') + 5
  source = source.edited([{ range: { start: at, end: at }, text: 'x' }], i)
  const next = source
  const before = parsed
  const typed = time(() => {
    parsed = parseFile(next, mainCf, before)
  })
  if (i >= WARM_UP) {
    full.push(whole)
    keystroke.push(typed)
  }
}
process.stdout.write(JSON.stringify({ full, keystroke }))
