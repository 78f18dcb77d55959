// A review of figures on the page of a source, by keyboard alone: a accept, c correct, r reject, j and k to go on and back.
(() => {
  const KEY = `of-review ${location.pathname}`;
  const marks = [...document.querySelectorAll("a.fig[id]")];
  const reader = document.querySelector(".reader");
  if (marks.length === 0 || !reader) return;
  const done = new Map(JSON.parse(sessionStorage.getItem(KEY) ?? "[]"));

  const panel = document.createElement("section");
  panel.className = "review";
  panel.setAttribute("aria-label", "Review");
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  const buttons = document.createElement("p");
  const form = document.createElement("form");
  form.hidden = true;
  panel.append(status, buttons, form);
  document.querySelector(".records").prepend(panel);

  const chosen = () => document.querySelector("a.fig.chosen") ?? marks[0];
  const record = (mark) => document.getElementById(`r-${mark.id}`);
  const left = () => marks.filter((mark) => !done.has(mark.id)).length;

  function show(message = "") {
    for (const mark of marks) mark.dataset.decided = done.get(mark.id) ?? "";
    status.textContent = `${message} ${left()} of ${marks.length} left.`.trim();
  }

  function go(step) {
    const at = marks.indexOf(chosen());
    const next = marks[Math.min(marks.length - 1, Math.max(0, at + step))];
    next.click();
    next.focus();
  }

  function decide(mark, word, message) {
    done.set(mark.id, word);
    sessionStorage.setItem(KEY, JSON.stringify([...done]));
    form.hidden = true;
    go(1);
    show(message);
  }

  async function send(mark, decision, word) {
    const answer = await fetch("/review", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ figure_id: record(mark).dataset.figure, ...decision }),
    });
    if (answer.ok) decide(mark, word, (await answer.json()).message);
    else show(await answer.text());
  }

  function labelled(label, control) {
    const element = document.createElement("label");
    element.append(label, control);
    return element;
  }

  /** Asks for what a decision needs, then sends it. */
  function ask(kind) {
    const mark = chosen();
    const reason = Object.assign(document.createElement("input"), {
      required: true,
      name: "reason",
      autocomplete: "off",
    });
    const save = Object.assign(document.createElement("button"), {
      textContent: kind === "set" ? "Correct" : "Reject",
    });
    const field = document.createElement("select");
    const holder = document.createElement("span");
    let value = document.createElement("input");
    const offer = () => {
      const { codes } = window.OF_FIELDS.find(({ name }) => name === field.value);
      value = document.createElement(codes.length > 0 ? "select" : "input");
      if (codes.length > 0) value.append(...codes.map((code) => new Option(code, code)));
      value.name = "value";
      holder.replaceChildren(labelled("New value", value));
    };
    field.name = "field";
    field.append(...window.OF_FIELDS.map(({ name }) => new Option(name, name)));
    field.addEventListener("change", offer);
    offer();
    form.replaceChildren(...(kind === "set" ? [labelled("Field", field), holder] : []), labelled("Why", reason), save);
    form.hidden = false;
    form.onsubmit = (event) => {
      event.preventDefault();
      const decision = kind === "set" ? { action: "set", field: field.value, value: value.value } : { action: "drop" };
      send(mark, { ...decision, reason: reason.value }, kind === "set" ? "corrected" : "rejected");
    };
    (kind === "set" ? field : reason).focus();
  }

  const actions = {
    a: ["Accept", () => send(chosen(), { action: "accept", reason: "as the sentence says" }, "accepted")],
    c: ["Correct", () => ask("set")],
    r: ["Reject", () => ask("drop")],
  };
  for (const [key, [label, run]] of Object.entries(actions)) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = `${label} (${key})`;
    button.addEventListener("click", run);
    buttons.append(button, " ");
  }
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !form.hidden) {
      form.hidden = true;
      chosen().focus();
    }
    if (event.target.closest("input, select, textarea") || event.ctrlKey || event.metaKey || event.altKey) return;
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action[1]();
  });
  show();
})();
