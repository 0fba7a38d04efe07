// Keeps what is typed in an unfinished form, per record and account, until it is saved or let go of. Without script nothing is kept.

const form = document.querySelector("form[data-draft]");
const prefix = "draft:";

const stored = key => {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
};

const keep = (key, draft) => {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // A full or forbidden storage keeps nothing; the form is as good as before.
  }
};

const values = () => [...new FormData(form)].filter(([name]) => name.startsWith("Typed.") && !name.startsWith("Typed.Choices") && name !== "Typed.Against");

const same = (left, right) => JSON.stringify(left.filter(([name, value]) => value !== "" && name !== "Typed.Revision"))
  === JSON.stringify(right.filter(([name, value]) => value !== "" && name !== "Typed.Revision"));

// The server fills in the form again, as it does after a button that saves nothing: rows and passages come back with the rest.
const restore = draft => {
  for (const field of form.querySelectorAll("[name]")) {
    if (field.name !== "__RequestVerificationToken") {
      field.removeAttribute("name");
    }
  }
  for (const [name, value] of draft.values) {
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = name;
    field.value = value;
    form.append(field);
  }
  form.action = "?handler=Fill";
  form.noValidate = true;
  HTMLFormElement.prototype.submit.call(form);
};

const offer = (key, draft) => {
  const bar = document.createElement("div");
  bar.className = "draft";
  bar.setAttribute("role", "status");
  const words = document.createElement("p");
  words.textContent = form.dataset.draftFound;
  const back = document.createElement("button");
  back.type = "button";
  back.textContent = form.dataset.draftRestore;
  back.addEventListener("click", () => restore(draft));
  const away = document.createElement("button");
  away.type = "button";
  away.className = "quiet-button";
  away.textContent = form.dataset.draftDiscard;
  away.addEventListener("click", () => {
    localStorage.removeItem(key);
    bar.remove();
  });
  bar.append(words, back, away);
  form.before(bar);
};

// A page that says "saved" has come after the form that was sent.
if (document.querySelector(".done[role=status]")) {
  try {
    for (const key of Object.keys(localStorage).filter(name => name.startsWith(prefix) && stored(name)?.sent)) {
      localStorage.removeItem(key);
    }
  } catch {
    // Nothing was kept either.
  }
}

if (form) {
  const key = `${prefix}${form.dataset.editor}:${form.dataset.draft}`;
  const first = values();
  const draft = stored(key);
  const wasSent = form.dataset.typed === "true";
  if (draft && !wasSent && !same(draft.values, first)) {
    offer(key, draft);
  }

  let timer;
  const note = () => keep(key, { values: values() });
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(note, 300);
  };
  form.addEventListener("input", soon);
  form.addEventListener("change", soon);
  form.addEventListener("submit", event => {
    clearTimeout(timer);
    keep(key, { values: values(), sent: event.submitter?.value === "save" });
  });
}
