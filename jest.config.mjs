export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' }, swcrc: false },
    ],
  },
  reporters: ['default', '<rootDir>/test/support/total-reporter.mjs'],
  maxWorkers: 2,
  // Tests start processes; on a machine that is busy with other things these take their time.
  testTimeout: 20_000,
};
