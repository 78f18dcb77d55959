"""What .ci/proofs/spark.sh asks of files.

check.py parquet TEXTS.ndjson TEXTS.parquet     lines of the filter as a table, in files of a few thousand rows
check.py answers FOLDER                         the answers that a job wrote, a line each, sorted by their bytes
check.py executors EVENTS                       which executors ended tasks with success; fails with less than two
check.py tables FOLDER ANSWERS                  the tables hold what the answers hold
check.py efficiency EVENTS ALONE TEXTS          what two executors gained over one thread that took ALONE seconds, as JSON
"""

import json
import sys
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

META = ("title", "publisher", "published", "language")


def parquet(source: str, target: str) -> None:
    rows = []
    for line in Path(source).read_text(encoding="utf-8").splitlines():
        document = json.loads(line)
        meta = document.get("meta") or {}
        rows.append({"id": document["id"], "text": document["text"], **{name: meta.get(name) for name in META}})
    schema = pa.schema([(name, pa.string()) for name in ("id", "text", *META)])
    Path(target).mkdir()
    for at in range(0, len(rows), 5000):
        pq.write_table(pa.Table.from_pylist(rows[at : at + 5000], schema=schema), f"{target}/{at:06}.parquet")


def answers(folder: str) -> None:
    table = pq.read_table(folder, columns=["answer"])
    for line in sorted(answer.encode() for answer in table["answer"].to_pylist()):
        sys.stdout.buffer.write(line + b"\n")


def executors(folder: str) -> None:
    ended: dict[str, int] = {}
    for path in Path(folder).rglob("*"):
        if not path.is_file() or "appstatus" in path.name:
            continue
        for line in path.read_text(encoding="utf-8").splitlines():
            event = json.loads(line)
            if event["Event"] == "SparkListenerTaskEnd" and event["Task End Reason"]["Reason"] == "Success":
                executor = event["Task Info"]["Executor ID"]
                ended[executor] = ended.get(executor, 0) + 1
    print(f"tasks by executor: {ended}")
    if len(ended) < 2:
        sys.exit("expected both executors to have worked")


def efficiency(folder: str, alone: str, texts: str) -> None:
    """The stage that read the texts is the one whose tasks worked longest."""
    stages: dict[int, list[tuple[int, int]]] = {}
    for path in Path(folder).rglob("*"):
        if not path.is_file() or "appstatus" in path.name:
            continue
        for line in path.read_text(encoding="utf-8").splitlines():
            event = json.loads(line)
            if event["Event"] == "SparkListenerTaskEnd" and event["Task End Reason"]["Reason"] == "Success":
                info = event["Task Info"]
                stages.setdefault(event["Stage ID"], []).append((info["Launch Time"], info["Finish Time"]))
    tasks = max(stages.values(), key=lambda times: sum(end - start for start, end in times))
    took = (max(end for _, end in tasks) - min(start for start, _ in tasks)) / 1000
    one = float(alone)
    row = {
        "texts": int(texts),
        "one thread, s": one,
        "two executors of a core, s": took,
        "texts per second": int(texts) / took,
        "times one thread": one / took,
        "efficiency, percent": 100 * one / took / 2,
    }
    print(json.dumps(row))


def tables(folder: str, lines: str) -> None:
    expected = {name: 0 for name in ("figures", "changes", "statements", "events", "ledger")}
    value = 0.0
    with open(lines, encoding="utf-8") as file:
        for line in file:
            answer = json.loads(line)
            for name in expected:
                expected[name] += len(answer.get(name, []))
            value += sum(figure["value"] or 0 for figure in answer.get("figures", []))
    for name, count in expected.items():
        rows = pq.read_table(f"{folder}/{name}")
        print(f"{name}: {rows.num_rows} rows")
        if rows.num_rows != count:
            sys.exit(f"{name}: expected {count} rows")
        if None in rows["source_id"].to_pylist():
            sys.exit(f"{name}: a row without its source")
        if name == "figures":
            found = sum(one or 0 for one in rows["value"].to_pylist())
            if abs(found - value) > 1e-6 * value:
                sys.exit(f"figures: values add up to {found}, expected {value}")


if __name__ == "__main__":
    {
        "parquet": parquet,
        "answers": answers,
        "executors": executors,
        "tables": tables,
        "efficiency": efficiency,
    }[sys.argv[1]](*sys.argv[2:])
