import { defineConfig } from 'vitest/config'

// Three projects, from fast to slow: pure tables, real PostgreSQL, a real browser.
export default defineConfig({
  test: {
    // All cores: what a test waits for is mostly a database or a browser.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'eenheid',
          // A property tried a thousand times takes its time on a busy machine; nothing here measures.
          testTimeout: 60_000,
          include: ['{src,tests,demo,bench}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.db.test.ts', 'tests/verhalen/**'],
        },
      },
      {
        test: {
          name: 'database',
          include: ['{src,tests,bench}/**/*.db.test.ts'],
          globalSetup: ['tests/opstelling/database.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'verhalen',
          include: ['tests/verhalen/**/*.test.ts'],
          globalSetup: ['tests/opstelling/database.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
