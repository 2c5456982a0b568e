// Fixes the seed of all property tests, so that the same tree gives the same result; FUZZ_SEED=N tries others.
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env['FUZZ_SEED'] ?? 20240607) })
