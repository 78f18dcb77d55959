// What every page can do: light and dark, copy, sort a table, show a mark and its record. No page needs it to be read.
(() => {
  const root = document.documentElement;
  const isDark = () =>
    root.dataset.theme === undefined
      ? matchMedia("(prefers-color-scheme: dark)").matches
      : root.dataset.theme === "dark";

  function themes() {
    const button = document.querySelector("[data-theme-switch]");
    if (!button) return;
    const show = () => {
      button.textContent = isDark() ? "Light" : "Dark";
      button.setAttribute("aria-label", `Switch to ${isDark() ? "light" : "dark"} colours`);
    };
    button.hidden = false;
    button.addEventListener("click", () => {
      root.dataset.theme = isDark() ? "light" : "dark";
      try {
        localStorage.setItem("of-theme", root.dataset.theme);
      } catch {
        // it lasts for this page then
      }
      show();
    });
    show();
  }

  /** On a phone the navigation is wider than the screen: the page one is on is brought into it. */
  function navigation() {
    const current = document.querySelector("nav [aria-current]");
    const nav = current?.closest("nav");
    if (nav) nav.scrollLeft = current.offsetLeft - nav.offsetLeft - 24;
  }

  function copying() {
    for (const button of document.querySelectorAll("[data-copy]")) {
      button.hidden = false;
      button.addEventListener("click", () => {
        const goal = document.getElementById(button.dataset.copy);
        copy(goal.textContent, goal, button);
      });
    }
  }

  /** Copies, or where the browser refuses (a page from a folder) selects the text, so that one key copies it. */
  function copy(text, goal, button) {
    const before = button.textContent;
    const say = (word) => {
      button.textContent = word;
      setTimeout(() => {
        button.textContent = before;
      }, 1500);
    };
    const select = () => {
      if (goal) getSelection().selectAllChildren(goal);
      say(goal && document.execCommand("copy") ? "Copied" : "Selected");
    };
    if (!navigator.clipboard) select();
    else navigator.clipboard.writeText(text).then(() => say("Copied"), select);
  }

  /** The number that a cell begins with, as pages print it: thin spaces, a true minus. */
  function numberOf(text) {
    const match = /[-\u2212+]?\d[\d\s\u202F]*(?:\.\d+)?/u.exec(text);
    return match ? Number(match[0].replace(/[\s\u202F]/gu, "").replace("\u2212", "-")) : Number.NaN;
  }

  function sorting() {
    for (const table of document.querySelectorAll("table[data-sortable]")) {
      const body = table.tBodies[0];
      if (!body || body.rows.length < 2) continue;
      for (const [at, head] of [...table.tHead.rows[0].cells].entries()) {
        const button = document.createElement("button");
        button.type = "button";
        button.className = "sort";
        button.append(...head.childNodes);
        head.append(button);
        button.addEventListener("click", () => sortBy(table, body, head, at));
      }
    }
  }

  function sortBy(table, body, head, at) {
    const down = head.getAttribute("aria-sort") === "ascending";
    for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    const isNumber = head.classList.contains("n");
    const text = (row) => row.cells[at].textContent.trim();
    const rows = [...body.rows].sort((a, b) => {
      const difference = isNumber
        ? (numberOf(text(a)) || 0) - (numberOf(text(b)) || 0)
        : text(a) < text(b)
          ? -1
          : text(a) > text(b)
            ? 1
            : 0;
      return down ? -difference : difference;
    });
    body.append(...rows);
  }

  /** A field above a long table that leaves the rows with all the words typed. */
  function filtering() {
    for (const table of document.querySelectorAll("table[data-filter]")) {
      const rows = [...table.tBodies[0].rows].map((row) => [row, row.textContent.toLowerCase()]);
      const label = document.createElement("label");
      label.className = "search-rows";
      const field = Object.assign(document.createElement("input"), { type: "search", autocomplete: "off" });
      label.append(`Search these ${rows.length} rows `, field);
      field.addEventListener("input", () => {
        const words = field.value.toLowerCase().split(/\s+/u).filter(Boolean);
        for (const [row, text] of rows) row.hidden = !words.every((word) => text.includes(word));
      });
      table.closest(".scroll").before(label);
    }
  }

  /** What the mark nearest to the pointer says, beside it; the table under each chart says the same. */
  function tips() {
    const NEAR = 30;
    const tip = document.createElement("div");
    tip.className = "tip";
    tip.hidden = true;
    for (const svg of document.querySelectorAll("svg.chart")) {
      const marks = [...svg.querySelectorAll("title")].flatMap((title) => {
        const mark = title.parentElement;
        if (mark === svg) return [];
        // the browser's own tip would cover ours
        title.remove();
        return [[mark, title.textContent]];
      });
      if (marks.length === 0) continue;
      const show = (event) => {
        let [best, words, least] = [null, "", NEAR];
        for (const [mark, text] of marks) {
          const box = mark.getBoundingClientRect();
          const x = Math.max(box.left - event.clientX, 0, event.clientX - box.right);
          const y = Math.max(box.top - event.clientY, 0, event.clientY - box.bottom);
          const far = Math.hypot(x, y);
          if (far < least) [best, words, least] = [box, text, far];
        }
        tip.hidden = best === null;
        if (best === null) return;
        const [value, ...rest] = words.split("\n");
        const strong = document.createElement("strong");
        strong.textContent = value;
        tip.replaceChildren(strong, rest.join(" "));
        document.body.append(tip);
        const left = Math.min(best.right + 10, innerWidth - tip.offsetWidth - 8);
        tip.style.left = `${Math.max(8, left)}px`;
        tip.style.top = `${Math.max(8, best.top - tip.offsetHeight - 8)}px`;
      };
      svg.addEventListener("pointermove", show);
      svg.addEventListener("pointerdown", show);
      svg.addEventListener("pointerleave", () => {
        tip.hidden = true;
      });
    }
  }

  /** On the page of a source: the marks asked for are lit, and the record of the chosen one is beside the text. */
  function reading() {
    const marks = [...document.querySelectorAll("a.fig[id]")];
    if (marks.length === 0) return;
    const choose = (mark, scroll) => {
      for (const other of document.querySelectorAll(".chosen")) other.classList.remove("chosen");
      const record = document.getElementById(`r-${mark.id}`);
      mark.classList.add("chosen");
      record?.classList.add("chosen");
      if (scroll) mark.scrollIntoView({ block: "center" });
      document.dispatchEvent(new CustomEvent("of-chosen", { detail: { mark, record } }));
    };
    const light = () => {
      for (const lit of document.querySelectorAll(".lit")) lit.classList.remove("lit");
      const ids = (new URLSearchParams(location.search).get("mark") ?? "").split(",").filter(Boolean);
      const goal = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      const lit = ids.map((id) => document.getElementById(id)).filter((mark) => mark?.matches("a.fig"));
      for (const mark of lit) mark.classList.add("lit");
      const first = lit[0] ?? (goal?.matches("a.fig") ? goal : null);
      if (first) choose(first, true);
      else if (goal?.matches(".record")) choose(document.getElementById(goal.id.slice(2)), false);
      else if (!document.querySelector(".chosen")) choose(marks[0], false);
    };
    for (const mark of marks) {
      mark.addEventListener("click", (event) => {
        event.preventDefault();
        choose(mark, false);
        history.replaceState(null, "", `#${mark.id}`);
      });
    }
    const step = (by) => {
      const at = marks.findIndex((mark) => mark.classList.contains("chosen"));
      const next = marks[at + by];
      if (next) choose(next, true);
      return next;
    };
    for (const button of document.querySelectorAll("[data-step]")) {
      button.hidden = false;
      button.addEventListener("click", () => step(Number(button.dataset.step)));
    }
    document.addEventListener("keydown", (event) => {
      if (event.target.closest("input, select, textarea") || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key !== "j" && event.key !== "k") return;
      step(event.key === "j" ? 1 : -1)?.focus({ preventScroll: true });
    });
    addEventListener("hashchange", light);
    light();
  }

  window.OF_copy = copy;
  themes();
  navigation();
  copying();
  sorting();
  filtering();
  tips();
  reading();
})();
