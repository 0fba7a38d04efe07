// Lets an editor point out a passage by selecting it. Without script it is pasted, or given by its place.

const placeOf = (selection, text) => {
  if (selection.rangeCount === 0 || selection.isCollapsed) {
    return null;
  }
  const range = selection.getRangeAt(0);
  if (!text.contains(range.startContainer) || !text.contains(range.endContainer)) {
    return null;
  }
  const before = document.createRange();
  before.selectNodeContents(text);
  before.setEnd(range.startContainer, range.startOffset);
  const words = range.toString();
  const passage = words.trim();
  return passage ? { start: before.toString().length + words.indexOf(passage), length: passage.length, words: passage } : null;
};

const fill = (form, place) => {
  for (const [part, value] of Object.entries(place)) {
    const field = form.querySelector(`[data-passage=${part}]`);
    if (field) {
      field.value = value;
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }
  }
};

const watch = (text, form) => document.addEventListener("selectionchange", () => {
  const place = placeOf(document.getSelection(), text);
  if (place) {
    fill(form, place);
  }
});

// Words that are typed are looked for: the place of an earlier selection no longer holds.
for (const field of document.querySelectorAll("[data-passage=words]")) {
  field.addEventListener("input", () => {
    const form = field.closest("fieldset, form");
    form.querySelectorAll("[data-passage=start], [data-passage=length]").forEach(part => (part.value = ""));
  });
}

// The text of the document that is chosen, to select in.
for (const chosen of document.querySelectorAll("[data-chooses-document]")) {
  const part = chosen.closest("fieldset");
  const text = document.createElement("div");
  text.className = "selectable";
  text.tabIndex = 0;
  text.hidden = true;
  chosen.closest(".field").after(text);
  watch(text, part);
  const show = async () => {
    const number = chosen.value.match(/\d+/);
    const answer = number ? await fetch("/admin/reading/text?id=" + number[0]) : null;
    text.hidden = !answer?.ok;
    if (answer?.ok) {
      const found = await answer.json();
      text.lang = found.language;
      text.dir = found.direction;
      text.textContent = found.text;
      text.setAttribute("aria-label", found.title);
    }
  };
  chosen.addEventListener("change", show);
  if (chosen.value) {
    show();
  }
}

// The text that is the page's own.
for (const text of document.querySelectorAll("[data-selects-for]")) {
  watch(text, document.getElementById(text.dataset.selectsFor));
}
