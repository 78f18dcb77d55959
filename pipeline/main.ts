#!/usr/bin/env node
import process from "node:process";
import { packageVersion } from "./io/root.ts";

// asked for by every script that looks whether the program is there: it pays for nothing else
if (process.argv.length === 3 && /^(?:--version|-V)$/u.test(process.argv[2] ?? "")) {
  process.stdout.write(`${packageVersion()}\n`);
} else await (await import("./command.ts")).runCommand();
