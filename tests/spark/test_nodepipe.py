"""The wrapper round one filter process, without Spark and without the filter."""

import sys
import unittest
from pathlib import Path

import pyarrow as pa

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "pipeline" / "spark"))

import nodepipe  # noqa: E402

# answers every line with its id, and repeats the text a hundred times, so that both pipes fill
ECHO = """
import json, sys
for at, line in enumerate(sys.stdin):
    if at == {stop}: sys.exit({code})
    row = json.loads(line)
    if row["text"] is None: answer = {{"id": row["id"], "error": {{"code": "text-missing", "message": "no text"}}}}
    else: answer = {{"id": row["id"], "figures": [row["text"] * 100, row.get("meta")]}}
    print(json.dumps(answer, separators=(",", ":"), ensure_ascii=False))
"""


def echo(stop=-1, code=0):
    return [sys.executable, "-X", "utf8", "-c", ECHO.format(stop=stop, code=code)]


def batches(rows, size=100):
    for at in range(0, len(rows), size):
        yield pa.RecordBatch.from_pylist(rows[at : at + size])


def texts(count):
    return [{"id": str(at), "text": f"𝟛 é {at} " + "x" * 300} for at in range(count)]


class Run(unittest.TestCase):
    def test_answers_every_row_in_order(self):
        rows = [row for batch in nodepipe.run(batches(texts(3000)), echo()) for row in batch.to_pylist()]
        self.assertEqual([row["id"] for row in rows], [str(at) for at in range(3000)])
        self.assertTrue(rows[7]["answer"].startswith('{"id":"7","figures":["𝟛 é 7 xxx'))
        self.assertIsNone(rows[7]["error_code"])

    def test_batches_are_bounded(self):
        sizes = [batch.num_rows for batch in nodepipe.run(batches(texts(3000)), echo())]
        self.assertLessEqual(max(sizes), nodepipe.ROWS)

    def test_an_error_is_a_row(self):
        rows = [{"id": "a", "text": "x"}, {"id": 'b","error":', "text": None}, {"id": "c", "text": "y"}]
        got = [row for batch in nodepipe.run(batches(rows), echo()) for row in batch.to_pylist()]
        self.assertEqual([row["error_code"] for row in got], [None, "text-missing", None])
        self.assertEqual(got[1]["id"], 'b","error":')

    def test_what_is_known_of_a_text_goes_along(self):
        rows = [{"id": "a", "text": "x", "language": "en", "title": None}]
        self.assertEqual(nodepipe.line(rows[0]), b'{"id": "a", "text": "x", "meta": {"language": "en"}}\n')

    def test_nothing_in_nothing_out(self):
        self.assertEqual(list(nodepipe.run(iter([]), echo())), [])

    def test_early_close_leaves_no_child(self):
        answers = nodepipe.run(batches(texts(3000)), echo())
        next(answers)
        answers.close()

    def test_a_filter_that_fails_fails_the_partition(self):
        for command, said in [
            (echo(stop=10, code=3), r"exit 3, \d+ lines sent, 10 answered"),
            (echo(stop=10, code=0), r"exit 0, \d+ lines sent, 10 answered"),
            ([sys.executable, "-c", "import sys; sys.exit('no such option')"], "no such option"),
            (["/no/such/node"], "expected a program"),
            ([sys.executable, "-c", "print('hello')"], "expected an answer of the filter"),
        ]:
            with self.subTest(said), self.assertRaisesRegex(nodepipe.FilterFailed, said):
                list(nodepipe.run(batches(texts(2000)), command))

    def test_a_failure_of_the_input_is_told(self):
        def broken():
            yield from batches(texts(10))
            raise ValueError("the disk is gone")

        with self.assertRaisesRegex(ValueError, "the disk is gone"):
            list(nodepipe.run(broken(), echo()))


class Schema(unittest.TestCase):
    def test_every_table_has_a_type(self):
        from schema import table_type

        figure = table_type(ROOT / "schemas", "figure")
        self.assertEqual(figure["value"].dataType.simpleString(), "double")
        self.assertEqual(figure["start"].dataType.simpleString(), "bigint")
        self.assertEqual(figure["ref_area"].dataType.simpleString(), "array<string>")
        self.assertEqual(figure["per"].dataType.simpleString(), "struct<value:double,unit:string>")
        for name in ("change", "statement", "event", "ledger"):
            self.assertIn("source_id", table_type(ROOT / "schemas", name).names)


if __name__ == "__main__":
    unittest.main()
