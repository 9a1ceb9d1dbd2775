package io.waymark.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** Whether everybody can use pages: WCAG 2.2 AA as far as axe can tell, and what it advises beside (landmarks,
 * names, headings); in both themes and on narrow screens; and Enter. */
final class Usable {

    /** Describes what is wrong only; describing what is right too costs a quarter more time. */
    private static final String VIOLATIONS = """
            async only => (await axe.run(document, { resultTypes: ['violations'], ...only })).violations.flatMap(rule =>
              rule.nodes.map(node => `${rule.id} at ${node.target} ${node.failureSummary}`))""";

    private static final Map<String, Object> ALL = Map.of(
            "runOnly",
            Map.of(
                    "type",
                    "tag",
                    "values",
                    List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")));

    /** What another theme can change. */
    private static final Map<String, Object> COLOURS =
            Map.of("runOnly", Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block")));

    /** Colours and the size of targets take most of axe's time, so it judges those that are new, and those in doubt. */
    private static final String LESS = """
            ;axe.configure({ rules: [
              { id: 'color-contrast', selector: ':not(%1$s)' },
              { id: 'link-in-text-block', selector: 'a[href]:not(%1$s)' },
              { id: 'target-size', selector: '%2$s' }] });""".formatted(Looks.AGAIN, HitAreas.IN_DOUBT);

    private static final String AXE = axe() + LESS;

    /** A phone; and a laptop's 1280 pixels at 200 %. */
    private static final List<Integer> NARROW = List.of(320, 640);

    /** What was looked at in a run, on whatever page and by whichever test. */
    private static final Map<ColorScheme, Looks> LOOKS =
            Map.of(ColorScheme.LIGHT, new Looks(), ColorScheme.DARK, new Looks());

    private Usable() {}

    /** What stands in somebody's way on a page, with everything unfolded. */
    static List<String> problems(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
        bringAxe(page);
        List<String> problems = Stream.of(
                        inLight(page), inDark(page), onNarrow(page), new DefaultButtons(page).faults())
                .flatMap(List::stream)
                .toList();
        page.setViewportSize(1280, 800);
        return problems;
    }

    /** To this page, and to all that are opened after it: half a megabyte goes to each browser context once. */
    private static void bringAxe(Page page) {
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.context().addInitScript(AXE);
            page.evaluate(AXE);
        }
    }

    private static List<String> inLight(Page page) {
        looksNew(page, ColorScheme.LIGHT);
        HitAreas.mark(page);
        return violations(page, ALL);
    }

    private static List<String> inDark(Page page) {
        return looksNew(page, ColorScheme.DARK)
                ? violations(page, COLOURS).stream().map(it -> "DARK: " + it).toList()
                : List.of();
    }

    private static boolean looksNew(Page page, ColorScheme theme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme).setReducedMotion(ReducedMotion.REDUCE));
        return Objects.requireNonNull(LOOKS.get(theme)).mark(page);
    }

    @SuppressWarnings("unchecked")
    private static List<String> violations(Page page, Map<String, Object> options) {
        return (List<String>) page.evaluate(VIOLATIONS, options);
    }

    private static List<String> onNarrow(Page page) {
        return NARROW.stream().flatMap(width -> overflow(page, width)).toList();
    }

    private static Stream<String> overflow(Page page, int width) {
        page.setViewportSize(width, 800);
        int needed = (int) page.evaluate("document.documentElement.scrollWidth");
        return needed > width ? Stream.of("needs " + needed + " px where there are " + width) : Stream.of();
    }

    private static String axe() {
        try {
            return new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
