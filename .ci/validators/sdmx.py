"""Reads sdmx/ of the release in the working folder: the structure against its JSON schema, then the data against the structure."""
import csv
import sys

from pysdmx.io import get_datasets, read_sdmx

read_sdmx("sdmx/structure.json", validate=True)
with open("sdmx/observations.csv", newline="", encoding="utf-8") as file:
    expected = sum(1 for _ in csv.reader(file)) - 1
if expected == 0:
    print("no observations with a period")
    sys.exit(0)
[dataset] = get_datasets("sdmx/observations.csv", "sdmx/structure.json")
missing = [component.id for component in dataset.structure.components if component.id not in dataset.data.columns]
if missing or len(dataset.data) != expected:
    sys.exit(f"{len(dataset.data)} observations, expected {expected}; components without a column: {missing}")
