import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["evals/cluster/**/*.cluster.ts"],
    testTimeout: 180_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
