import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sqlite from "node-sqlite3-wasm";

/** Statements, then rows for prepared inserts, then statements: what makes a database. */
export interface Script {
  readonly before: readonly string[];
  readonly inserts: readonly {
    readonly sql: string;
    readonly rows: Iterable<readonly (string | number | null)[]>;
  }[];
  readonly after: readonly string[];
}

/**
 * Runs a script on an empty SQLite database and gives the bytes of its file; the same script gives the same bytes.
 * The file stands in a folder of its own for that long and is removed.
 * @throws Error of SQLite when a row breaks the schema: what was validated must fit
 */
export function sqliteBytes(script: Script): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "openfigures-"));
  const file = join(folder, "release.sqlite");
  try {
    sqliteFile(script, file);
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a script on an empty SQLite database in a file that is not there yet. */
export function sqliteFile(script: Script, file: string): void {
  const database = new sqlite.Database(file);
  try {
    database.exec("PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA foreign_keys = ON; BEGIN");
    for (const sql of script.before) database.exec(sql);
    for (const { sql, rows } of script.inserts) {
      const statement = database.prepare(sql);
      for (const row of rows) statement.run([...row]);
      statement.finalize();
    }
    for (const sql of script.after) database.exec(sql);
    database.exec("COMMIT");
  } finally {
    database.close();
  }
}
