// The explorer: loads the rows file by file, filters and sorts them, keeps the view in the address.
(() => {
  const SHOWN = 50;
  const FILTERS = ["indicator", "place", "period", "measure", "source"];
  const COLUMNS = [
    { name: "number", label: "Number", of: (row) => row.amount, sort: (row) => row.value, isNumber: true },
    { name: "quote", label: "Printed", of: (row) => row.quote },
    { name: "indicator", label: "Indicator", of: (row) => row.indicator },
    { name: "population", label: "Group", of: (row) => row.population },
    { name: "place", label: "Place", of: (row) => row.place },
    { name: "period", label: "Period", of: (row) => row.period },
    { name: "measure", label: "Measure", of: (row) => row.measure },
    { name: "source", label: "Source", of: (row) => row.source },
  ];
  const { words, sources, pages, rows: totals } = window.OF_INDEX;
  const form = document.getElementById("explorer");
  const table = document.getElementById("explorer-table");
  const count = document.getElementById("explorer-count");
  const none = document.getElementById("explorer-none");
  const pager = document.getElementById("explorer-pages");
  const loaded = { figures: [], observations: [] };
  const next = { figures: 1, observations: 1 };
  let state = read();

  /** A row of a data file as a record; the columns are those of explorer-data.ts. */
  function record([quote, amount, value, id, anchor, source, ...at]) {
    const [indicator, population, place, period, measure, status, unit] = at.map((word) => words[word]);
    const [title, path] = sources[source];
    const text = `${quote} ${amount} ${indicator} ${population} ${place} ${period} ${measure} ${title}`.toLowerCase();
    const link = `${path}#${encodeURIComponent(anchor)}`;
    return {
      quote,
      amount,
      value,
      id,
      indicator,
      population,
      place,
      period,
      measure,
      status,
      unit,
      source: title,
      link,
      text,
    };
  }

  window.OF = {
    add(kind, rows) {
      for (const row of rows) loaded[kind].push(record(row));
    },
  };

  /** Loads the files of a kind one after the other, each shown as it comes. */
  function load(kind) {
    if (next[kind] > pages[kind]) return;
    const script = document.createElement("script");
    script.src = `data/${kind}-${next[kind]++}.js`;
    script.addEventListener("load", () => {
      if (state.show === kind) {
        options();
        draw();
      }
      load(kind);
    });
    document.head.append(script);
  }

  function read() {
    const query = new URLSearchParams(location.search);
    const show = query.get("show") === "observations" ? "observations" : "figures";
    const known = COLUMNS.some(({ name }) => name === query.get("sort"));
    return {
      q: query.get("q") ?? "",
      show,
      ...Object.fromEntries(FILTERS.map((name) => [name, query.get(name) ?? ""])),
      sort: known ? query.get("sort") : "",
      down: query.get("down") === "1",
      page: Math.max(1, Number.parseInt(query.get("page") ?? "1", 10) || 1),
    };
  }

  function write() {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(state)) {
      if (
        value === "" ||
        value === false ||
        (name === "page" && value === 1) ||
        (name === "show" && value === "figures")
      )
        continue;
      query.set(name, value === true ? "1" : String(value));
    }
    const text = query.toString();
    history.replaceState(null, "", text === "" ? location.pathname : `?${text}`);
  }

  function found() {
    const terms = state.q.toLowerCase().split(/\s+/u).filter(Boolean);
    const wanted = FILTERS.filter((name) => state[name] !== "");
    const rows = loaded[state.show].filter(
      (row) => wanted.every((name) => row[name] === state[name]) && terms.every((term) => row.text.includes(term)),
    );
    const column = COLUMNS.find(({ name }) => name === state.sort);
    if (!column) return rows;
    const key = column.sort ?? column.of;
    const sign = state.down ? -1 : 1;
    const empty = (value) => value === null || value === "";
    return rows.sort((a, b) => {
      const [x, y] = [key(a), key(b)];
      if (empty(x) || empty(y)) return Number(empty(x)) - Number(empty(y));
      return x < y ? -sign : x > y ? sign : 0;
    });
  }

  /** The choices of each filter: what the rows hold, with what the address asks for even before its rows have come. */
  function options() {
    for (const name of FILTERS) {
      const values = new Set(loaded[state.show].map((row) => row[name]));
      values.delete("");
      if (state[name] !== "") values.add(state[name]);
      const select = form.elements[name];
      const list = [...values]
        .sort()
        .map((value) => new Option(value.length > 60 ? `${value.slice(0, 59)}…` : value, value));
      select.replaceChildren(new Option("All", ""), ...list);
      select.value = state[name];
    }
    form.elements.q.value = state.q;
    form.elements.show.value = state.show;
  }

  function head() {
    const cells = COLUMNS.map(({ name, label, isNumber }) => {
      const cell = document.createElement("th");
      cell.scope = "col";
      if (isNumber) cell.className = "n";
      if (state.sort === name) cell.setAttribute("aria-sort", state.down ? "descending" : "ascending");
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.textContent = label;
      button.addEventListener("click", () => {
        change({ sort: name, down: state.sort === name && !state.down });
        table.tHead.rows[0].cells[COLUMNS.findIndex((column) => column.name === name)].firstChild.focus();
      });
      cell.append(button);
      return cell;
    });
    table.tHead.rows[0].replaceChildren(...cells);
  }

  function line(row) {
    const element = document.createElement("tr");
    for (const { name, of, isNumber } of COLUMNS) {
      const cell = element.insertCell();
      if (isNumber) cell.className = "n";
      else if (name === "indicator" || name === "source") cell.className = "long";
      if (name === "number") {
        const link = document.createElement("a");
        link.className = "figure";
        link.href = row.link;
        link.textContent = of(row);
        cell.append(link);
      } else cell.textContent = of(row);
    }
    return element;
  }

  /** A count as pages print it, thousands parted by thin spaces. */
  function grouped(value) {
    return value < 10_000 ? String(value) : String(value).replace(/\B(?=(?:\d{3})+$)/gu, "\u202F");
  }

  function draw() {
    const rows = found();
    const last = Math.max(1, Math.ceil(rows.length / SHOWN));
    state.page = Math.min(state.page, last);
    const total = totals[state.show];
    const come = loaded[state.show].length;
    const waiting = come < total ? `, ${grouped(come)} loaded` : "";
    count.textContent = `${grouped(rows.length)} of ${grouped(total)} ${state.show}${waiting}`;
    none.hidden = rows.length > 0 || come < total;
    head();
    table.tBodies[0].replaceChildren(...rows.slice((state.page - 1) * SHOWN, state.page * SHOWN).map(line));
    table.hidden = false;
    pager.hidden = last === 1;
    const step = (label, page, off) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = label;
      button.disabled = off;
      button.addEventListener("click", () => change({ page }, true));
      return button;
    };
    const where = document.createElement("span");
    where.textContent = `Page ${grouped(state.page)} of ${grouped(last)}`;
    pager.replaceChildren(
      step("Previous", state.page - 1, state.page === 1),
      where,
      step("Next", state.page + 1, state.page === last),
    );
    return rows;
  }

  function change(changes, keepPage = false) {
    state = { ...state, ...(keepPage ? {} : { page: 1 }), ...changes };
    write();
    draw();
  }

  /** A cell for spreadsheets: text that would be read as a formula gets an apostrophe in front. */
  function cell(value) {
    if (typeof value === "number") return String(value);
    const text = /^[=+\-@\t\r]/u.test(value ?? "") ? `'${value}` : (value ?? "");
    return /[",\n\r]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  }

  function download() {
    const columns = [
      "id",
      "quote",
      "value",
      "unit",
      "indicator",
      "population",
      "place",
      "period",
      "measure",
      "status",
      "source",
      "link",
    ];
    const lines = [columns, ...found().map((row) => columns.map((name) => row[name]))].map((cells) =>
      cells.map(cell).join(","),
    );
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([`\uFEFF${lines.join("\r\n")}\r\n`], { type: "text/csv;charset=utf-8" }));
    link.download = `${state.show}.csv`;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", (event) => {
    const { name, value } = event.target;
    if (name === "show") {
      state = { ...state, show: value };
      load(value);
      options();
    }
    if (name) change({ [name]: value });
  });
  form.querySelector("[data-reset]").addEventListener("click", () => {
    history.replaceState(null, "", location.pathname);
    state = read();
    options();
    draw();
  });
  form.querySelector("[data-csv]").addEventListener("click", download);
  const share = form.querySelector("[data-link]");
  share.addEventListener("click", () => window.OF_copy(location.href, null, share));
  addEventListener("popstate", () => {
    state = read();
    options();
    draw();
  });
  options();
  draw();
  load("figures");
  if (state.show === "observations") load("observations");
})();
