import { describe, expect, test } from "vitest";
import { answererOf } from "../../pipeline/cli/answer.ts";
import type { Extractor } from "../../pipeline/extract/index.ts";

const line = JSON.stringify({ id: "a", text: "5 beds" });

function failing(error: Error): Extractor {
  const fail = (): never => {
    throw error;
  };
  return { extract: fail, extractCore: fail, explain: fail };
}

/** What V8 throws itself where a string grows beyond its limit. */
function tooLong(): Error {
  try {
    return new Error("x".repeat(2 ** 30));
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}

describe("an answer that cannot be given", () => {
  test("is too long for a string: the text must be parted", () => {
    const { text, failed } = answererOf(failing(tooLong()), {})(line);
    expect(failed).toBe(true);
    expect(JSON.parse(text)).toEqual({
      id: "a",
      error: {
        code: "answer-too-long",
        message: expect.stringMatching(/^an answer of more than \d+ characters, expected less\. Split the document$/u),
      },
    });
  });

  test("fails for a reason that nobody thought of", () => {
    const { text } = answererOf(failing(new RangeError("Maximum call stack size exceeded")), {})(line);
    expect(JSON.parse(text).error.code).toBe("internal");
  });
});
