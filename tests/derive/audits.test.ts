import { describe, expect, test } from "vitest";
import { derive } from "../../pipeline/derive/index.ts";
import { marked } from "./marked.ts";
import { TOLD } from "./slips.ts";

const auditOf = ({ text, kind, way }: (typeof TOLD)[number]) => {
  const { figures } = marked(text, way === undefined ? {} : { change: way });
  return derive(figures, [], {}).audits.find((each) => each.kind === kind);
};

describe("claims of short texts", () => {
  test("half of the eighty and more texts hold a slip", () => {
    expect(TOLD.length).toBeGreaterThanOrEqual(80);
    expect(Math.abs(TOLD.filter(({ slip }) => slip === null).length - TOLD.length / 2)).toBeLessThanOrEqual(4);
  });

  test.each(TOLD.filter(({ slip }) => slip !== null))("$slip: $text", (told) => {
    expect(auditOf(told)).toMatchObject({ verdict: "inconsistent", slip: told.slip });
  });

  test.each(TOLD.filter(({ slip }) => slip === null))("holds: $text", (told) => {
    expect(auditOf(told)?.verdict).not.toBe("inconsistent");
    expect(auditOf(told)).toBeDefined();
  });

  test("no other claim of these texts is called wrong", () => {
    const wrong = TOLD.flatMap((told) => {
      const { figures } = marked(told.text, told.way === undefined ? {} : { change: told.way });
      const { audits } = derive(figures, [], {});
      return audits.filter(({ kind, verdict }) => verdict === "inconsistent" && kind !== told.kind);
    });
    expect(wrong).toEqual([]);
  });
});
