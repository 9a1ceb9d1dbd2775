package io.waymark.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** Whether everybody can use pages: WCAG 2.2 AA as far as axe can tell, and what it advises beside (landmarks,
 * names, headings); in both themes and on narrow screens; and Enter. */
final class Usable {

    private static final String AXE = axe();

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

    /** Colours take nine tenths of axe's time, so they are judged where something looks new. */
    private static final String NEW_LOOKS_ONLY = """
            again => axe.configure({ rules: [
              { id: 'color-contrast', selector: `:not(${again})` },
              { id: 'link-in-text-block', selector: `a[href]:not(${again})` }] })""";

    /** A phone; and a laptop's 1280 pixels at 200 %. */
    private static final List<Integer> NARROW = List.of(320, 640);

    private final Map<ColorScheme, Looks> looks = new EnumMap<>(ColorScheme.class);

    /** What stands in somebody's way on a page, with everything unfolded. */
    List<String> problems(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
        bringAxe(page);
        page.evaluate(NEW_LOOKS_ONLY, Looks.AGAIN);
        List<String> problems = Stream.of(
                        violations(page, ColorScheme.LIGHT, ALL),
                        violations(page, ColorScheme.DARK, COLOURS),
                        NARROW.stream().flatMap(width -> overflow(page, width)),
                        new DefaultButtons(page).faults().stream())
                .flatMap(it -> it)
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

    private Stream<String> violations(Page page, ColorScheme theme, Map<String, Object> options) {
        dress(page, theme);
        looks.computeIfAbsent(theme, it -> new Looks()).mark(page);
        return ((List<?>) page.evaluate(VIOLATIONS, options)).stream().map(it -> theme + ": " + it);
    }

    private static void dress(Page page, ColorScheme theme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme).setReducedMotion(ReducedMotion.REDUCE));
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
