// Goes through the rows of the desk by keyboard. Keys are known by their place, so that an Arabic keyboard works alike.
(() => {
  const rows = [...document.querySelectorAll('[data-row]')];
  if (rows.length === 0) return;
  const reason = document.querySelector('[name="Typed.Reason"]');
  document.querySelector('[data-keys]').hidden = false;
  let here = -1;

  const go = step => {
    if (here >= 0) rows[here].removeAttribute('aria-current');
    here = Math.min(Math.max(here + step, 0), rows.length - 1);
    const row = rows[here];
    row.setAttribute('aria-current', 'true');
    row.querySelector('input[type="checkbox"]').focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
  };

  const part = name => rows[here] && rows[here].querySelector(name);
  const press = name => { const found = part(name); if (found) found.click(); };

  const reject = () => {
    const button = part('[data-reject]');
    if (!button) return;
    if (reason.value.trim() !== '') {
      button.click();
      return;
    }
    part('input[type="checkbox"]').checked = true;
    reason.focus();
  };

  const keys = {
    KeyJ: () => go(1),
    KeyK: () => go(-1),
    KeyC: () => press('[data-confirm]'),
    KeyR: reject,
    KeyX: () => press('input[type="checkbox"]'),
    KeyE: () => press('[data-edit]'),
    KeyO: () => press('[data-open]'),
  };

  document.addEventListener('keydown', event => {
    const typing = event.target.closest('input:not([type="checkbox"]), select, textarea');
    const act = keys[event.code];
    if (typing || !act || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    act();
  });

  rows.forEach((row, i) => row.addEventListener('focusin', () => {
    if (here >= 0) rows[here].removeAttribute('aria-current');
    here = i;
    row.setAttribute('aria-current', 'true');
  }));
})();
