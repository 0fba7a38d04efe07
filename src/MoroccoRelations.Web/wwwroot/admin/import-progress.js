// Shows how far an import is without loading the page again, until there is something else to show.
"use strict";

const progress = document.querySelector(".progress[data-source]");

async function look() {
  try {
    const answer = await fetch(progress.dataset.source, { headers: { Accept: "application/json" } });
    if (!answer.ok) {
      location.reload();
      return;
    }

    const now = await answer.json();
    if (now.stage !== progress.dataset.stage) {
      location.reload();
      return;
    }

    progress.querySelector("[role=status]").textContent = now.text;
    const bar = progress.querySelector("progress");
    bar.max = Math.max(now.total, 1);
    bar.value = now.done;
    setTimeout(look, 400);
  } catch {
    // The server is being restarted, or the line is down: what was uploaded is kept.
    setTimeout(look, 3000);
  }
}

if (progress) {
  setTimeout(look, 400);
}
