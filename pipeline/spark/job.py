"""Reads figures out of a corpus of texts on a Spark cluster.

    spark-submit --archives openfigures-node.tgz#of pipeline/spark/job.py --in texts.parquet --out figures

Writes below `--out`: `answers` (a row a text: id, error or null, the answer of the filter as it is), the tables
`figures`, `changes`, `statements`, `events`, `ledger` with typed columns, and `counts` (one row of JSON). A text that
cannot be read is a row with an error; the job fails when there are more of these than `--max-errors`, when a filter
dies, or when a text is without an answer.
"""

import argparse
import shlex
import sys
from pathlib import Path

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as f
from pyspark.sql import types as t

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import nodepipe  # noqa: E402
from schema import table_type  # noqa: E402

COMMAND = "of/bin/node of/openfigures.mjs extract --jsonl --workers 1"
TABLES = {"figures": "figure", "changes": "change", "statements": "statement", "events": "event", "ledger": "ledger"}
ORDER = {"changes": ["source_id", "change_id"]}
ANSWER = "id string, error_code string, error_message string, answer string"


def main() -> int:
    options = parsed()
    spark = SparkSession.builder.appName("openfigures").getOrCreate()
    if (HERE / "nodepipe.py").exists():  # else --py-files has brought it
        spark.sparkContext.addPyFile(str(HERE / "nodepipe.py"))
    try:
        return run(spark, options)
    finally:
        spark.stop()


def run(spark: SparkSession, options: argparse.Namespace) -> int:
    texts = read_texts(spark, options)
    answers = texts.mapInArrow(nodepipe.mapper(shlex.split(options.cmd)), ANSWER)
    answers.write.mode(options.mode).parquet(f"{options.out}/answers")
    # from here on what is written is read, so that no text is read twice
    answers = spark.read.schema(ANSWER).parquet(f"{options.out}/answers")
    counts = {"texts": texts.count(), "answers": answers.count()}
    counts["errors"] = answers.where(f.col("error_code").isNotNull()).count()
    for name, rows in tables(answers, options.schemas):
        rows.sortWithinPartitions(*ORDER.get(name, ["source_id", "start"])).write.mode(options.mode).parquet(
            f"{options.out}/{name}"
        )
        counts[name] = spark.read.parquet(f"{options.out}/{name}").count()
    spark.createDataFrame([counts]).coalesce(1).write.mode(options.mode).json(f"{options.out}/counts")
    print(", ".join(f"{name} {count}" for name, count in counts.items()))
    if counts["answers"] != counts["texts"]:
        print(f"{options.out}: {counts['answers']} answers to {counts['texts']} texts, expected one each", file=sys.stderr)
        return 1
    if options.max_errors is not None and counts["errors"] > options.max_errors:
        print(f"{options.out}: {counts['errors']} errors, expected {options.max_errors} at most", file=sys.stderr)
        return 1
    return 0


def read_texts(spark: SparkSession, options: argparse.Namespace) -> DataFrame:
    """The texts, spread by the hash of their id: neither a large file nor a row of long texts holds one task up."""
    reader = spark.read
    is_json = any(part in options.input for part in (".json", ".ndjson"))
    # the type of the columns is told, so that the corpus is not read twice and an id stays a string
    frame = reader.schema(json_schema(options)).json(options.input) if is_json else reader.parquet(options.input)
    columns = [f.col(options.id).cast("string").alias("id"), f.col(options.text).cast("string").alias("text")]
    columns += [f.col(name).cast("string").alias(name) for name in options.meta]
    return frame.select(*columns).repartition(options.partitions, "id")


def json_schema(options: argparse.Namespace) -> t.StructType:
    return t.StructType([t.StructField(name, t.StringType()) for name in [options.id, options.text, *options.meta]])


def tables(answers: DataFrame, schemas: Path):
    """The tables that the answers hold, each with its name."""
    read = answers.where(f.col("error_code").isNull())
    for name, record in TABLES.items():
        # only what the table needs is taken out of the answer: the rest is skipped, not built
        part = t.StructType([t.StructField(name, t.ArrayType(table_type(schemas, record)))])
        rows = read.select("id", f.explode(f.from_json("answer", part)[name]).alias("row")).select("id", "row.*")
        # entries of the ledger do not say whose they are: the answer that they stand in does
        yield name, rows.withColumn("source_id", f.col("id")).drop("id") if name == "ledger" else rows.drop("id")


def parsed() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--in", dest="input", required=True, help="texts: Parquet, or JSON lines (.jsonl, .ndjson, .gz)")
    parser.add_argument("--out", required=True, help="folder or URL to write to")
    parser.add_argument("--id", default="id", help="column of the ids")
    parser.add_argument("--text", default="text", help="column of the texts")
    parser.add_argument("--meta", nargs="*", default=[], choices=nodepipe.META, help="columns that tell of a text")
    parser.add_argument("--partitions", type=int, default=200, help="tasks; 128 to 512 MB of text each is right")
    parser.add_argument("--cmd", default=COMMAND, help=f"the filter (default: {COMMAND})")
    parser.add_argument("--max-errors", type=int, help="fail when more texts than that cannot be read")
    parser.add_argument("--mode", default="errorifexists", choices=["errorifexists", "overwrite"])
    parser.add_argument("--schemas", type=Path, default=HERE.parent.parent / "schemas", help="folder of the JSON Schemas")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
