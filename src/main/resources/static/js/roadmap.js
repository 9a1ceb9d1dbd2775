/* Cards are moved by dragging them or by keys, cells of the table open where they stand, and boxes are counted. All of it sends
   the forms and follows the links of the page, which works without this file. */

const keysOn = () => localStorage.getItem('keys') !== 'off';
const ticketOf = target => target.closest?.('.ticket.movable');
const places = () => [...document.querySelectorAll('#initiatives [data-quarter]')];

/* Where the keyboard was: the card keeps it wherever it goes. */
let held = '';

function wish(form, values) {
  htmx.ajax('POST', form.getAttribute('action'), { source: form, target: '#initiatives', swap: 'outerHTML', values })
    .catch(() => {});
}

function move(ticket, place) {
  const quarter = place?.dataset.quarter;
  if (quarter && place !== ticket.closest('[data-quarter]')) {
    wish(ticket.querySelector('.moves'), { quarter });
  }
}

/* ---- By mouse ---- */

let dragged = null;

/* The card that was pressed. Where the page scrolled since, a browser begins to drag what lies under the pointer then: another card,
   or nothing, were not the whole list there to be dragged. */
let grabbed = null;

function movable() {
  document.querySelectorAll('.ticket.movable').forEach(it => { it.draggable = true; });
}

document.addEventListener('pointerdown', event => {
  grabbed = ticketOf(event.target) ?? null;
  document.getElementById('initiatives')?.setAttribute('draggable', String(grabbed !== null));
});

document.addEventListener('dragstart', event => {
  dragged = grabbed;
  if (dragged) {
    if (ticketOf(event.target) !== dragged) {
      event.dataTransfer.setDragImage(dragged, 0, 0);
    }
    event.dataTransfer.setData('text/plain', dragged.querySelector('h3').textContent);
    event.dataTransfer.effectAllowed = 'move';
    dragged.classList.add('dragged');
  }
});

document.addEventListener('dragend', () => {
  dragged?.classList.remove('dragged');
  dragged = null;
  over(null);
});

function over(place) {
  document.querySelectorAll('.over').forEach(it => it.classList.toggle('over', it === place));
  place?.classList.add('over');
}

document.addEventListener('dragover', event => {
  const place = dragged && event.target.closest?.('[data-quarter]');
  over(place);
  if (place) {
    event.preventDefault();
  }
});

document.addEventListener('drop', event => {
  const place = dragged && event.target.closest?.('[data-quarter]');
  if (place) {
    event.preventDefault();
    move(dragged, place);
  }
});

/* ---- By keys ---- */

function step(event) {
  if (event.altKey && !event.ctrlKey && !event.metaKey) {
    return { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  }
  return keysOn() && !event.ctrlKey && !event.metaKey ? { '[': -1, ']': 1 }[event.key] : undefined;
}

document.addEventListener('keydown', event => {
  if (event.target.closest?.('input, select, textarea')) {
    return;
  }
  const ticket = ticketOf(event.target);
  const by = ticket && step(event);
  if (by) {
    event.preventDefault();
    const all = places();
    held = ticket.id;
    move(ticket, all[all.indexOf(ticket.closest('[data-quarter]')) + by]);
  } else if (event.key === '?' && !event.ctrlKey && !event.metaKey) {
    document.getElementById('keys')?.togglePopover();
  }
});

function tellKeys() {
  const button = document.querySelector('[data-keys]');
  if (button) {
    button.setAttribute('aria-pressed', String(keysOn()));
    button.textContent = keysOn() ? button.dataset.on : button.dataset.off;
  }
}

/* ---- By menu, by cell, and many at once ---- */

document.addEventListener('submit', event => {
  if (event.target.matches('.moves, .cell-form')) {
    event.preventDefault();
    held = event.target.closest('[id^="i-"]').id;
    const { name, value } = event.submitter ?? {};
    wish(event.target, name ? { [name]: value } : {});
  }
});

document.addEventListener('click', event => {
  const cell = event.target.closest?.('a.cell');
  if (cell && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    const place = cell.closest('td');
    htmx.ajax('GET', cell.href, { target: `[id="${place.id}"]`, select: `[id="${place.id}"]`, swap: 'outerHTML' })
      .then(() => document.getElementById(place.id).querySelector('select')?.focus());
  }
  if (event.target.closest?.('[data-print]')) {
    print();
  }
  if (event.target.closest?.('[data-keys]')) {
    localStorage.setItem('keys', keysOn() ? 'off' : 'on');
    tellKeys();
  }
});

function count() {
  const bulk = document.getElementById('bulk');
  if (bulk) {
    const ticked = [...bulk.elements].filter(it => it.name === 'cards' && it.checked).length;
    bulk.querySelector('[data-count]').textContent = ticked;
    bulk.classList.toggle('none', ticked === 0);
  }
}

document.addEventListener('change', count);

/* ---- A card opens beside the list: its own page, less what frames it; where there is no room one goes there ---- */

const panel = document.getElementById('panel');
const roomy = matchMedia('(min-width: 1000px)');

/* Whether the keyboard goes along. */
let along = false;

const linkOf = card => document.querySelector(`[id="i-${card}"] :is(h3, th) a[dir]`);

function show(card) {
  document.querySelectorAll('#initiatives :is(.ticket, .initiative-row) [aria-current]').forEach(it => it.removeAttribute('aria-current'));
  if (!/^[0-9a-f-]{36}$/.test(card ?? '') || !roomy.matches) {
    panel.hidden = true;
    return;
  }
  linkOf(card)?.setAttribute('aria-current', 'true');
  document.getElementById('panel-page').href = panel.dataset.cards + card;
  htmx.ajax('GET', panel.dataset.cards + card, { target: '#panel-card', swap: 'innerHTML', select: '#main > :is(.toolbar, .section)' });
}

document.addEventListener('htmx:afterSwap', event => {
  if (event.target.id === 'panel-card') {
    panel.hidden = false;
    panel.scrollTo(0, 0);
    panel.querySelector('[aria-labelledby=why] details')?.setAttribute('open', '');
    along && panel.querySelector('[data-close]').focus();
    along = false;
  }
});

function select(card) {
  const here = new URL(location);
  card ? here.searchParams.set('card', card) : here.searchParams.delete('card');
  history.pushState(history.state, '', here);
  show(card);
}

const selected = () => new URL(location).searchParams.get('card');

document.addEventListener('click', event => {
  const link = event.target.closest?.('.ticket h3 a, .initiative-row th > a[dir]');
  if (link && roomy.matches && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    along = true;
    select(link.closest('[id^="i-"]').id.slice(2));
  } else if (event.target.closest?.('[data-close]')) {
    const back = linkOf(selected());
    select(null);
    back?.focus();
  }
});

document.addEventListener('keydown', event => {
  if (event.key === 'Escape' && !panel.hidden && panel.contains(event.target)) {
    panel.querySelector('[data-close]').click();
  }
});

addEventListener('popstate', () => show(selected()));

/* ---- What came ---- */

function arrived() {
  movable();
  tellKeys();
  count();
}

document.addEventListener('htmx:afterSettle', event => {
  if (!event.target.closest?.('#initiatives')) {
    return;
  }
  arrived();
  show(selected());
  const place = held && document.getElementById(held);
  if (place && document.activeElement === document.body) {
    place.closest('details')?.setAttribute('open', '');
    place.querySelector('a').focus();
  }
  held = '';
});

document.addEventListener('htmx:sendError', () => {
  document.querySelectorAll('#initiatives [data-if-failed]').forEach(it => { it.hidden = false; });
});

arrived();
show(selected());
