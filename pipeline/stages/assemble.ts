import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Deriver, deriver } from "../derive/index.ts";
import { bytesOf, keeper } from "../io/keep.ts";
import { finishPublishing, type Published, publishBuilt } from "../io/publish.ts";
import { SortedSpill, Spill } from "../io/spill.ts";
import { sqliteFile } from "../io/sqlite.ts";
import type { Change } from "../model/change.ts";
import type { Document } from "../model/document.ts";
import type { Figure } from "../model/figure.ts";
import { NO_TABLES, type Tables } from "../model/tables.ts";
import { type LargeTable, largeRelease, layoutOf, type Row, releaseDate } from "../release/index.ts";
import { validate } from "../validate/index.ts";
import { type AnsweredText, answeredTexts, type Inputs } from "./answered.ts";
import { publishCatalog } from "./catalog.ts";
import type { Setup } from "./setup.ts";

/** Characters of texts that are validated, and derived from, together. */
const TOGETHER = 4_000_000;
/** Parts into which the figures go by their indicators; what sources say to one another is worked out in one at a time. */
const PARTS = 64;

/** What came of a corpus. */
export interface Assembled {
  readonly published: Published;
  /** Rows by table. */
  readonly rows: Readonly<Record<string, number>>;
}

/** A figure as the comparison of sources needs it, or a change that a text tells. */
type Shared =
  | { readonly figure: Figure; readonly publisher: string | null; readonly published: string | null }
  | { readonly told: Change };

/**
 * Makes a release of texts and the filter's answers to them, of any number: what one text gives is worked out some texts at a
 * time, what the texts give together some indicators at a time, and the rows of the tables are put in order on the disk.
 *
 * @param tell is told how far it is, now and then
 * @throws PipelineError when the inputs do not belong together, or the folder cannot be written
 */
export async function assemble(
  inputs: Inputs,
  setup: Setup,
  tell: (documents: number) => void = () => {},
): Promise<Assembled> {
  finishPublishing(setup.output);
  const aside = join(setup.output, ".assembling");
  // what a killed run left
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside);
  try {
    const corpus = new Corpus(setup, aside);
    for await (const batch of batches(answeredTexts(inputs, setup))) {
      corpus.take(batch);
      tell(corpus.documents);
    }
    corpus.compareSources();
    return corpus.publish();
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** All that is kept of the texts that were taken: rows on the disk. */
class Corpus {
  documents = 0;
  readonly #setup: Setup;
  readonly #aside: string;
  readonly #deriver: Deriver;
  readonly #tables: readonly (LargeTable & { readonly rows: SortedSpill<Row> })[];
  readonly #parts: readonly Spill<Shared>[];
  #created = "1970-01-01";

  constructor(setup: Setup, aside: string) {
    this.#setup = setup;
    this.#aside = aside;
    this.#deriver = deriver(setup.codelists);
    this.#tables = layoutOf(setup.schemas, setup.codelists).map((table) => ({
      ...table,
      rows: new SortedSpill(aside, table.name, table.order),
    }));
    this.#parts = Array.from({ length: PARTS }, (_, at) => new Spill<Shared>(join(aside, `part.${at}`)));
  }

  /** What each text gives by itself. */
  take(batch: readonly AnsweredText[]): void {
    const read = batch.flatMap(({ document, answer }) => (document === null ? [] : [{ document, answer }]));
    const documents = read.map(({ document }) => document);
    const { rejections, ...accepted } = validate(
      {
        documents,
        figures: read.flatMap(({ answer }) => answer.figures),
        statements: read.flatMap(({ answer }) => answer.statements),
        events: read.flatMap(({ answer }) => answer.events),
        ledger: read.flatMap(({ answer }) => answer.ledger),
      },
      this.#setup,
    );
    const within = this.#deriver.within(accepted.accepted);
    const refused = batch.flatMap((text) => text.rejection ?? []);
    this.#add({ documents, ...accepted, ...within, rejections: [...refused, ...rejections] });
    this.#share(accepted.accepted, documents, within.changes);
    const day = releaseDate(documents);
    if (day > this.#created) this.#created = day;
    this.documents += batch.length;
  }

  /** What the texts give together. */
  compareSources(): void {
    for (const part of this.#parts) {
      const figures: Figure[] = [];
      const told: Change[] = [];
      const documents = new Map<string, Pick<Document, "source_id" | "publisher" | "published">>();
      for (const shared of part.values()) {
        if ("told" in shared) {
          told.push(shared.told);
          continue;
        }
        const { figure, publisher, published } = shared;
        figures.push(figure);
        documents.set(figure.source_id, { source_id: figure.source_id, publisher, published });
      }
      part.remove();
      this.#add(this.#deriver.across(figures, [...documents.values()], told));
    }
  }

  publish(): Assembled {
    const { output, schemas, codelists, licenses, software, created, as, replace } = this.#setup;
    const filled = this.#tables.map((table) => table.filled(table.rows.sorted()));
    const version = as ?? software;
    const published = publishBuilt(
      output,
      version,
      (folder) => {
        const { keep, end } = keeper(folder);
        const database = join(this.#aside, "release.sqlite");
        largeRelease(
          filled,
          {
            version,
            created: created ?? this.#created,
            software,
            schemas,
            codelists,
            ...(licenses === undefined ? {} : { licenses }),
            sqlite: (script) => {
              sqliteFile(script, database);
              return { pieces: () => bytesOf(database) };
            },
          },
          keep,
        );
        end();
      },
      replace,
    );
    publishCatalog(output);
    return { published, rows: Object.fromEntries(filled.map(({ name, rows }) => [name, rows.length])) };
  }

  #add(some: Partial<Tables>): void {
    const tables = { ...NO_TABLES, ...some };
    for (const table of this.#tables) for (const row of table.rowsOf(tables)) table.rows.add(row);
  }

  #share(figures: readonly Figure[], documents: readonly Document[], told: readonly Change[]): void {
    const sources = new Map(documents.map((document) => [document.source_id, document]));
    for (const figure of figures) {
      const indicator = this.#deriver.indicatorOf(figure);
      const source = sources.get(figure.source_id);
      if (indicator === null || source === undefined) continue;
      const { publisher, published } = source;
      this.#partOf(indicator)?.add({ figure, publisher, published });
    }
    for (const change of told) this.#partOf(change.indicator_id)?.add({ told: change });
  }

  #partOf(indicator: string): Spill<Shared> | undefined {
    let hash = 0;
    for (let at = 0; at < indicator.length; at++) hash = (Math.imul(hash, 31) + indicator.charCodeAt(at)) >>> 0;
    return this.#parts[hash % PARTS];
  }
}

async function* batches(texts: AsyncIterable<AnsweredText>): AsyncGenerator<readonly AnsweredText[]> {
  let batch: AnsweredText[] = [];
  let length = 0;
  for await (const text of texts) {
    batch.push(text);
    length += text.document?.text.length ?? 0;
    if (length < TOGETHER) continue;
    yield batch;
    batch = [];
    length = 0;
  }
  if (batch.length > 0) yield batch;
}
