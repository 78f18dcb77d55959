"""Runs the recipes of docs/use.md in a release's folder: recipes.py USE_MD RELEASE.

Python and SQL are run; what runs elsewhere (Vega-Lite, Grafana, Observable) is held to the columns that the release has.
R is run where there is an Rscript.
"""
import csv
import io
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
from contextlib import redirect_stdout

use, release = sys.argv[1:3]
with open(use, encoding="utf-8") as file:
    blocks = re.findall(r"^```(\S+)(?: (\S+))?\n(.*?)^```$", file.read(), re.M | re.S)
os.chdir(release)
with open("data/observations.csv", newline="", encoding="utf-8") as file:
    columns = set(next(csv.reader(file)))
ran = {}


def known(fields, recipe):
    if missing := set(fields) - columns:
        sys.exit(f"{recipe}: observations has no {missing}")


def fields_of(spec):
    """Every value of "field" in a nested description."""
    if isinstance(spec, dict):
        own = [spec["field"]] if isinstance(spec.get("field"), str) else []
        return own + [field for value in spec.values() for field in fields_of(value)]
    return [field for value in spec for field in fields_of(value)] if isinstance(spec, list) else []


for language, kind, text in blocks:
    name = kind or language
    ran[name] = ran.get(name, 0) + 1
    if language == "python":
        output = io.StringIO()
        with redirect_stdout(output):
            exec(compile(text, use, "exec"), {})
        if not output.getvalue().strip():
            sys.exit(f"python printed nothing:\n{text}")
    elif language == "sql":
        if not sqlite3.connect("file:data/openfigures.sqlite?mode=ro", uri=True).execute(text).fetchall():
            sys.exit(f"no rows:\n{text}")
    elif language == "r" and shutil.which("Rscript"):
        subprocess.run(["Rscript", "-e", text], check=True, capture_output=True)
    elif kind == "vega-lite":
        spec = json.loads(text)
        known(fields_of(spec["encoding"]), kind)
        known(spec["data"]["format"]["parse"], kind)
        if not os.path.exists(spec["data"]["url"]):
            sys.exit(f"{kind}: no {spec['data']['url']}")
    elif kind == "grafana":
        known([column["selector"] for column in json.loads(text)["columns"]], kind)
    elif kind == "observable":
        known(re.findall(r"(?:x|y|z|stroke): \"(\w+)\"", text) + re.findall(r"\bd\.(\w+)", text), kind)
expected = {"python", "sql", "r", "vega-lite", "grafana", "observable"}
if missing := expected - ran.keys():
    sys.exit(f"no recipe for {missing}")
print(", ".join(f"{name} {count}" for name, count in sorted(ran.items())))
