package io.waymark.journey;

import com.microsoft.playwright.Page;

/**
 * What can be pressed on a page. It is easy to hit if it is 24 pixels wide and high with nothing else over it, or if the circle
 * of 24 pixels around its middle meets neither another target nor the circle of another small one (WCAG 2.2, 2.5.8). Plain
 * figures tell that of nearly all; axe, which draws up a grid of the whole page first, judges the others.
 */
final class HitAreas {

    /** Each element of which the figures do not tell. */
    static final String IN_DOUBT = "[data-doubt]";

    private static final String MARK = """
            () => {
              const shown = it => it.getClientRects().length > 0 && getComputedStyle(it).visibility === 'visible';
              const box = it => ({ it, rect: it.getBoundingClientRect() });
              const small = it => it.right - it.left < 24 || it.bottom - it.top < 24;
              const middle = it => [(it.left + it.right) / 2, (it.top + it.bottom) / 2];
              const away = ([x, y], it) => Math.hypot(
                x - Math.min(Math.max(x, it.left), it.right), y - Math.min(Math.max(y, it.top), it.bottom));
              const apart = ([x, y], [x2, y2]) => Math.hypot(x - x2, y - y2);
              const over = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
              const near = (a, b) => away(middle(a), b) < 12 || small(b) && apart(middle(a), middle(b)) < 24;
              const area = it => Math.max(0, it.right - it.left) * Math.max(0, it.bottom - it.top);
              const beside = ({ left, top, right, bottom }, b) => [
                { left, top, right: b.left, bottom }, { left: b.right, top, right, bottom },
                { left, top, right, bottom: b.top }, { left, top: b.bottom, right, bottom }]
                .sort((one, two) => area(two) - area(one))[0];
              const every = [...document.body.querySelectorAll('*')].filter(shown);
              const targets = every.filter(it => it.tabIndex >= 0).map(box);
              const moved = every.filter(it => it.tabIndex < 0 && getComputedStyle(it).position !== 'static').map(box);
              targets.forEach(({ it, rect }) => {
                const others = targets.filter(other => other.it !== it).map(other => other.rect);
                const free = others.reduce((left, other) => over(left, other) ? beside(left, other) : left, rect);
                const lies = other => over(rect, other.rect) && !other.it.contains(it) && !it.contains(other.it);
                it.toggleAttribute('data-doubt', small(free) && (it.getClientRects().length > 1 || moved.some(lies)
                  || others.some(other => over(rect, other) || near(rect, other))));
              });
            }""";

    private HitAreas() {}

    static void mark(Page page) {
        page.evaluate(MARK);
    }
}
