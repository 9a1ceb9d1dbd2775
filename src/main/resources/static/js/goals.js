/* Ranking goals by dragging their handle, with a mouse, a pen or a finger. A drop sends the form of the goal, as its buttons
   do; the page works without this file. */

/* Where the keyboard was: a goal at the top has no way up any more, so its other button takes over. */
let focused = '';

const other = id => id.startsWith('up-') ? id.replace('up-', 'down-') : id.replace('down-', 'up-');

function drop({ item, from, oldIndex, newIndex }) {
  const form = item.querySelector('form');
  if (oldIndex !== newIndex) {
    focused = '';
    /* One wish at a time: the answer brings a new list. */
    Sortable.get(from).option('disabled', true);
    htmx.ajax('POST', form.getAttribute('hx-post'), {
      source: form,
      target: '#goals',
      swap: 'outerHTML',
      values: { position: newIndex + 1 },
    }).catch(undo);
  }
}

function rankable() {
  const list = document.querySelector('.goals:has(.grip)');
  if (list && !Sortable.get(list)) {
    const quiet = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const sortable = Sortable.create(list, {
      handle: '.grip', dataIdAttr: 'id', ghostClass: 'dropping', animation: quiet ? 0 : 120, onEnd: drop,
    });
    list.before = sortable.toArray();
  }
}

/* Nothing was saved: the list shows again what stands. */
function undo() {
  const list = document.querySelector('.goals');
  const sortable = list && Sortable.get(list);
  sortable?.sort(list.before);
  sortable?.option('disabled', false);
}

document.addEventListener('htmx:beforeRequest', event => {
  if (event.target.matches('.goals form') && document.activeElement?.matches('.goals button')) {
    focused = document.activeElement.id;
  }
});

/* htmx copies attributes of what it replaces; a style that dragging left there would break the content security policy. */
document.addEventListener('htmx:beforeSwap', () => {
  document.querySelectorAll('.goals [style]').forEach(it => it.removeAttribute('style'));
});

document.addEventListener('htmx:afterSettle', () => {
  if (focused && document.activeElement === document.body) {
    (document.getElementById(focused) ?? document.getElementById(other(focused)))?.focus();
  }
});

document.addEventListener('htmx:load', rankable);
document.addEventListener('htmx:responseError', undo);
rankable();
