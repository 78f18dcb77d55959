"""One filter process per partition: Arrow batches of texts in, Arrow batches of answers out.

Knows nothing of Spark, so that any engine with Arrow batches can call it. Memory is bounded whatever the partition
holds; the exit code of the filter and the number of its answers are checked; what it wrote to stderr is shown when
either is wrong.
"""

import json
import subprocess
import tempfile
import threading
from collections.abc import Callable, Iterable, Iterator

import pyarrow as pa

# a batch is handed on when it has either: answers can be a thousand times longer than others
ROWS = 512
BYTES = 8 << 20

META = ("title", "publisher", "published", "language")

ANSWERS = pa.schema(
    [
        pa.field("id", pa.string()),
        pa.field("error_code", pa.string()),
        pa.field("error_message", pa.string()),
        # the line as the filter wrote it: nothing of it is made anew
        pa.field("answer", pa.string()),
    ]
)

_decoder = json.JSONDecoder()


class FilterFailed(RuntimeError):
    """The filter ended with an error or without having answered every line; the engine tries the partition again."""


def run(batches: Iterable[pa.RecordBatch], command: list[str]) -> Iterator[pa.RecordBatch]:
    """Sends each row to one child process and yields its answers in the same order.

    :param batches: columns `id` and `text`, and any of `META`; null where a row has none
    :param command: the filter with its arguments, such as ["of/bin/node", "of/openfigures.mjs", "extract", "--jsonl"]
    :returns: batches of the schema `ANSWERS`
    :raises FilterFailed: exit code not 0, or not as many answers as lines
    """
    with tempfile.TemporaryFile() as stderr:
        try:
            child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=stderr)
        except OSError as error:
            raise FilterFailed(f"{command[0]}: {error.strerror}, expected a program. Look into the archive") from error
        feeder = _Feeder(batches, child)
        feeder.start()
        got = 0
        try:
            for batch in _batches(child.stdout):
                got += batch.num_rows
                yield batch
            feeder.join()
            code = child.wait()
            if feeder.failure is not None:
                raise feeder.failure
            if code != 0 or got != feeder.sent:
                stderr.seek(0)
                said = stderr.read()[-2000:].decode("utf-8", "replace")
                raise FilterFailed(
                    f"{' '.join(command)}: exit {code}, {feeder.sent} lines sent, {got} answered, expected exit 0 "
                    f"and an answer for every line. It said: {said.strip() or 'nothing'}"
                )
        finally:
            if child.poll() is None:
                child.kill()
            child.wait()
            child.stdout.close()


def mapper(command: list[str]) -> Callable[[Iterable[pa.RecordBatch]], Iterator[pa.RecordBatch]]:
    """The same as a function of the batches alone, which is what `mapInArrow` wants."""
    return lambda batches: run(batches, command)


class _Feeder(threading.Thread):
    """Writes in a thread of its own: written from the loop that reads, both pipes would fill and dead-lock."""

    def __init__(self, batches: Iterable[pa.RecordBatch], child: subprocess.Popen):
        super().__init__(daemon=True)
        self.batches = batches
        self.child = child
        self.sent = 0
        self.failure: BaseException | None = None

    def run(self) -> None:
        try:
            with self.child.stdin as pipe:
                for batch in self.batches:
                    for row in batch.to_pylist():
                        pipe.write(line(row))
                        self.sent += 1
        except BrokenPipeError:
            pass  # the child is gone: its exit code says why
        except BaseException as error:  # handed over to the thread that reads
            self.failure = error
            self.child.kill()


def line(row: dict) -> bytes:
    """A row as a line of the filter. A text that is missing is sent as it is: the filter answers with an error."""
    request = {"id": row["id"], "text": row["text"]}
    meta = {name: row[name] for name in META if row.get(name) is not None}
    if meta:
        request["meta"] = meta
    return json.dumps(request, ensure_ascii=False).encode() + b"\n"


def _batches(stdout) -> Iterator[pa.RecordBatch]:
    rows: list[dict] = []
    size = 0
    for answer in stdout:
        rows.append(_row(answer))
        size += len(answer)
        if len(rows) >= ROWS or size >= BYTES:
            yield pa.RecordBatch.from_pylist(rows, schema=ANSWERS)
            rows, size = [], 0
    if rows:
        yield pa.RecordBatch.from_pylist(rows, schema=ANSWERS)


def _row(answer: bytes) -> dict:
    """Reads no more of an answer than its id and whether it is an error: figures are taken apart by the engine."""
    text = answer.decode().rstrip("\n")
    if not text.startswith('{"id":'):
        raise FilterFailed(f"{text[:80]!r}, expected an answer of the filter. Look at what the command runs")
    found, end = _decoder.raw_decode(text, 6)
    error = json.loads(text)["error"] if text.startswith(',"error":', end) else {"code": None, "message": None}
    return {"id": found, "error_code": error["code"], "error_message": error["message"], "answer": text}
