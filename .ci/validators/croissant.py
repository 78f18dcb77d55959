"""Loads every record set of the release in the working folder and compares the number of records with the CSV file.

OPENFIGURES_LARGE bounds the records read of each to 1000.
"""
import csv
import itertools
import json
import os
import sys

import mlcroissant
from absl import logging

logging.set_verbosity(logging.ERROR)
csv.field_size_limit(sys.maxsize)
most = 1000 if os.environ.get("OPENFIGURES_LARGE") else None
faults = 0
with open("croissant.json", encoding="utf-8") as file:
    names = [record_set["@id"] for record_set in json.load(file)["recordSet"]]
for name in names:
    with open(f"data/{name}.csv", newline="", encoding="utf-8") as file:
        rows = sum(1 for _ in csv.reader(file)) - 1
    # a new data set each time: the library keeps what it has read, and cannot read it twice
    records = mlcroissant.Dataset(jsonld="croissant.json").records(name)
    loaded = sum(1 for _ in itertools.islice(records, most))
    if loaded != min(rows, most or rows):
        print(f"{name}: {loaded} records loaded, expected {rows}")
        faults += 1
sys.exit(faults > 0)
