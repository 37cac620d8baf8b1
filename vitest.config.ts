import { defineConfig } from 'vitest/config';

// Two kinds of tests: those that stand on a database share one throw-away cluster; all others keep no state and share their workers.
const WITH_DATABASE = ['packages/{store,actions,api,server}/src/**/*.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'plain', include: ['*.test.ts', 'packages/*/src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'bench/**/*.test.ts'], exclude: [...WITH_DATABASE, '**/node_modules/**'], isolate: false } },
      { extends: true, test: { name: 'database', include: WITH_DATABASE, globalSetup: ['./scripts/test-cluster.ts'] } },
    ],
  },
});
