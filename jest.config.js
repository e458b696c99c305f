// Jest over ESM and TypeScript: swc transforms, node runs with --experimental-vm-modules (see scripts/test.js).
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' } },
    ],
  },
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  // Builds and containers take their time on a busy machine; nothing else comes near.
  testTimeout: 30_000,
  maxWorkers: 2,
  // Modules of earlier files stay in a worker's memory, and what they switch on in Node stays on: both make it slow.
  workerIdleMemoryLimit: '700MB',
};
