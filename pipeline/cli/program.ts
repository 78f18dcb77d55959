import { Command, InvalidArgumentError, Option } from "commander";
import { PipelineError } from "../model/errors.ts";
import type { Shell } from "./shell.ts";

/** What the commands need of the process that they run in. */
export interface Runtime {
  readonly shell: Shell;
  readonly version: string;
  /** Tells the code that the process is to end with. */
  readonly exit: (code: number) => void;
  /** Aborted when the process is asked to stop. */
  readonly stopSignal: () => AbortSignal;
}

/** Every command with its options. Commands load their code when they run: `--help` must not pay for a whole pipeline. */
export function programOf({ shell, version, exit, stopSignal }: Runtime): Command {
  const program = new Command("openfigures")
    .description("Turns texts full of figures into open datasets in which every number leads back to its sentence.")
    .version(version)
    .showHelpAfterError("(openfigures --help tells more)")
    .exitOverride();

  program.commandsGroup("From texts to a release:");
  releaseOptions(program.command("run"))
    .description("run all stages: raw texts in, a release out")
    .action(async (options) => exit(await (await import("./run.ts")).runAll(options, shell)));

  const stage = (name: "ingest" | "validate" | "derive" | "site", description: string): void => {
    folders(program.command(name))
      .description(description)
      .action(async (options) => exit(await (await import("./run.ts")).runOne(name, options, shell)));
  };

  stage("ingest", "read the raw texts and their metadata");

  textColumns(folders(program.command("extract")))
    .description("read figures, statements, events and the ledger of every number")
    .option("--jsonl", 'filter: {"id","text","meta"} a line on stdin, an answer a line on stdout')
    .addOption(new Option("--only <table>", "with --jsonl: leave the other tables out").choices(["figures"]))
    .addOption(new Option("--fields <fields>", "with --jsonl: the quantities alone").choices(["core", "full"]))
    .option("--workers <number>", "threads that read (default: as many as cores, once there is much to read)", workers)
    .option("--in <file>", "with --jsonl: lines to read instead of stdin; also .gz, .zst, .parquet")
    .option("--out <file>", "with --in: file of the answers; also .gz, .zst, .parquet")
    .option("--resume", "with --in and --out: go on where a run that was killed had got to")
    .action(async ({ fields, ...rest }) => {
      const options = fields === "core" ? { ...rest, fields } : rest;
      if (!options.jsonl) return exit(await (await import("./run.ts")).runOne("extract", options, shell));
      if (options.in !== undefined && options.out !== undefined) {
        return exit(await (await import("./extract-file.ts")).runFile(options, shell));
      }
      if (options.in !== undefined || options.out !== undefined || options.resume) {
        throw new PipelineError(
          "option-wrong",
          "--in, --out, --resume: expected --in with --out. Give both, or use a pipe",
        );
      }
      exit(await (await import("./filter.ts")).runFilter(options, shell));
    });

  stage("validate", "set aside what fails a schema or a check, with the reason");
  stage("derive", "compute observations and changes from the figures");

  releaseOptions(program.command("release"))
    .description("write the dataset in all its formats")
    .option("--replace", "replace a release of the same version (below 1.0.0 alone)")
    .action(async (options) => exit(await (await import("./run.ts")).runOne("release", options, shell)));

  stage("site", "write the static site of the newest release");

  textColumns(program.command("assemble"))
    .description("make a release of texts and the filter's answers to them, of any number")
    .requiredOption(
      "--texts <file>",
      'the lines of {"id","text","meta"} that the filter read; also .gz, .zst, .parquet',
    )
    .requiredOption("--answers <file>", "what it answered, whole and in the same order; also .gz, .zst, .parquet")
    .option("--output <folder>", "folder of the releases", "output")
    .option("--license <name>", "licence of the texts that name none", "not stated")
    .option("--date <day>", "day of the release (default: the newest day that the texts bear)")
    .option("--as <version>", "version of the release")
    .option("--replace", "replace a release of the same version (below 1.0.0 alone)")
    .option("--json", "answer in JSON")
    .option("--strict", "exit with 1 when anything was rejected")
    .option("--wait <seconds>", "wait that long for another run in this folder to end", seconds, 0)
    .action(async (options) => exit(await (await import("./assemble.ts")).assembleFiles(options, shell)));

  program.commandsGroup("Sources and schedule:");
  program
    .command("add <file_or_address>")
    .description(
      "keep a document (.txt .md .html .pdf .docx, a .csv or .tsv of texts) below raw/ with what it tells of itself",
    )
    .option("--raw <folder>", "folder of the raw texts", "raw")
    .option("--title <text>", "title, where the document does not tell it")
    .option("--publisher <name>", "who published it")
    .option("--author <name>", "who wrote it")
    .option("--published <day>", "day, month or year of publication")
    .option("--language <code>", "BCP 47 code of its language")
    .option("--license <id>", "SPDX identifier of its licence")
    .option("--url <address>", "where it was published")
    .option("--id <publisher/slug>", "id of the source (default: made of publisher and title)")
    .option("--allow-private", "also read from private addresses")
    .action(async (what, options) => exit(await (await import("./add.ts")).add(what, options, shell)));

  fetchOptions(folders(program.command("fetch")))
    .description(
      "ask the addresses of raw/feeds.json (pages, RSS, Atom) for what is new; snapshots are never overwritten",
    )
    .action(async (options) => exit(await (await import("./fetch.ts")).fetchCommand(options, shell)));

  fetchOptions(releaseOptions(program.command("watch")))
    .description("fetch and run on schedule until it is told to stop (SIGTERM, Ctrl-C)")
    .requiredOption("--cron <fields>", 'when, in the five fields of cron: "0 6 * * 1" is Mondays at six')
    .option("--timezone <name>", "time zone of the schedule, such as Europe/Lisbon", "UTC")
    .option("--jitter <seconds>", "run up to so much later, at random", seconds, 0)
    .option("--webhook <address>", "tell it in JSON of each release, quarantine and failure")
    .option("--now", "also run at once")
    .action(async (options) => exit(await (await import("./watch.ts")).runWatch(options, shell, stopSignal())));

  program
    .command("status")
    .description("tell when it last ran, what fails, what is due; exit 1 when something is overdue or failed")
    .option("--output <folder>", "folder of stages and releases", "output")
    .option("--max-age <days>", "days since the last success from which on it is overdue", days, 8)
    .option("--json", "answer in JSON")
    .option("--strict", "exit with 1 also when a source fails")
    .action(async (options) => exit((await import("./status.ts")).status(options, shell)));

  program.commandsGroup("Where a number comes from:");
  program
    .command("correct <figure_id>")
    .description("write down what a figure should say: a row of raw/corrections.csv, applied from the next run on")
    .option("--raw <folder>", "folder of the raw texts", "raw")
    .option("--output <folder>", "folder of stages and releases", "output")
    .option("--field <column>", "column of figures to set")
    .option("--value <text>", "what it should hold, as in the cell of figures.csv; leave out for nothing")
    .option("--drop", "take the figure out instead")
    .option("--accept", "say instead that it is right as it was read")
    .requiredOption("--reason <text>", "why, in a sentence; it is published")
    .option("--by <role>", "who decides, by role; it is published", "editor")
    .option("--date <day>", "day of the decision", new Date().toISOString().slice(0, 10))
    .action(async (id, options) => exit((await import("./correct.ts")).correct(id, options, shell)));

  program
    .command("trace <id>")
    .description("show where a figure, observation or change was read: its sentence, its evidence, its parents")
    .option("--output <folder>", "folder of stages and releases", "output")
    .option("--json", "answer in JSON")
    .action(async (id, options) => exit((await import("./trace.ts")).trace(id, options, shell)));

  program
    .command("explain <file>")
    .description(
      "show every number of a text, taken or refused and why, and what the rules and refiners did (- for stdin)",
    )
    .option("--published <day>", "day, month or year of publication, which relative dates hang on")
    .option("--language <code>", "BCP 47 code of the text's language")
    .option("--json", "answer in JSON")
    .action(async (file, options) => exit(await (await import("./explain.ts")).explain(file, options, shell)));

  program.commandsGroup("Releases:");
  program
    .command("diff <before> <after>")
    .description("compare two releases, given as folders or versions")
    .option("--output <folder>", "folder of the releases", "output")
    .option("--json", "answer in JSON")
    .option("--html", "answer with a page that stands alone")
    .action(async (before, after, options) => exit((await import("./diff.ts")).diff(before, after, options, shell)));

  program
    .command("verify [release]")
    .description(
      "check a release (latest): checksums, schemas, references, quotes against the texts, derived cells, and that it can be built again",
    )
    .option("--derived", "recompute the derived cells alone")
    .option("--no-rebuild", "do not build it again")
    .option("--texts <file>", "the lines that openfigures assemble was given, instead of the raw texts")
    .option("--raw <folder>", "folder of the raw texts", "raw")
    .option("--output <folder>", "folder of the releases", "output")
    .option("--json", "answer in JSON")
    .action(async (release, options) =>
      exit(await (await import("./verify.ts")).verify(release ?? "latest", options, shell)),
    );

  program
    .command("serve [folder]")
    .description("serve the site and the releases of a folder (the output folder) until stopped")
    .option("--port <number>", "port to listen on; 0 takes a free one", "8080")
    .option("--host <address>", "address to listen on", "127.0.0.1")
    .option("--review", "decide on figures from the pages of the sources, on this computer alone")
    .option("--raw <folder>", "folder of the raw texts, where a review writes corrections.csv", "raw")
    .option("--output <folder>", "folder of stages, releases and site", "output")
    .option("--date <day>", "day of the decisions of a review", new Date().toISOString().slice(0, 10))
    .action(async (folder, options) => exit(await (await import("./serve.ts")).serve(folder, options, shell)));

  return program;
}

function folders(command: Command): Command {
  return command
    .option("--raw <folder>", "folder of the raw texts", "raw")
    .option("--output <folder>", "folder for stages and releases", "output")
    .option("--json", "answer in JSON")
    .option("--strict", "exit with 1 when anything was rejected")
    .option("--wait <seconds>", "wait that long for another run in this folder to end", seconds, 0)
    .option("--trust <source_id...>", "take these sources as they are, however much they changed")
    .option("--afresh", "make everything again, whatever was made before");
}

function releaseOptions(command: Command): Command {
  return folders(command)
    .option("--date <day>", "day of the release (default: the newest day that the sources bear)")
    .option("--as <version>", "version of the release (default: what the difference to the last one asks for)")
    .option("--accept <reason>", "release although a guard speaks against it; the reason is published");
}

function textColumns(command: Command): Command {
  return command
    .option("--id-column <name>", "column of a Parquet file that holds the id", "id")
    .option("--text-column <name>", "column of a Parquet file that holds the text", "text")
    .option("--meta-columns <name...>", "columns of a Parquet file that hold title, publisher, published, language");
}

function fetchOptions(command: Command): Command {
  return command
    .option("--allow-private", "also read from private addresses")
    .option("--timeout <seconds>", "time for one address", seconds);
}

function days(value: string): number {
  if (/^\d{1,5}(?:\.\d{1,3})?$/u.test(value)) return Number(value);
  throw new InvalidArgumentError("Expected a number of days.");
}

function seconds(value: string): number {
  if (/^\d{1,7}$/u.test(value)) return Number(value);
  throw new InvalidArgumentError("Expected a number of seconds.");
}

function workers(value: string): number {
  if (/^[1-9]\d{0,2}$/u.test(value)) return Number(value);
  throw new InvalidArgumentError("Expected a number from 1 to 999.");
}
