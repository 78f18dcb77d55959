"""The same numbers from CSV, JSON lines, Parquet and SQLite, read by pandas, polars, pyarrow and DuckDB; run in a release's folder."""
import json
import sqlite3
import sys

import duckdb
import pandas
import polars
import pyarrow.csv
import pyarrow.parquet

NUMBERS = {"integer", "number"}
faults = []


def rounded(total):
    """Sums differ in their last digits by the order of adding."""
    return float(f"{total or 0:.9g}")


def same(table, column, found):
    if len(set(found.values())) != 1:
        faults.append(f"{table}.{column}: {found}")


with open("datapackage.json", encoding="utf-8") as file:
    resources = [each for each in json.load(file)["resources"] if each["path"].startswith("data/")]
database = sqlite3.connect("file:data/openfigures.sqlite?mode=ro", uri=True)
if database.execute("pragma integrity_check").fetchall() != [("ok",)]:
    faults.append("SQLite: integrity")
faults += [f"SQLite: foreign key {row}" for row in database.execute("pragma foreign_key_check").fetchall()]
duck = duckdb.connect()
with open("data/views.sql", encoding="utf-8") as file:
    duck.execute(file.read())

for resource in resources:
    name, fields = resource["name"], resource["schema"]["fields"]
    strings = {field["name"]: str for field in fields if field["type"] not in NUMBERS}
    options = pyarrow.csv.ConvertOptions(column_types={name: pyarrow.string() for name in strings}, strings_can_be_null=True)
    parse = pyarrow.csv.ParseOptions(newlines_in_values=True)
    frames = {
        "pandas csv": pandas.read_csv(f"data/{name}.csv", dtype=strings, keep_default_na=False, na_values=[""]),
        "pandas parquet": pandas.read_parquet(f"data/{name}.parquet"),
        "polars csv": polars.read_csv(f"data/{name}.csv", infer_schema_length=None, schema_overrides={f["name"]: polars.Float64 if f["type"] in NUMBERS else polars.String for f in fields}).to_pandas(),
        "polars parquet": polars.read_parquet(f"data/{name}.parquet").to_pandas(),
        "pyarrow csv": pyarrow.csv.read_csv(f"data/{name}.csv", convert_options=options, parse_options=parse).to_pandas(),
        "pyarrow parquet": pyarrow.parquet.read_table(f"data/{name}.parquet").to_pandas(),
        "duckdb csv": duck.sql(f'select * from "{name}"').df(),
        "duckdb parquet": duck.sql(f"select * from 'data/{name}.parquet'").df(),
        "sqlite": pandas.read_sql_query(f'select * from "{name}"', database),
    }
    with open(f"data/{name}.jsonl", encoding="utf-8") as file:
        frames["jsonl"] = pandas.DataFrame([json.loads(line) for line in file], columns=[field["name"] for field in fields])
    same(name, "rows", {reader: len(frame) for reader, frame in frames.items()})
    for field in fields:
        column, kind = field["name"], field["type"]
        if kind in NUMBERS:
            same(name, column, {reader: rounded(pandas.to_numeric(frame[column]).sum()) for reader, frame in frames.items()})
        elif kind == "string":  # DuckDB's views make lists of list columns
            texts = {reader: frame[column].dropna() for reader, frame in frames.items() if reader != "duckdb csv"}
            same(name, column, {reader: (len(cells), hash(tuple(cells))) for reader, cells in texts.items()})
print("\n".join(faults))
sys.exit(len(faults) > 0)
