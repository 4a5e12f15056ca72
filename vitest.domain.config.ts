// Which tests does a mutation run repeat? Those of the domain alone: no engine, no browser, and not the simulations of a minute each.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{domain,questionnaires}/**/*.test.ts'],
    exclude: ['test/domain/{interval-coverage,released-attack.property}.test.ts'],
    testTimeout: 30_000,
    isolate: false,
  },
});
