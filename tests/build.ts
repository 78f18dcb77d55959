import { execFileSync } from "node:child_process";

/** Before any test: the program is bundled from the sources that are tested. */
export function setup(): void {
  execFileSync("npm", ["run", "build", "--silent"], { stdio: "inherit" });
}
