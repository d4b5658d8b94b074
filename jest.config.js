// `npm test` runs cluster, and beside it unit, aws and github, then faults; `npm run test:e2e` the end-to-end tests.
const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json', 'node'],
  transform: { '^.+\\.ts$': '<rootDir>/test/strip-types.js' },
};

/** @type {import('jest').Config} */
export default {
  projects: [
    { ...common, displayName: 'unit', testMatch: ['<rootDir>/test/unit/**/*.test.ts'] },
    // Against the AWS emulator; no cluster.
    { ...common, displayName: 'aws', testMatch: ['<rootDir>/test/aws/**/*.test.ts'] },
    // Against the GitHub emulator, over real sockets; no cluster.
    { ...common, displayName: 'github', testMatch: ['<rootDir>/test/github/**/*.test.ts'] },
    {
      ...common,
      displayName: 'cluster',
      testMatch: ['<rootDir>/test/{cluster,actions}/**/*.test.ts'],
      globalSetup: '<rootDir>/test/cluster/setup.ts',
      globalTeardown: '<rootDir>/test/cluster/teardown.ts',
    },
    // Faults while it works: a proxy's, the machine's, the cluster's, kills.
    {
      ...common,
      displayName: 'faults',
      testMatch: ['<rootDir>/test/faults/**/*.test.ts'],
      globalSetup: '<rootDir>/test/cluster/setup.ts',
      globalTeardown: '<rootDir>/test/cluster/teardown.ts',
    },
    { ...common, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.test.ts'] },
  ],
  // Generous: emulators are installed on first use, and machines are busy with others.
  testTimeout: 120_000,
  // The tests of the cluster project share one API server and one simulated operator.
  maxWorkers: 1,
};
