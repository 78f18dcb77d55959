#!/usr/bin/env python3
"""Recompute the percent changes of a release from its figures.csv alone: python3 docs/verify_changes.py output/latest

Written from docs/method.md, not from the TypeScript. Ends with "N changes, M differences"; exit status 1 if there are any.
"""
import csv, math, sys
from fractions import Fraction as F
from pathlib import Path

data = Path(sys.argv[1] if len(sys.argv) > 1 else "output/latest") / "data"
rows = lambda name: list(csv.DictReader(open(data / name, encoding="utf-8", newline="")))
figures = {row["figure_id"]: row for row in rows("figures.csv")}


def interval(f):
    """All values that a printed number stands for; None for an open end."""
    value, half = F(f["value"]), F(f["precision"])
    if f["relation"] in "=~":
        half = max(half, abs(value) / 20) if f["relation"] == "~" else half
        return value - half, value + half
    return (value, None) if f["relation"][0] == ">" else (None, value)


def expected(start, end):
    """percent_change and its two bounds: "" for an empty cell, None for what rests on an open end."""
    s, e, (low, high), ends = F(start["value"]), F(end["value"]), interval(start), interval(end)
    if s == 0:
        return "", "", ""
    exact = (e - s) / abs(s) * 100
    if None in (low, high, *ends) or low <= 0 <= high:
        return exact, None, None
    corners = [(b - a) / abs(a) * 100 for a in (low, high) for b in ends]
    width = max(corners) - min(corners)
    digits = 6 if width == 0 else min(6, max(1, math.ceil(-math.log10(width) - 1e-9)))
    fine = 10 ** (digits + 1)
    value = F(math.floor(abs(exact) * 10**digits + F(1, 2)), 10**digits) * (1 if exact > 0 else -1)  # half away from 0
    return value, min(value, F(math.floor(min(corners) * fine), fine)), max(value, F(math.ceil(max(corners) * fine), fine))


wrong, changes = 0, rows("changes.csv")
for row in changes:
    wanted = expected(figures[row["start_figure_id"]], figures[row["end_figure_id"]])
    for name, want in zip(("percent_change", "percent_change_lower", "percent_change_upper"), wanted):
        cell, rough = row[name], wanted[1] is None  # with an open end the digits follow those printed: to a tenth
        if want is None or (cell == "" and want == "") or (cell and want != "" and abs(F(cell) - want) <= F(1, 10 if rough else 10**7)):
            continue
        wrong += 1
        print(f"{row['change_id']} {name}: released {cell or 'nothing'}, recomputed {want if want == '' else float(want)}")
print(f"{len(changes)} changes, {wrong} differences")
sys.exit(wrong > 0)
