package io.waymark.journey;

import com.microsoft.playwright.Page;

/**
 * What was looked at in one theme. Whether a text can be read follows from its colours, its size and what lies behind it,
 * as the browser reckons them: what looks the same, with all that it holds, is judged once, on whatever page.
 */
final class Looks {

    /** Each element that is part of something which looks like something before. */
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
              const ground = new Map(), whole = new Map();
              const reckon = it => {
                const style = getComputedStyle(it);
                const speaks = [...it.childNodes].some(child => child.nodeType === Node.TEXT_NODE && child.data.trim());
                ground.set(it, [style.backgroundColor, style.backgroundImage, style.opacity, style.filter].join());
                whole.set(it, hash([it.tagName, it.matches('[href]'), it.matches(':disabled'), speaks, ground.get(it),
                  style.display, style.visibility, style.position, style.color, style.fill, style.fontSize, style.fontWeight,
                  style.textDecorationLine, ...[...it.children].map(reckon)].join()));
                return whole.get(it);
              };
              const mark = (it, behind) => {
                const look = hash(behind + whole.get(it));
                if (seen.has(look)) {
                  [it, ...it.querySelectorAll('*')].forEach(part => part.setAttribute('data-again', ''));
                  return;
                }
                seen.add(look);
                fresh.push(look);
                it.removeAttribute('data-again');
                [...it.children].forEach(child => mark(child, hash(behind + ground.get(it))));
              };
              reckon(document.body);
              mark(document.body, '');
              return fresh.join(' ');
            }""";

    private final StringBuilder seen = new StringBuilder();

    void mark(Page page) {
        seen.append(' ').append(page.evaluate(MARK, seen.toString()));
    }
}
