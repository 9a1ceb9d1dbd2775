/* What htmx does not do: say in words how a save stands, keep it retryable, keys, and how long ago something was.
   Every page works without this file. */

document.documentElement.dataset.script = 'on';

/* ---- Times: the server writes them; here the pointer learns how long ago that was, and to the second when ---- */

const language = document.documentElement.lang;
const zone = document.documentElement.dataset.zone;
const exact = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'long', timeZone: zone });
const dayHere = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: zone });
const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
const spans = [['year', 31557600], ['month', 2629800], ['week', 604800], ['day', 86400], ['hour', 3600], ['minute', 60]];

function distance(milliseconds) {
  const seconds = milliseconds / 1000;
  const [unit, length] = spans.find(it => Math.abs(seconds) >= it[1]) ?? ['minute', 60];
  return relative.format(Math.trunc(seconds / length), unit);
}

/* A day without a time is the same day everywhere: it is so many days from today. */
function away(days) {
  return days === 0 ? relative.format(0, 'day') : distance(days * 86400000);
}

function explain(root) {
  for (const time of root.querySelectorAll('time[datetime]')) {
    const at = new Date(time.dateTime);
    time.title = time.dateTime.includes('T')
      ? `${distance(at - Date.now())}, ${exact.format(at)}`
      : away((at - Date.parse(dayHere.format(new Date()))) / 86400000);
  }
}

explain(document);
document.addEventListener('htmx:load', event => explain(event.target));

/* ---- What can be undone is offered for a while, longer while somebody is at it; the history of a thing offers it still ---- */

function pass(offer) {
  if (offer.matches(':hover, :focus-within')) {
    setTimeout(pass, 2000, offer);
  } else {
    offer.remove();
  }
}

function passing() {
  for (const offer of document.querySelectorAll('[data-passing]:not([data-counted])')) {
    offer.dataset.counted = '';
    setTimeout(pass, offer.dataset.passing * 1000, offer);
  }
}

passing();
document.addEventListener('htmx:load', passing);

/* ---- Whose clock tells another time than the pages is offered its zone, once ---- */

const offer = document.getElementById('zone-offer');
const clock = Intl.DateTimeFormat().resolvedOptions().timeZone;
const hourIn = timeZone => new Date().toLocaleString('en-GB', { timeZone });

if (offer && clock && hourIn(clock) !== hourIn(zone) && localStorage.getItem('zone-kept') !== `${clock} ${zone}`) {
  offer.querySelector('[data-clock]').textContent = clock;
  offer.zone.value = clock;
  offer.back.value = location.pathname + location.search;
  offer.querySelector('[type=button]').addEventListener('click', () => {
    localStorage.setItem('zone-kept', `${clock} ${zone}`);
    offer.hidden = true;
  });
  document.getElementById('main').prepend(offer);
  offer.hidden = false;
}

/* ---- Saving: a wish to save gets a key of its own, and its state is always in words ---- */

/* Forms whose text must not be lost: answers, and others that say data-kept. Their words stand around them. */
const kept = '.practice-form, [data-kept]';
const words = form => form.closest('[data-saving]').dataset;
/* A note stands outside of the form that it belongs to. */
const formOf = field => [field.form, field.closest?.('form')].find(it => it?.matches?.(kept));
const unsaved = new Set();

const stateOf = form => form.querySelector('.answer-state');

function say(form, state, text, retryable) {
  const line = document.createElement('span');
  line.className = 'save-state';
  line.dataset.state = state;
  line.textContent = text;
  if (retryable) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn btn-quiet';
    button.textContent = words(form).retry;
    button.addEventListener('click', () => htmx.trigger(form, 'retry'));
    line.append(' ', button);
  }
  const region = stateOf(form);
  region.querySelectorAll(':scope > :not(input)').forEach(it => it.remove());
  region.append(line);
  retell(form);
}

/* The bar above the questions repeats what the last one said, for eyes alone. */
function retell(form) {
  const bar = document.querySelector('.topic-bar > .save-state');
  const said = stateOf(form)?.querySelector('.save-state');
  if (bar && said) {
    bar.dataset.state = said.dataset.state;
    bar.textContent = said.textContent;
  }
}

/* Whoever signed in again in another tab has a new session: this page takes up its token and sends what it kept. */
async function takeUpNewSession() {
  const answer = await fetch(location.href);
  const token = !answer.redirected && answer.ok
    && new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[name=_csrf]')?.value;
  if (!token) {
    return false;
  }
  document.querySelectorAll('[name=_csrf]').forEach(it => { it.value = token; });
  document.querySelectorAll('[hx-headers]').forEach(it => {
    const headers = JSON.parse(it.getAttribute('hx-headers'));
    Object.keys(headers).filter(name => /csrf/i.test(name)).forEach(name => { headers[name] = token; });
    it.setAttribute('hx-headers', JSON.stringify(headers));
  });
  return true;
}

let signedOut = false;

document.addEventListener('htmx:confirm', async event => {
  const form = event.target.closest?.(kept);
  if (!signedOut || !form) {
    return;
  }
  event.preventDefault();
  signedOut = !await takeUpNewSession();
  if (signedOut) {
    say(form, 'failed', words(form).signedOut, true);
  } else {
    event.detail.issueRequest(true);
  }
});

function changed(event) {
  const form = formOf(event.target);
  if (form) {
    unsaved.add(form);
    form.dataset.still = '';
    form.querySelector('[name=key]').value = crypto.randomUUID();
  }
}

document.addEventListener('input', changed, true);
document.addEventListener('change', changed, true);

document.addEventListener('htmx:beforeRequest', event => {
  if (event.target.matches(kept)) {
    event.target.dataset.sent = event.target.querySelector('[name=key]')?.value;
    say(event.target, 'saving', words(event.target).saving);
  }
});

document.addEventListener('htmx:beforeSwap', event => {
  const form = event.detail.elt?.closest?.(kept);
  /* What was typed after this request left is not saved by its answer: it keeps its key and its mark. */
  if (form && form.dataset.sent === form.querySelector('[name=key]')?.value && event.detail.xhr.status === 200) {
    unsaved.delete(form);
  }
});

/* The page of an error says why, in its heading and the line below. */
function reason(xhr) {
  const page = new DOMParser().parseFromString(xhr.responseText, 'text/html');
  return [...page.querySelectorAll('main :is(h1, .lead)')].map(it => it.textContent.trim()).join('. ');
}

/* Words that a form of the page would send, and that a reload would lose. */
const typedIn = it => it.form?.method === 'post' && it.type !== 'hidden' && it.value !== it.defaultValue;
const typed = except => [...document.querySelectorAll('input, textarea')].some(it => typedIn(it) && !except?.contains(it));

/* Says at a form that keeps nothing why its wish was refused. Where nobody would lose a word, signing in comes first. */
function refuse(elt, xhr) {
  if (xhr.status === 401 && !typed() && !elt.closest('#questions')) {
    location.reload();
    return;
  }
  const place = elt.closest('form, section, main');
  const notice = place.querySelector(':scope > .refused') ?? document.createElement('p');
  notice.className = 'refused error';
  notice.setAttribute('role', 'alert');
  notice.textContent = reason(xhr);
  place.prepend(notice);
}

for (const failure of ['htmx:sendError', 'htmx:timeout', 'htmx:responseError']) {
  document.addEventListener(failure, event => {
    const { elt, xhr, target } = event.detail;
    const form = elt?.closest?.(kept);
    signedOut = xhr?.status === 401;
    if (form) {
      const failed = [words(form).failed, ...([403, 503].includes(xhr?.status) ? [reason(xhr)] : [])].join('. ');
      say(form, 'failed', signedOut ? words(form).signedOut : failed, true);
    } else if ([401, 403, 503].includes(xhr?.status)) {
      refuse(elt, xhr);
    }
    target?.querySelectorAll('[data-if-failed]').forEach(it => { it.hidden = false; });
  });
}

document.addEventListener('htmx:afterOnLoad', event => {
  if (event.detail.successful) {
    event.detail.elt.closest?.('form')?.querySelector(':scope > .refused')?.remove();
  }
});

/* Of what is sent after the session ended, the server keeps the forms that somebody sent, and leads to them. All else stays
   here: what keeps its own words, and what the page asks while somebody types. */
document.addEventListener('htmx:configRequest', event => {
  const sent = event.target.matches('form') && event.detail.triggeringEvent?.type === 'submit';
  if (!sent || event.target.matches(kept)) {
    event.detail.headers['Kept-In-Page'] = 'true';
  }
});

/* Fields that say nothing are left out of an address that would grow too long to read. */
document.addEventListener('htmx:configRequest', event => {
  if (event.target.matches('[data-sparse]')) {
    for (const [name, value] of Object.entries(event.detail.parameters)) {
      if (value === '') {
        delete event.detail.parameters[name];
      }
    }
  }
});

let left = null;

document.addEventListener('htmx:beforeOnLoad', event => {
  left = event.detail.xhr.getResponseHeader('HX-Redirect') && event.detail.elt;
});

/* On a slow link people answer before this file is there: what they chose or wrote by then is saved now. */
document.addEventListener('DOMContentLoaded', () => {
  for (const field of document.querySelectorAll('.practice-form input:not([type=hidden]), textarea[form], .practice-form textarea')) {
    const early = field.type === 'radio' ? field.checked && !field.defaultChecked : field.value !== field.defaultValue;
    if (early) {
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }
});

window.addEventListener('beforeunload', event => {
  if ([...unsaved].some(form => form.isConnected) || (left && typed(left))) {
    event.preventDefault();
  }
});

/* ---- Keys: never in a text field, and they can be switched off (WCAG 2.1.4) ---- */

const typing = target => target.closest('textarea, select, input:not([type=radio]):not([type=checkbox]), [contenteditable]');
const keysOn = () => localStorage.getItem('keys') !== 'off';
const questions = [...document.querySelectorAll('fieldset.practice')];
/* A page that is walked through has no questions: its keys only go on and back. */
const walk = document.querySelector('.workshop .pager');
let at = null;

/* ---- A question folds to one line once it is answered and somebody goes on; on a phone one is there at a time ---- */

const folds = document.querySelectorAll('details.question');
const foldOf = question => question?.closest('details.question');
const chosen = question => question.querySelector('[name=rating]:checked');
const settled = question => chosen(question) && !question.querySelector('.error, .notice, [data-state=failed]');
const reachable = question => !question.closest('details.not-yet:not([open])');
const ahead = question => questions.slice(questions.indexOf(question) + 1).filter(reachable);

function bringForward(question) {
  const fold = foldOf(question);
  if (!fold) {
    return;
  }
  const before = foldOf(at);
  if (before && before !== fold && settled(at)) {
    before.open = false;
  }
  fold.open = true;
  folds.forEach(it => it.classList.toggle('now', it === fold));
  const way = questions.filter(reachable);
  document.getElementById('questions').classList.toggle('end', question === way.at(-1));
  document.querySelector('.thumb [data-at]').textContent = `${way.indexOf(question) + 1} / ${way.length}`;
}

/* What the line and the bar say of an answer. */
function mark(form) {
  const fold = form.closest('details.question');
  const rating = form.querySelector('[name=rating]:checked');
  if (!fold || !rating) {
    return;
  }
  const chip = fold.querySelector('[data-chip]');
  chip.className = `rating rating-${rating.value.toLowerCase()}`;
  const label = rating.closest('label');
  chip.textContent = (label.querySelector('strong')?.firstChild ?? label).textContent.trim();
  const pip = document.querySelector(`[data-pip="${form.querySelector('fieldset').id}"]`);
  const earlier = form.querySelector('[name=still]')?.value;
  if (pip) {
    pip.className = rating.value === 'DONT_KNOW' ? 'skipped' : earlier && earlier !== rating.value ? 'changed' : 'done';
  }
}

document.addEventListener('htmx:afterSwap', event => {
  const form = event.detail.requestConfig?.elt?.closest?.('.practice-form');
  if (form) {
    mark(form);
    retell(form);
  }
});

/* The list of topics counts along. */
document.addEventListener('htmx:oobAfterSwap', () => {
  const bar = document.querySelector('#progress progress');
  const count = document.querySelector('.contents [aria-current] .count');
  if (bar && count) {
    count.textContent = `${bar.value}/${bar.max}`;
  }
});

document.addEventListener('focusin', event => {
  const question = event.target.closest?.('details.question')?.querySelector('fieldset.practice');
  if (question && question !== at) {
    foldOf(question).classList.contains('now') || folds.forEach(it => it.classList.toggle('now', it === foldOf(question)));
    at = question;
  }
});

for (const button of document.querySelectorAll('[data-go]')) {
  button.addEventListener('click', () => {
    const way = questions.filter(reachable);
    const from = at ?? way[0];
    button.dataset.go > 0 && from === way.at(-1) ? goBeyond() : goTo(way[way.indexOf(from) + Number(button.dataset.go)]);
  });
}

if (folds.length > 0) {
  const named = document.getElementById(location.hash.slice(1))?.closest('fieldset.practice');
  bringForward(named ?? questions.find(it => reachable(it) && !chosen(it)) ?? questions[0]);
}

function current() {
  const focused = document.activeElement?.closest?.('fieldset.practice')
    ?? document.activeElement?.closest?.('details.question')?.querySelector('fieldset.practice');
  return focused ?? at ?? questions.find(it => it.getBoundingClientRect().bottom > 120) ?? questions[0];
}

/* "Still true" and "Take it" choose the rating that they stand for; the form then goes out by that button. htmx goes on
   sending the button that was clicked last, so whatever is chosen or typed afterwards takes it back. */
document.addEventListener('click', event => {
  const earlier = event.target.closest?.('.previous button');
  if (earlier) {
    earlier.form.querySelectorAll('[name=rating]').forEach(it => { it.checked = it.value === earlier.value; });
    changed(event);
    earlier.form.dataset.still = earlier.name === 'still' ? earlier.value : '';
  }
}, true);

document.addEventListener('htmx:configRequest', event => {
  const form = event.target.closest?.('.practice-form');
  const chosen = form?.querySelector('[name=rating]:checked');
  if (chosen) {
    event.detail.parameters.rating = chosen.value;
    event.detail.parameters.still = form.dataset.still ?? '';
  }
});

function goTo(question) {
  if (!question) {
    return;
  }
  bringForward(question);
  at = question;
  (foldOf(question) ?? question).scrollIntoView({ block: 'start' });
  (question.querySelector('input[name=rating]:checked') ?? question.querySelector('input[name=rating]')).focus({ preventScroll: true });
}

/* Enter goes on, from the last question to what comes after; it never sends the form, which it would by its first button. */
function goOn(event) {
  const question = event.key === 'Enter' && !event.isComposing && event.target.closest('.practice-form input')?.closest('fieldset');
  if (question) {
    event.preventDefault();
    const rest = ahead(question);
    const next = folds.length > 0 ? rest.find(it => !chosen(it)) : rest[0];
    settled(question) && foldOf(question) && !next && foldOf(question).removeAttribute('open');
    next ? goTo(next) : goBeyond();
  }
}

/* To what comes after the last question; on a phone the bar for the thumb lies over the end of the window. */
function goBeyond() {
  const after = document.querySelector('#questions .pager .btn-primary, #finish .btn-primary');
  after?.focus({ preventScroll: true });
  after?.scrollIntoView({ block: 'center' });
}

function choose(question, position) {
  const option = question.querySelectorAll('.option input')[position - 1];
  if (option && !option.checked) {
    option.checked = true;
    option.dispatchEvent(new Event('change', { bubbles: true }));
  }
  option?.focus();
  at = question;
}

/* Arrows belong to a control that has the focus. */
function turn(key, target) {
  const arrow = key.startsWith('arrow') && !target.closest('input, button, summary');
  if (key === 'n' || (arrow && key === 'arrowright')) {
    walk.querySelector('[rel=next]')?.click();
  } else if (key === 'p' || (arrow && key === 'arrowleft')) {
    walk.querySelector('[rel=prev]')?.click();
  }
}

/* The sign that a key makes; where it makes no Latin one, or a digit only with Shift, what stands at its place. */
function keyOf(event) {
  const digit = /^(?:Digit|Numpad)([1-6])$/.exec(event.code)?.[1];
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1];
  return digit && event.key !== '?' ? digit : (/^[^a-z]$/i.test(event.key) && event.key !== '?' && letter || event.key).toLowerCase();
}

function pressed(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || (questions.length === 0 && !walk)) {
    return;
  }
  const key = keyOf(event);
  if (key === '?') {
    document.getElementById('keys').togglePopover();
    return;
  }
  if (!keysOn()) {
    return;
  }
  if (walk) {
    turn(key, event.target);
  } else if ('123456'.includes(key)) {
    choose(current(), Number(key));
  } else if (key === 's') {
    current()?.querySelector('[name=still]')?.click();
  } else if (key === 'j' || key === 'k') {
    const way = questions.filter(reachable);
    const from = way.indexOf(current());
    goTo(at || document.activeElement.closest('fieldset.practice') ? way[from + (key === 'j' ? 1 : -1)] : way[from]);
  } else if (key === 'n' || key === 'p') {
    document.querySelector(key === 'n' ? '.pager .btn-primary' : '.pager [rel=prev]')?.click();
  }
}

document.addEventListener('keydown', goOn);
document.addEventListener('keydown', pressed);

const keySwitch = document.getElementById('keys-switch');
if (keySwitch) {
  const show = () => {
    keySwitch.setAttribute('aria-pressed', String(keysOn()));
    keySwitch.textContent = keysOn() ? keySwitch.dataset.on : keySwitch.dataset.off;
  };
  keySwitch.addEventListener('click', () => {
    localStorage.setItem('keys', keysOn() ? 'off' : 'on');
    show();
  });
  show();
}

/* ---- Where the keyboard was it stays, after the part of the page around it came anew ---- */

let asked = null;
let lost = null;

const attribute = (it, name) => it.hasAttribute(name) ? `[${name}="${CSS.escape(it.getAttribute(name))}"]` : '';

/* How a control is found again: by its id, else among those below the same id that look alike. */
function traces(it, region) {
  if (it.id) {
    return `#${CSS.escape(it.id)}`;
  }
  const near = it.parentElement.closest('[id]');
  const place = near && near !== region && region.contains(near) ? `#${CSS.escape(near.id)} ` : '';
  const form = it.form?.hasAttribute('action') ? `form${attribute(it.form, 'action')} ` : '';
  return place + form + it.localName + ['name', 'type', 'value', 'href'].map(name => attribute(it, name)).join('');
}

/* A button that waits for its answer is disabled, which takes the keyboard from it. */
document.addEventListener('htmx:beforeRequest', () => { asked = document.activeElement; });

document.addEventListener('htmx:beforeSwap', event => {
  const it = document.activeElement === document.body ? asked : document.activeElement;
  const region = event.detail.target;
  if (it && it !== document.body && region?.contains(it)) {
    const trace = traces(it, region);
    lost = { trace, at: [...document.querySelectorAll(trace)].indexOf(it), region: region.id };
  }
});

/* What is gone leaves the keyboard at the begin of its part of the page. */
function find() {
  const { trace, at, region } = lost;
  lost = null;
  const alike = document.querySelectorAll(trace);
  const it = alike[at] ?? alike[alike.length - 1];
  const found = it?.closest('details:not([open])')?.querySelector('summary') ?? it;
  found?.focus({ preventScroll: true });
  const part = document.getElementById(region);
  if (part && document.activeElement === document.body) {
    part.setAttribute('tabindex', '-1');
    part.focus({ preventScroll: true });
  }
}

/* Pages that know better where to go on go first. */
document.addEventListener('htmx:afterSettle', () => {
  lost && setTimeout(() => lost && document.activeElement === document.body && find());
});

/* ---- One box for all of a group ---- */

document.addEventListener('change', event => {
  const all = event.target.dataset?.all;
  if (all) {
    document.querySelectorAll(`[data-of="${all}"]`).forEach(it => { it.checked = event.target.checked; });
  }
});

/* ---- A slider and its number say the same ---- */

document.addEventListener('input', event => {
  const twin = document.getElementById(event.target.dataset?.twin);
  if (twin && event.target.value !== '') {
    twin.value = event.target.value;
  }
}, true);
