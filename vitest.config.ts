import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // tests that run the program as a user does start the bundle: a compiler in each of them would cost a second
    globalSetup: "tests/build.ts",
    setupFiles: ["tests/seed.ts", "tests/threads.ts"],
    // nothing in the pipeline keeps state between calls, so that files may share what they have loaded
    isolate: false,
    maxWorkers: "100%",
    // a busy machine is no fault: no test is about time
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
