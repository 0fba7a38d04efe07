// Signing in with a passkey, and adding one. The forms stay hidden where there is no script, or the browser knows no passkeys.
(() => {
  const passkeys = window.PublicKeyCredential;
  if (!passkeys?.parseRequestOptionsFromJSON || !passkeys.parseCreationOptionsFromJSON) {
    return;
  }

  async function ask(form) {
    const response = await fetch(form.dataset.options, { method: "POST", body: new FormData(form) });
    if (!response.ok) {
      throw new Error(`The options were answered with ${response.status}.`);
    }

    const options = await response.json();
    return form.dataset.passkey === "add"
      ? navigator.credentials.create({ publicKey: passkeys.parseCreationOptionsFromJSON(options) })
      : navigator.credentials.get({ publicKey: passkeys.parseRequestOptionsFromJSON(options) });
  }

  for (const form of document.querySelectorAll("form[data-passkey]")) {
    const problem = form.querySelector(".problem");
    form.hidden = false;
    form.addEventListener("submit", async event => {
      event.preventDefault();
      problem.hidden = true;
      try {
        form.elements.credential.value = JSON.stringify(await ask(form));
        form.submit();
      } catch {
        problem.hidden = false;
      }
    });
  }
})();
