/* Search from every page: Ctrl+K, or a slash outside of text fields, opens a dialog that htmx fills while somebody types. Where
   this file is missing the link leads to the page of search. */

const palette = document.getElementById('palette');
const field = palette.querySelector('[name=q]');
const status = palette.querySelector('[role=status]');
const keysOn = () => localStorage.getItem('keys') !== 'off';
const typing = target => target.closest?.('textarea, select, input:not([type=radio]):not([type=checkbox]), [contenteditable]');
const options = () => [...palette.querySelectorAll('[role=option]')];
const chosen = () => palette.querySelector('[aria-selected=true]');

function open() {
  if (!palette.open) {
    document.querySelectorAll('[popover]:popover-open').forEach(it => it.hidePopover());
    palette.showModal();
  }
  field.focus();
  field.select();
}

function choose(option) {
  chosen()?.setAttribute('aria-selected', 'false');
  option?.setAttribute('aria-selected', 'true');
  option?.scrollIntoView({ block: 'nearest' });
  option ? field.setAttribute('aria-activedescendant', option.id) : field.removeAttribute('aria-activedescendant');
}

/* What is shown belongs to what was typed a moment ago; until the answer comes Enter searches on the page. */
const fresh = () => palette.querySelector('.found').dataset.for === field.value.trim();

function step(by) {
  const all = options();
  const at = all.indexOf(chosen());
  choose(all[(at + by + all.length) % all.length]);
}

document.addEventListener('keydown', event => {
  const palettes = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
  const slash = event.key === '/' && keysOn() && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target);
  if (palettes || (slash && !document.querySelector('dialog[open]'))) {
    event.preventDefault();
    open();
  }
});

document.addEventListener('click', event => {
  const link = event.target.closest?.('[data-palette]');
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    open();
  } else if (event.target === palette || event.target.closest?.('#palette button')) {
    palette.close();
  } else if (event.target.closest?.('#palette [role=option]') && !event.ctrlKey && !event.metaKey) {
    palette.close();
  }
});

field.addEventListener('keydown', event => {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.isComposing) {
    return;
  }
  if (by && options().length > 0) {
    event.preventDefault();
    step(by);
  } else if (event.key === 'Enter' && chosen() && fresh()) {
    event.preventDefault();
    chosen().click();
  }
});

palette.addEventListener('htmx:afterSwap', () => {
  choose(options()[0]);
  field.setAttribute('aria-expanded', String(options().length > 0));
  status.textContent = palette.querySelector('.found').dataset.said;
});

if (/Mac|iPhone|iPad/.test(navigator.platform)) {
  document.querySelector('[data-palette] kbd').textContent = '⌘ K';
}
