import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{apps,packages}/*/src/**/*.test.{ts,tsx}", "{evals,benchmarks,scripts}/**/*.test.ts"],
    globalSetup: ["packages/db/src/testing/global-setup.ts"],
    // Each file has a database of its own; two at a time suit the smallest machines we test on.
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
