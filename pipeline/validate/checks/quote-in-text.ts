import type { Span } from "../../model/span.ts";
import type { Check, CheckContext, Fault } from "../check.ts";

/** `text[start:end]` is the quote, in code points; a quote that is not there proves nothing. */
export const quoteInText: Check = (figure, context) => spanFault(figure, figure.quote, "quote", context);

/** The same for any record that quotes its source. */
export function spanFault(
  record: Span & { readonly source_id: string },
  quote: string,
  field: string,
  context: CheckContext,
): Fault | null {
  const found = context.documentOf(record.source_id);
  if (found === null) {
    const message = `source ${JSON.stringify(record.source_id)}, expected one of the documents. Run ingest again`;
    return { code: "source-unknown", field: "source_id", message };
  }
  const printed = found.cutter.cut(record.start, record.end);
  if (printed === quote && quote !== "" && record.end <= found.cutter.length) return null;
  return {
    code: "quote-not-in-text",
    field,
    message: `${JSON.stringify(printed)} at ${record.start} to ${record.end} of the text, expected ${JSON.stringify(quote)}. Run extract again`,
  };
}
