// Test runner settings: ESM throughout, TypeScript stripped by swc, one project for the whole house.
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022', experimental: { keepImportAttributes: true } },
        module: { type: 'es6' },
      },
    ],
  },
  testMatch: ['packages', 'grammars', 'extension', 'test'].map((folder) => `<rootDir>/${folder}/**/*.test.ts`),
  setupFiles: ['<rootDir>/test/kit/setup.mjs'],
  reporters: ['default'],
  // Only what hangs is to end: a machine that is busy with something else makes no test fail.
  testTimeout: 60_000,
  // Most of the time goes into the real programs: both cores of a small machine have work.
  maxWorkers: 2,
  // Node takes seconds to give back the memory that many test files have filled; with less time that is told as a leak of the tests.
  workerGracefulExitTimeout: 20_000,
}
