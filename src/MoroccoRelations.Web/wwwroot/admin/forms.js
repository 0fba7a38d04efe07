// Makes the forms of records quicker. All of them work without it.

const reading = "/admin/reading/";

const later = (wait, act) => {
  let timer;
  return (...given) => {
    clearTimeout(timer);
    timer = setTimeout(() => act(...given), wait);
  };
};

const ask = async address => {
  const answer = await fetch(reading + address, { headers: { Accept: "application/json" } });
  return answer.ok ? answer.json() : null;
};

// How a date is understood, while it is typed.
for (const field of document.querySelectorAll("[data-reads-date]")) {
  const words = document.getElementById(field.dataset.readsDate);
  field.closest(".date-field").querySelector("button").hidden = true;
  field.addEventListener("input", later(150, async () => {
    const typed = field.value;
    const date = await ask("date?value=" + encodeURIComponent(typed));
    if (date && typed === field.value) {
      // What the server said of the date that was sent is no longer true of this one.
      field.closest(".field").querySelector(".problem")?.remove();
      words.textContent = date.sentence;
      words.className = date.isUnderstood ? "reading" : "problem";
      field.setAttribute("aria-invalid", String(!date.isUnderstood));
    }
  }));
}

// Partners and people by their names in any of the three languages: the pattern of a combobox with a list.
let lists = 0;

const close = field => {
  field.setAttribute("aria-expanded", "false");
  field.removeAttribute("aria-activedescendant");
  field.choices.hidden = true;
};

const choose = (field, option) => {
  field.value = option.dataset.name;
  close(field);
  field.dispatchEvent(new Event("change", { bubbles: true }));
};

const mark = (field, option) => {
  for (const other of field.choices.children) {
    other.setAttribute("aria-selected", String(other === option));
  }
  if (option) {
    field.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  }
};

const offer = (field, found) => {
  field.choices.replaceChildren(...found.map((one, i) => {
    const option = document.createElement("li");
    option.id = `${field.choices.id}-${i}`;
    option.setAttribute("role", "option");
    option.dataset.name = one.name;
    const also = document.createElement("span");
    also.className = "muted";
    also.textContent = one.also;
    option.append(one.name, " ", also);
    option.addEventListener("mousedown", event => {
      event.preventDefault();
      choose(field, option);
    });
    return option;
  }));
  field.choices.hidden = found.length === 0;
  field.setAttribute("aria-expanded", String(found.length > 0));
  mark(field, null);
};

const steer = (field, event) => {
  const options = [...field.choices.children];
  const at = options.findIndex(option => option.getAttribute("aria-selected") === "true");
  const isOpen = !field.choices.hidden && options.length > 0;
  if (isOpen && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
    const step = event.key === "ArrowDown" ? 1 : -1;
    mark(field, options[(at + step + options.length) % options.length]);
  } else if (isOpen && event.key === "Enter") {
    choose(field, options[Math.max(at, 0)]);
  } else if (isOpen && event.key === "Escape") {
    close(field);
  } else {
    return;
  }
  event.preventDefault();
};

const helpToFind = field => {
  field.removeAttribute("list");
  field.choices = document.createElement("ul");
  field.choices.id = `choices-${lists++}`;
  field.choices.className = "choices";
  field.choices.hidden = true;
  field.choices.setAttribute("role", "listbox");
  field.choices.setAttribute("aria-label", field.getAttribute("aria-label"));
  field.after(field.choices);
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-expanded", "false");
  field.setAttribute("aria-controls", field.choices.id);
  field.addEventListener("input", later(120, async () => {
    const typed = field.value;
    const found = typed.trim() ? await ask(`${field.dataset.finds}?q=${encodeURIComponent(typed)}`) : [];
    if (found && typed === field.value && document.activeElement === field) {
      offer(field, found);
    }
  }));
  field.addEventListener("keydown", event => steer(field, event));
  field.addEventListener("blur", () => close(field));
};

document.querySelectorAll("[data-finds]").forEach(helpToFind);

// One more row, without asking the server.
for (const button of document.querySelectorAll("[data-adds-row]")) {
  button.addEventListener("click", event => {
    event.preventDefault();
    const rows = button.closest("fieldset").querySelectorAll(".row");
    const last = rows[rows.length - 1];
    const row = last.cloneNode(true);
    row.querySelectorAll(".problem, .choices").forEach(part => part.remove());
    for (const field of row.querySelectorAll("[name]")) {
      field.name = field.name.replace(/\[\d+\]/, `[${rows.length}]`);
      field.value = "";
    }
    last.after(row);
    row.querySelectorAll("[data-finds]").forEach(helpToFind);
    row.querySelector("input").focus();
  });
}

// How Markdown will look, while it is typed.
const token = document.querySelector("input[name=__RequestVerificationToken]");

const preview = async (field, shown) => {
  const typed = field.value;
  shown.hidden = typed.trim() === "";
  if (shown.hidden) {
    return;
  }
  const body = new URLSearchParams({ text: typed, __RequestVerificationToken: token.value });
  const answer = await fetch(reading + "markdown", { method: "POST", body });
  if (answer.ok && typed === field.value) {
    // The server wrote it: Markdown without HTML of its own, links checked.
    shown.innerHTML = await answer.text();
  }
};

for (const field of document.querySelectorAll("[data-markdown]")) {
  const shown = document.createElement("div");
  shown.className = "preview prose";
  shown.lang = field.lang;
  shown.dir = field.dir;
  shown.hidden = true;
  field.closest(".field").append(shown);
  field.addEventListener("input", later(250, () => preview(field, shown)));
  if (document.querySelector("figure.preview") === null) {
    preview(field, shown);
  }
}
for (const button of document.querySelectorAll("[data-previews]")) {
  button.hidden = true;
}
