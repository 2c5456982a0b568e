import { test } from '@jest/globals'
import { formatted } from './format/formatted.ts'
import { randomSample } from './format/random.ts'
import { corpusSamples, fixtureSamples } from './format/samples.ts'
test('x', () => {
  const known = [...corpusSamples(), ...fixtureSamples()]
  for (const seed of (process.env['S'] ?? '').split(',')) {
    const s = randomSample(Number(seed), known)
    const f = formatted(s, s.options)
    process.stdout.write(`${s.language.id} ${s.name} ${f.faults}\n${JSON.stringify(Buffer.from(f.bytes).toString('latin1'))}\n${JSON.stringify(Buffer.from(f.after).toString('latin1'))}\n`)
  }
}, 600000)
