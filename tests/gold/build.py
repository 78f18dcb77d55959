"""Writes own-a.jsonl to own-i.jsonl from texts/*.txt, and checks them (Python 3, standard library only).

    python3 tests/gold/build.py            write the files
    python3 tests/gold/build.py --show ID  print one annotation, mark by mark

A text file has three parts parted by lines of ====: header (key: value), the text with marks, the readings.
Marks: «quote» is a figure, ‹quote|reason› is not one (codes in REASONS; nn is a name that may be taken for a figure); bare years and month names are dates without a mark.
In the text ¬ stands for U+00A0, ¦ for U+202F, ¤ for U+2009. Readings, one line for each «quote», in order:

    VALUE KIND [UNIT] [/ N UNIT] | indicator; another wording | field | field ...

VALUE 48215, ~3e6, >=2, 5..8 (range), 41[35..48]CI. KIND c count, % percentage, pp percentage point, x ratio, r rate,
m money (CODE or - before the unit), q quantity, d duration, a age, i index. Fields: +s +e +d (increase; start, end, delta)
-s -e -d (decrease) 0d (delta alone), est proj tgt, sup, opt, p POPULATION, v COMPARATOR, @ AREA AREA, t PERIOD, t? PERIOD (or null), alt SLOT=JSON,
any SLOT,SLOT. "-" is null. `#name wording; wording` before first use lets a line say `#name` for its indicator. Further lines:

    CH indicator | start period > end period | start value > end value | stated percent [~ or >] [wrong] | @ AREA
    REC actor [or actor] > addressee | quote      FIND actor | quote      EV date | AREA | description | quote

where a quote may leave out its middle by " … ".
"""
import json, os, re, sys

HERE = os.path.dirname(os.path.abspath(__file__))
MEASURES = {"c": "count", "%": "percentage", "pp": "percentage_point", "x": "ratio", "r": "rate", "m": "money", "q": "quantity", "d": "duration", "a": "age", "i": "index"}
FIXED = {"%": "percent", "pp": "percentage point", "x": None, "i": "point", "a": "year"}
REASONS = dict(d="date", ta="time_adverbial", o="ordinal", l="law_number", n="list_number", s="section", p="page", ver="version", ph="phone", id="identifier", nm="name", nn="name",
               ts="test_statistic", den="denominator", det="determiner", ana="anaphoric", idm="idiom", iv="interval", ct="clock_time")
NEUTRAL = {"time_adverbial", "determiner", "anaphoric", "idiom", "interval"}
STATUS = dict(est="estimated", proj="projected", tgt="target")
MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
DATE = re.compile(rf"(?:\d{{1,2}} )?\b(?:{MONTH})(?: \d{{1,2}}(?!\d),)?(?: \d{{4}})?\b|(?<![\d.,])(?:19|20)\d\d(?:[–/-](?:(?:19|20)\d\d|\d\d))?s?(?![\d])")
WORDS = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty "
         "sixty seventy eighty ninety hundred thousand million billion trillion lakh crore dozen first second third thirds fourth fifth fifths sixth tenth quarter quarters half "
         "halves halve halved halving double doubled doubles doubling triple tripled trebled quadrupled quintupled twice thrice once decade decades single hundreds thousands millions couple pair").split()
NUMERIC = re.compile(r"\d+|\b(?:" + "|".join(WORDS) + r"|\w+fold)\b", re.I)
SPACES = {"¬": "\u00a0", "¦": "\u202f", "¤": "\u2009"}


def number(s):
    v = float(s)
    return int(v) if v == int(v) else round(v, 10)


def half_unit(s):
    """Half of the last printed digit of a start or end value: 0 for whole numbers, which count things."""
    m = re.fullmatch(r"-?\d+(?:\.(\d+))?(?:e(\d+))?", s)
    assert m, s
    return 0.5 * 10 ** (int(m[2] or 0) - len(m[1] or "")) if m[1] or m[2] else 0


def read_value(s):
    rel = re.match(r"(>=|<=|[~<>])?", s)[0]
    s = s[len(rel):]
    m = re.fullmatch(r"(-?[\d.e]+)\[(-?[\d.e]+?)\.\.(-?[\d.e]+)\](CI|UI|IQR|range)", s)
    if m:
        return rel or "=", number(m[1]), number(m[2]), number(m[3]), m[4]
    m = re.fullmatch(r"(-?[\d.e]+?)\.\.(-?[\d.e]+)", s)
    if m:
        return rel or "=", None, number(m[1]), number(m[2]), "range"
    return rel or "=", number(s), None, None, None


def null(s):
    return None if s == "-" else s


def figure(line, head, names):
    what, indicator, *fields = [x.strip() for x in line.split("|")]
    what, _, per = what.partition(" / ")
    value, kind, *unit = what.split(" ")
    rel, v, lo, up, interval = read_value(value)
    measure, currency = MEASURES[kind], None
    if kind == "m":
        currency, unit = null(unit[0]), unit[1:]
    name = " ".join(unit) if unit else FIXED[kind]
    if per:
        n, _, u = per.partition(" ")
        per = {"value": number(n), "unit": u}
    words = names[indicator[1:]] if indicator.startswith("#") else [x.strip() for x in indicator.split(";")]
    f = dict(value=v, lower=lo, upper=up, interval=interval, relation=rel, measure=measure, unit=name, currency=currency, per=per or None, indicator=words,
             population=head["population"], comparator=None, ref_area=head["area"], time_period=None if kind == "a" else head["time"], change=None, role=None, status="observed")
    if interval in ("CI", "UI", "range") and v is not None:
        f["status"] = "estimated"
    for x in fields:
        key, _, rest = x.partition(" ")
        if re.fullmatch(r"[+-][sed]", x):
            f["change"], f["role"] = {"+": "increase", "-": "decrease"}[x[0]], dict(s="start", e="end", d="delta")[x[1]]
        elif x in "+-":
            f["change"] = {"+": "increase", "-": "decrease"}[x]
        elif x == "0d":
            f["role"] = "delta"
        elif x == "obs":
            f["status"] = "observed"
        elif x in STATUS:
            f["status"] = STATUS[x]
        elif x == "sup":
            f["superseded"] = True
        elif x == "opt":
            f["optional"] = True
        elif key == "p":
            f["population"] = null(rest)
        elif key == "v":
            f["comparator"] = rest
        elif key == "@":
            f["ref_area"] = [] if rest == "-" else rest.split()
        elif key == "t":
            f["time_period"] = null(rest)
        elif key == "t?":
            f["time_period"] = rest
            f.setdefault("alt", {}).setdefault("time_period", []).append(None)
        elif key == "alt":
            slot, _, js = rest.partition("=")
            f.setdefault("alt", {}).setdefault(slot, []).append(json.loads(js))
        elif key == "any":
            f["any"] = rest.split(",")
        else:
            raise ValueError(f"unknown field {x!r} in {line!r}")
    assert 1 <= len(words) <= 4, line
    return f


HEDGE = re.compile(r"(about|some|up to|nearly|almost|more than|less than|fewer than|at least|at most|under|over|below|above|roughly|around|only|just|beyond|no more than|an?) ", re.I)


def change(line, head, names):
    indicator, periods, values, *more = [x.strip() for x in line.split("|")]
    words = names[indicator[1:]] if indicator.startswith("#") else [x.strip() for x in indicator.split(";")]
    sp, ep = [null(x) for x in periods.split(" > ")]
    a, b = values.split(" > ")
    c = dict(indicator=words, ref_area=head["area"], start_period=sp, end_period=ep, start_value=number(a), end_value=number(b))
    c["percent_change"] = round((c["end_value"] - c["start_value"]) / abs(c["start_value"]) * 100 + 0.0, 1)
    for x in more:
        if x.startswith("@"):
            c["ref_area"] = x[1:].split()
        elif x.startswith("alt "):
            slot, _, js = x[4:].partition("=")
            c.setdefault("alt", {}).setdefault(slot, []).append(json.loads(js))
        elif x == "opt":
            c["optional"] = True
        elif x:
            stated, *flags = x.split()
            c["stated_percent"] = number(stated)
            c["consistent"] = "wrong" not in flags
            assert holds(a, b, stated, flags) == c["consistent"], (line, c["percent_change"])
    return c


def holds(a, b, stated, flags):
    """Rule 38: some start and end that round to the printed numbers give a value that rounds to the stated one."""
    s, e, da, db, p = float(a), float(b), half_unit(a), half_unit(b), float(stated)
    low, high = ((e - db) / (s + da) - 1) * 100, ((e + db) / (s - da) - 1) * 100
    if "~" in flags:
        return abs((1 + p / 100) / (e / s) - 1) <= 0.05
    if ">" in flags:
        return abs(p) <= max(abs(low), abs(high)) <= abs(p) * 1.35
    tolerance = half_unit(stated) or 0.5
    return low - tolerance - 1e-9 <= p <= high + tolerance + 1e-9


def locate(text, quote, where):
    first, _, last = quote.partition(" … ")
    assert text.count(first) == 1, (where, text.count(first), first)
    start = text.index(first)
    end = text.index(last, start + len(first)) + len(last) if last else start + len(first)
    return dict(start=start, end=end, quote=text[start:end])


def spaced(s):
    for k, v in SPACES.items():
        s = s.replace(k, v)
    return s


def marks(body):
    """The plain text, the figure spans and the spans that are no figures."""
    plain, figures, others, at = [], [], [], 0
    for m in re.finditer(r"«([^»]*)»|‹([^|›]*)\|(\w+)›|[^«‹]+", body):
        quote = m[1] if m[1] is not None else m[2] if m[2] is not None else m[0]
        span = dict(quote=quote, start=at, end=at + len(quote))
        if m[1] is not None:
            figures.append(span)
        elif m[2] is not None:
            reason = REASONS[m[3]]
            others.append({**span, "reason": reason, "neutral": reason in NEUTRAL or m[3] == "nn"})
        plain.append(quote)
        at += len(quote)
    text = "".join(plain)
    assert not re.search("[«»‹›¬¦¤]", text), re.search(".{20}[«»‹›¬¦¤].{20}", text)
    taken = [(x["start"], x["end"]) for x in figures + others]
    for m in DATE.finditer(text):
        if re.search(r"\d", m[0]) and not any(m.start() < e and s < m.end() for s, e in taken):
            others.append(dict(quote=m[0], start=m.start(), end=m.end(), reason="date", neutral=False))
    return text, figures, others


def document(path):
    with open(path, encoding="utf-8", newline="") as handle:
        head_part, body, readings = handle.read().replace("\r\n", "\n").split("\n====\n")
    head = dict(line.split(": ", 1) for line in head_part.strip().split("\n"))
    crlf = head.get("newlines") == "crlf"
    defaults = dict(area=[] if head["area"] == "-" else head["area"].split(), time=null(head.get("time", "-")), population=null(head.get("population", "-")))
    text, spans, others = marks(spaced(body).strip("\n").replace("\n", "\r\n" if crlf else "\n") + ("\r\n" if crlf else "\n"))
    names, figures, changes, statements, events = {}, [], [], [], []
    for line in readings.strip().split("\n"):
        line, where = line.strip(), (head["id"], line)
        if not line:
            continue
        if line.startswith("#"):
            name, _, words = line[1:].partition(" ")
            names[name] = [x.strip() for x in words.split(";")]
            assert 1 <= len(names[name]) <= 4, where
        elif line.startswith("CH "):
            changes.append(change(line[3:], defaults, names))
        elif line.startswith(("REC ", "FIND ")):
            who, _, quote = line.partition(" | ")
            kind, _, who = who.partition(" ")
            actor, _, addressee = who.partition(" > ")
            actor, *others_named = actor.strip().split(" or ")
            statements.append(dict(kind="recommendation" if kind == "REC" else "finding", actor=null(actor), addressee=null(addressee.strip() or "-"), **locate(text, spaced(quote).strip(), where)))
            if others_named:
                statements[-1]["alt"] = {"actor": [null(x) for x in others_named]}
        elif line.startswith("EV "):
            date, area, description, quote = [x.strip() for x in line[3:].split(" | ")]
            events.append(dict(date=date, ref_area=[] if area == "-" else area.split(), description=description, **locate(text, spaced(quote), where)))
        else:
            assert len(figures) < len(spans), where
            span = spans[len(figures)]
            assert not HEDGE.match(span["quote"]) or re.match(r"an? (third|quarter|half|fifth|sixth|tenth|eighth|dozen|year|decade|month|week|day|hundred|thousand|million|hour)", span["quote"], re.I), (where, span["quote"])
            f = figure(line, defaults, names)
            plausible(span["quote"], f, where)
            figures.append({**span, **f})
    assert len(figures) == len(spans), (head["id"], len(figures), len(spans))
    meta = dict(title=head["title"], published=head["published"], publisher=null(head["publisher"]), language="en")
    return dict(id=head["id"], meta=meta, text=text, figures=figures, changes=changes, statements=statements, events=events, not_figures=sorted(others, key=lambda x: x["start"]))


def plausible(quote, f, where):
    """A reading that was written for the mark before or behind it seldom has the first number of the quote."""
    m = re.search(r"\d+(?:[,.\s]\d+)*", quote)
    if not m:
        return
    digits = re.sub(r"[,\s]+$|\.$", "", m[0])
    options = {re.sub(r"[,\s]", "", digits), digits.replace(",", "."), re.sub(r"[.\s]", "", digits), re.sub(r"\s", "", digits).replace(",", ".")}
    known = [abs(x) for x in (f["value"], f["lower"], f["upper"], (f["per"] or {}).get("value")) if x is not None]
    wanted = []
    for o in options:
        try:
            wanted += [float(o) * s for s in (1, 1e3, 1e5, 1e6, 1e7, 1e9, 1e12, 0.01)]
        except ValueError:
            pass
    ok = any(abs(k - w) <= 0.005 * w + 1e-9 for k in known for w in wanted) or re.search(r" in | and |out of|of every|:|⁄|/", quote)
    assert ok, (where, quote)


def check(o):
    text, covered = o["text"], [False] * len(o["text"])
    for x in o["figures"] + o["not_figures"]:
        assert text[x["start"]:x["end"]] == x["quote"]
        assert not any(covered[x["start"]:x["end"]]), (o["id"], "overlap", x["quote"])
        covered[x["start"]:x["end"]] = [True] * (x["end"] - x["start"])
    missed = [text[max(0, m.start() - 20):m.end() + 20] for m in NUMERIC.finditer(text) if not all(covered[m.start():m.end()])]
    assert not missed, (o["id"], "neither a figure nor a non-figure", missed)
    for f in o["figures"]:
        where = (o["id"], f["quote"])
        assert all(re.fullmatch(r"[A-Z]{3}|\d{3}|EU|EA", a) for a in f["ref_area"]), where
        assert f["time_period"] is None or re.fullmatch(r"\d{4}(-\d\d){0,2}(/\d{4}(-\d\d){0,2})?", f["time_period"]), where
        assert f["value"] is not None or f["lower"] is not None, where
        assert f["lower"] is None or f["lower"] <= (f["upper"] if f["value"] is None else f["value"]) <= f["upper"], where
        assert (f["measure"] == "rate") <= (f["per"] is not None), where
        assert f["measure"] == "money" or f["currency"] is None, where
        assert f["measure"] in ("ratio",) or f["unit"], where


def show(o):
    print(o["text"])
    for f in o["figures"]:
        print("|".join(str(f[k]) for k in ("quote", "value", "lower", "upper", "relation", "measure", "unit", "currency", "per", "indicator", "population", "comparator", "ref_area", "time_period", "change", "role", "status")))
    for k in ("changes", "statements", "events"):
        for x in o[k]:
            print(k, x)


def main():
    docs = [document(os.path.join(HERE, "texts", n)) for n in sorted(os.listdir(os.path.join(HERE, "texts"))) if n.endswith(".txt")]
    for o in docs:
        check(o)
        print(o["id"], "words", len(o["text"].split()), *(f"{k} {len(o[k])}" for k in ("figures", "changes", "statements", "events", "not_figures")), "wrong", sum(c.get("consistent") is False for c in o["changes"]))
        if sys.argv[1:] == ["--show", o["id"]]:
            show(o)
    for part in ("a", "b", "c", "d", "e", "f", "g", "h", "i"):
        with open(os.path.join(HERE, f"own-{part}.jsonl"), "w", encoding="utf-8", newline="\n") as handle:
            for o in docs:
                if o["id"].startswith(f"own-{part}"):
                    handle.write(json.dumps(o, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
