package io.waymark.journey;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What was looked at in one theme. Whether a text can be read follows from its colours, its size and what lies behind it,
 * as the browser reckons them: what looks the same on the same ground is judged once, on whatever page. What holds something
 * that is moved out of its place, and may lie over it, is the same only with all that it holds. What is not shown is not known.
 */
final class Looks {

    /** Each element that looks like something before. */
    static final String AGAIN = "[data-again]";

    private static final String MARK = """
            known => {
              const seen = new Set(known.split(' ')), fresh = [];
              const hash = text => {
                let a = 0x811c9dc5, b = 0x01000193;
                for (let i = 0; i < text.length; i++) {
                  a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
                  b = Math.imul(b ^ text.charCodeAt(i), 0x85ebca6b);
                }
                return (a >>> 0).toString(36) + (b >>> 0).toString(36);
              };
              const own = new Map(), ground = new Map(), whole = new Map(), places = new Set();
              const clear = 'rgba(0, 0, 0, 0),none,1,none';
              const bears = it => it.matches('[href], input, select, textarea')
                || [...it.childNodes].some(child => child.nodeType === Node.TEXT_NODE && child.data.trim());
              const reckon = (it, around) => {
                const style = getComputedStyle(it);
                const layer = [style.backgroundColor, style.backgroundImage, style.opacity, style.filter].join();
                ground.set(it, layer === clear ? '' : layer);
                own.set(it, [it.tagName, it.matches('[href]') && around, it.control?.disabled,
                  it.closest(':disabled, [aria-disabled=true]') !== null, bears(it), layer, style.display, style.visibility,
                  style.position, style.color, style.fill, style.fontSize, style.fontWeight, style.textDecorationLine].join());
                whole.set(it, hash(own.get(it) + [...it.children].map(child => reckon(child, style.color)).join()));
                const moved = ['absolute', 'fixed', 'sticky'].includes(style.position) && it.offsetWidth * it.offsetHeight > 1;
                if (moved || [...it.children].some(child => places.has(child))) {
                  places.add(it);
                }
                return whole.get(it);
              };
              let left = false;
              const isNew = look => !seen.has(look) && fresh.push(look) && seen.add(look);
              const mark = (it, behind) => {
                if (getComputedStyle(it).display === 'none') {
                  return;
                }
                if (!isNew(hash(behind + whole.get(it)))) {
                  [it, ...it.querySelectorAll('*')].forEach(part => part.setAttribute('data-again', ''));
                  return;
                }
                const judge = isNew(hash(behind + own.get(it))) || places.has(it);
                it.toggleAttribute('data-again', !judge);
                left ||= judge && bears(it);
                [...it.children].forEach(child => mark(child, ground.get(it) ? hash(behind + ground.get(it)) : behind));
              };
              reckon(document.body, '');
              mark(document.body, '');
              return [fresh.join(' '), left];
            }""";

    private final StringBuilder seen = new StringBuilder();

    /** Marks what is known, and says whether anything on the page looks new. */
    boolean mark(Page page) {
        List<?> found = (List<?>) page.evaluate(MARK, seen.toString());
        seen.append(' ').append(found.getFirst());
        return (boolean) found.getLast();
    }
}
