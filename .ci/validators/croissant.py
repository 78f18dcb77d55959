"""Loads every record set of the release in the working folder and compares the number of records with the CSV file.

With OPENFIGURES_LARGE only those without a reference: the library joins row by row, which takes minutes in a large release.
"""
import csv
import json
import os
import sys

import mlcroissant
from absl import logging

logging.set_verbosity(logging.ERROR)
csv.field_size_limit(sys.maxsize)
large = bool(os.environ.get("OPENFIGURES_LARGE"))
faults = 0
with open("croissant.json", encoding="utf-8") as file:
    record_sets = json.load(file)["recordSet"]
joined = {each["@id"] for each in record_sets if any("references" in field for field in each["field"])}
names = [each["@id"] for each in record_sets if not (large and each["@id"] in joined)]
for name in names:
    with open(f"data/{name}.csv", newline="", encoding="utf-8") as file:
        rows = sum(1 for _ in csv.reader(file)) - 1
    # a new data set each time: the library keeps what it has read, and cannot read it twice
    loaded = sum(1 for _ in mlcroissant.Dataset(jsonld="croissant.json").records(name))
    if loaded != rows:
        print(f"{name}: {loaded} records loaded, expected {rows}")
        faults += 1
sys.exit(faults > 0)
