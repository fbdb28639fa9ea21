import { defineConfig } from 'vitest/config';

process.env['TZ'] = 'Europe/Amsterdam';

// Only the whole-site tests need built sites, so only that project has the global setup that builds them.
export default defineConfig({
  test: {
    setupFiles: ['test/setup.ts'],
    // Files of tests share what they import, and the sites that they read: loading those again was half of the time.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'code', include: ['test/**/*.test.ts'], exclude: ['test/site/**'] } },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['test/site/*.test.ts'],
          testTimeout: 300_000,
          globalSetup: ['test/hulp/bouw-sites.ts'],
        },
      },
    ],
  },
});
