"""Which checker notices which fault: mutants.py RELEASE. Every fault must be noticed by one of them at least.

Each mutant is a copy of the release with one fault and, unless the fault is a broken checksum, with every checksum renewed.
"""
import csv
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
RELEASE = Path(sys.argv[1]).resolve()
TOOLS = Path(os.environ.get("OPENFIGURES_TOOLS", Path(os.environ.get("TMPDIR", "/tmp")) / "openfigures-tools"))
CONTEXT = HERE / "../../../shared/validators/ro-crate-1.2/context.jsonld"

CHECKERS = {
    "frictionless": [TOOLS / "data/bin/frictionless", "validate", "datapackage.json"],
    "csvw": [TOOLS / "data/bin/csvwvalidate", "csv-metadata.json"],
    "croissant": [TOOLS / "croissant/bin/python", HERE / "croissant.py"],
    "sha256sum": ["sha256sum", "-c", "--quiet", "SHA256SUMS"],
    "verify": [HERE / "../../node_modules/.bin/tsx", HERE / "verify.ts", "."],
}
if CONTEXT.exists():
    CHECKERS["ro-crate"] = [TOOLS / "graphs/bin/python", HERE / "ro_crate.py", ".", CONTEXT.resolve()]


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def renew(folder):
    """Makes every checksum and size in the metadata true again."""
    package = folder / "datapackage.json"
    if package.exists():
        content = json.loads(package.read_text("utf-8"))
        for resource in content["resources"]:
            path = folder / resource["path"]
            if path.exists():
                resource["bytes"], resource["hash"] = path.stat().st_size, f"sha256:{digest(path)}"
        package.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", "utf-8")
    croissant = folder / "croissant.json"
    if croissant.exists():
        content = json.loads(croissant.read_text("utf-8"))
        for file in content["distribution"]:
            path = folder / file["contentUrl"]
            if path.exists():
                file["sha256"], file["contentSize"] = digest(path), f"{path.stat().st_size} B"
        croissant.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", "utf-8")
    sums = folder / "SHA256SUMS"
    files = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file() and path != sums)
    sums.write_text("".join(f"{digest(folder / path)}  {path}\n" for path in files), "utf-8")


def edit_csv(folder, table, change):
    """Changes the rows of a CSV file, header included; everything else keeps its form."""
    path = folder / f"data/{table}.csv"
    with path.open(newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    change(rows)
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


def edit_json(folder, path, change):
    content = json.loads((folder / path).read_text("utf-8"))
    change(content)
    (folder / path).write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", "utf-8")


def cell(table, column, value, row=1):
    def fault(folder):
        def change(rows):
            rows[row][rows[0].index(column)] = value

        edit_csv(folder, table, change)

    return fault


def byte_changed(folder):
    path = folder / "data/figures.csv"
    path.write_bytes(path.read_bytes().replace(b"80", b"81", 1))


def doubled_row(folder):
    edit_csv(folder, "figures", lambda rows: rows.append(rows[1]))


def column_added(folder):
    def change(rows):
        for at, row in enumerate(rows):
            row.append("extra" if at == 0 else "x")

    edit_csv(folder, "figures", change)


def column_renamed(folder):
    def change(rows):
        rows[0][rows[0].index("sentence")] = "clause"

    edit_csv(folder, "figures", change)


def no_license(folder):
    for path, key in [("datapackage.json", "licenses"), ("croissant.json", "license")]:
        edit_json(folder, path, lambda content: content.pop(key))
    edit_json(folder, "ro-crate-metadata.json", lambda content: [node.pop("license", None) for node in content["@graph"]])


def no_description(folder):
    for path in ["datapackage.json", "croissant.json"]:
        edit_json(folder, path, lambda content: content.pop("description"))
    edit_json(folder, "ro-crate-metadata.json", lambda content: [node.pop("description", None) for node in content["@graph"]])


def column_undescribed(folder):
    edit_json(folder, "datapackage.json", lambda content: content["resources"][1]["schema"]["fields"][2].pop("description"))


MUTANTS = {
    "byte changed, checksums left": (byte_changed, False),
    "text in a number cell": (cell("figures", "precision", "some"), True),
    "bad date": (cell("observations", "time_start", "2019-02-30"), True),
    "foreign key to nowhere": (cell("figure_areas", "figure_id", "nowhere"), True),
    "primary key twice": (doubled_row, True),
    "unknown code": (cell("figures", "status", "guessed"), True),
    "column added": (column_added, True),
    "column renamed": (column_renamed, True),
    "file missing": (lambda folder: (folder / "data/observations.csv").unlink(), True),
    "no licence": (no_license, True),
    "no description": (no_description, True),
    "column without description": (column_undescribed, True),
    "quote not in the text": (cell("figures", "quote", "8O"), True),
    "value without its JSON": (cell("figures", "value", "81"), True),
}


def noticed(folder):
    found = []
    for name, command in CHECKERS.items():
        run = subprocess.run([str(part) for part in command], cwd=folder, capture_output=True, check=False)
        if run.returncode != 0:
            found.append(name)
    return found


def tried(work, sound, number, fault, renewed):
    """The checkers that notice one fault, planted in a copy of its own."""
    folder = Path(work) / f"mutant-{number}"
    shutil.copytree(sound, folder)
    fault(folder)
    if renewed:
        renew(folder)
    found = noticed(folder)
    shutil.rmtree(folder)
    return found


with tempfile.TemporaryDirectory() as work, ThreadPoolExecutor(os.cpu_count()) as pool:
    sound = Path(work) / "sound"
    shutil.copytree(RELEASE, sound)
    renew(sound)
    if alarms := noticed(sound):
        sys.exit(f"the release without a fault is refused by {alarms}: no mutant can tell anything")
    trials = {
        name: pool.submit(tried, work, sound, number, fault, renewed)
        for number, (name, (fault, renewed)) in enumerate(MUTANTS.items())
    }
    missed = []
    for name, trial in trials.items():
        found = trial.result()
        print(f"{name:32} {', '.join(found) or 'NOT NOTICED'}", flush=True)
        if not found:
            missed.append(name)
sys.exit(len(missed) > 0)
