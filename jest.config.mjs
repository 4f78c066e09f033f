/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  transform: {
    '^.+\\.tsx?$': ['ts-jest', { tsconfig: 'test/tsconfig.json' }],
    // Preact comes as ES modules only, which tests here do not load as they are.
    '/node_modules/preact/.+\\.mjs$': ['ts-jest', { tsconfig: { allowJs: true, module: 'commonjs' } }],
  },
  transformIgnorePatterns: ['/node_modules/(?!preact/)'],
  globalSetup: '<rootDir>/test/build-once.mjs',
  // Only what hangs is stopped: a busy machine is no fault.
  testTimeout: 180_000,
};
