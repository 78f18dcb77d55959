// A run that is killed at one moment of publishing: npx tsx tests/schedule/victim.ts <folder> <point> [version]
import process from "node:process";
import { setupOf } from "../../pipeline/cli/setup.ts";
import { withLock } from "../../pipeline/schedule/lock.ts";
import { runStages, stages } from "../../pipeline/stages.ts";

const [folder = "", point = "", version] = process.argv.slice(2);
const host = { pid: process.pid, isAlive: () => true, now: () => new Date() };
const options = { raw: `${folder}/raw`, output: `${folder}/output`, replace: true };
const setup = setupOf(version === undefined ? options : { ...options, as: version });
await withLock(setup.output, host, 0, () =>
  runStages(
    stages.map(({ name }) => name),
    {
      ...setup,
      observe: (reached) => {
        if (reached === point) process.kill(process.pid, "SIGKILL");
      },
    },
  ),
);
