"""Makes the answers of a cluster into what `openfigures validate`, `derive` and `release` read.

    openfigures ingest                                  # raw texts become output/stages/documents.jsonl
    spark-submit ... job.py --in output/stages/documents.jsonl --id source_id \\
        --meta title publisher published language --out figures
    python pipeline/spark/collect.py --answers figures/answers --output output
    openfigures validate && openfigures derive && openfigures release

Needs pyarrow alone. Records come in the order of the documents, and are written as they were read.
"""

import argparse
import json
import sys
from pathlib import Path

import pyarrow.parquet as pq

TABLES = ("figures", "statements", "events", "ledger")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--answers", type=Path, required=True, help="folder of Parquet that job.py wrote")
    parser.add_argument("--output", type=Path, default=Path("output"), help="folder of stages and releases")
    options = parser.parse_args()
    stages = options.output / "stages"
    with open(stages / "documents.jsonl", encoding="utf-8") as lines:
        ids = [json.loads(line)["source_id"] for line in lines]
    answers = answers_of(options.answers, set(ids))
    missing = [name for name in ids if name not in answers]
    if missing:
        print(
            f"{options.answers}: no answer for {missing[0]} and {len(missing) - 1} more, expected one for every document. "
            "Run the job on this documents.jsonl [answer-missing]",
            file=sys.stderr,
        )
        return 1
    files = {name: open(stages / f"{name}.jsonl", "w", encoding="utf-8", newline="\n") for name in TABLES}
    for name in ids:
        answer = json.loads(answers[name])
        for table, file in files.items():
            for record in answer[table]:
                whole = {"source_id": name, **record} if table == "ledger" else record
                file.write(json.dumps(whole, ensure_ascii=False, separators=(",", ":")) + "\n")
    for file in files.values():
        file.close()
    print(f"{len(ids)} documents collected")
    return 0


def answers_of(folder: Path, wanted: set[str]) -> dict[str, str]:
    """The answers that are wanted, by their document; errors are no answers."""
    found: dict[str, str] = {}
    for path in sorted(folder.glob("*.parquet")):
        for batch in pq.ParquetFile(path).iter_batches(256, columns=["id", "error_code", "answer"]):
            for row in batch.to_pylist():
                if row["id"] in wanted and row["error_code"] is None:
                    found[row["id"]] = row["answer"]
    return found


if __name__ == "__main__":
    sys.exit(main())
