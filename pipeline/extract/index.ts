import type { Codelists } from "../model/codelist.ts";
import type { Readable } from "../model/document.ts";
import type { CoreFigure, Figure } from "../model/figure.ts";
import type { LedgerEntry } from "../model/ledger.ts";
import type { PolicyEvent, Statement } from "../model/statement.ts";
import { readPeriods } from "./calendar.ts";
import { compose } from "./compose.ts";
import { type EventDraft, readEvents } from "./events.ts";
import type { Language } from "./language.ts";
import { languages } from "./languages/index.ts";
import { readNumerals } from "./numerals.ts";
import { openPage } from "./page.ts";
import { coreOf, eventsOf, figuresOf, ledgerOf, positionsOf, statementsOf } from "./records.ts";
import { contextRefiners, coreRefiners } from "./refiners/index.ts";
import { refuseEarly } from "./refusals/early.ts";
import type { Page, Reading } from "./rule.ts";
import { readStatements } from "./statements.ts";
import { createTokens } from "./tokens.ts";
import { traced } from "./trace.ts";

export { positionsOf } from "./records.ts";
export { refuserOf } from "./trace.ts";

/** All that one text gives. */
export interface Extraction {
  readonly figures: readonly Figure[];
  readonly statements: readonly Statement[];
  readonly events: readonly PolicyEvent[];
  readonly ledger: readonly LedgerEntry[];
}

/** What `fields: "core"` gives. */
export interface CoreExtraction {
  readonly figures: readonly CoreFigure[];
}

export interface Extractor {
  /** Reads one text. Pure: nothing passes from one call to the next. */
  extract(document: Readable): Extraction;
  /** Reads the quantities alone: no context, no statements, no events, no ledger. */
  extractCore(document: Readable): CoreExtraction;
  /** Reads one text and keeps the page, with a trace of who proposed and changed what: for `explain` and failing tests. */
  explain(document: Readable): Page;
}

/** Languages by the code lists that they were built from: a build of one costs more than many texts, and nobody changes it. */
const languagesOf = new WeakMap<Codelists, Map<string, Language>>();

function built(code: string, codelists: Codelists): Language {
  const known = languagesOf.get(codelists) ?? new Map<string, Language>();
  languagesOf.set(codelists, known);
  const language = known.get(code) ?? languages.get(code)!(codelists);
  known.set(code, language);
  return language;
}

/** Builds an extractor from the code lists (areas, units, currencies, indicators); costs some milliseconds, once. */
export function createExtractor(codelists: Codelists): Extractor {
  const tokens = createTokens();

  function languageOf(code: string | undefined): Language {
    const key = code !== undefined && languages.has(code.slice(0, 2)) ? code.slice(0, 2) : "en";
    return built(key, codelists);
  }

  function readQuantities(document: Readable, trace: boolean): Page {
    const page = openPage(document, languageOf(document.language), codelists, tokens, trace);
    page.numerals = readNumerals(page);
    traced(page, "calendar", (open) => {
      open.periods = readPeriods(open);
    });
    traced(page, "early refusals", refuseEarly);
    traced(page, "compose", compose);
    for (const refiner of coreRefiners) traced(page, refiner.name, refiner.refine);
    return page;
  }

  function readContext(page: Page): Page {
    for (const refiner of contextRefiners) traced(page, refiner.name, refiner.refine);
    return page;
  }

  return {
    extract(document) {
      const page = readContext(readQuantities(document, false));
      const positions = positionsOf(page);
      const ids = new Map<Reading, string>();
      const figures = figuresOf(page, positions, ids);
      const acts = readEvents(page);
      const statements = statementsOf(page, positions, readStatements(page, sentencesOfActs(acts)));
      return { figures, statements, events: eventsOf(page, positions, acts), ledger: ledgerOf(page, positions, ids) };
    },
    extractCore(document) {
      const page = readQuantities(document, false);
      const positions = positionsOf(page);
      return { figures: page.readings.map((reading) => coreOf(page, reading, positions)) };
    },
    explain: (document) => readContext(readQuantities(document, true)),
  };
}

/** Sentences that tell an act and nothing else: they are no findings. */
function sentencesOfActs(acts: readonly EventDraft[]): ReadonlySet<number> {
  return new Set(acts.filter(({ aside }) => !aside).map(({ sentence }) => sentence));
}
