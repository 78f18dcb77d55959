import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "../../pipeline/ingest/decode.ts";

const SWEDISH = "Antalet vårdplatser ökade från 31 till 42 på två år, men köerna är lika långa.";

function utf16be(text: string): Uint8Array {
  return Buffer.from(`\ufeff${text}`, "utf16le").swap16();
}

describe("decode", () => {
  test("UTF-8 gives every text back, its byte order mark aside", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme" }), async (text) => {
        expect(await decode(Buffer.from(`\ufeff${text}`, "utf8"))).toEqual({ text, charset: "utf-8" });
      }),
    );
  });

  test.each([
    ["utf-16le", Buffer.from(`\ufeff${SWEDISH}`, "utf16le")],
    ["utf-16be", utf16be(SWEDISH)],
    ["windows-1252", Buffer.from(SWEDISH, "latin1")],
  ])("%s", async (charset, bytes) => {
    expect(await decode(bytes)).toEqual({ text: SWEDISH, charset });
  });

  test("Cyrillic of one byte a letter", async () => {
    const bytes = [...Buffer.from("Число больных выросло с 31 до 42 за два года", "utf16le").swap16()];
    // windows-1251 has а to я at E0 to FF and А to Я at C0 to DF, in the order of Unicode from 0410 on
    const legacy: number[] = [];
    for (let at = 0; at < bytes.length; at += 2) {
      const point = (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
      legacy.push(point >= 0x410 ? point - 0x410 + 0xc0 : point);
    }
    expect(await decode(Uint8Array.from(legacy))).toEqual({
      text: "Число больных выросло с 31 до 42 за два года",
      charset: "windows-1251",
    });
  });

  test("what the file says of itself goes before detection", async () => {
    expect(await decode(Buffer.from("31 \xb1 2", "latin1"), "iso-8859-2")).toEqual({
      text: "31 ą 2",
      charset: "iso-8859-2",
    });
    expect(await decode(Buffer.from("31 \xb1 2", "latin1"), "no-such-charset")).toHaveProperty(
      "fault",
      "encoding-broken",
    );
  });

  test.each([
    ["half a character at the end of UTF-8", Buffer.from("vårdplatser på två ö", "utf8").subarray(0, -1)],
    ["bytes of nothing", Buffer.from([0x41, 0x20, 0xc3, 0x28, 0x20, 0xff, 0xfe, 0x81])],
    ["half a unit of UTF-16", Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x42])],
  ])("%s is a fault", async (_, bytes) => {
    expect(await decode(bytes)).toHaveProperty("fault", "encoding-broken");
  });
});
