package io.waymark.journey;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.stream.Stream;

/** Whether everybody can use a page: WCAG 2.2 AA as far as a machine can tell, in both themes and on narrow screens; and Enter. */
final class Usable {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** The rules that can come out differently in the other theme. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    /** A phone; and a laptop's 1280 pixels at 200 %. */
    private static final List<Integer> NARROW = List.of(320, 640);

    private final Page page;

    Usable(Page page) {
        this.page = page;
    }

    /** What stands in somebody's way, with everything unfolded. */
    List<String> problems() {
        page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
        List<String> problems = Stream.of(
                        violations(ColorScheme.LIGHT, axe().withTags(WCAG)),
                        violations(ColorScheme.DARK, axe().withRules(COLOURS)),
                        NARROW.stream().flatMap(this::overflow),
                        new DefaultButtons(page).faults().stream())
                .flatMap(it -> it)
                .toList();
        page.setViewportSize(1280, 800);
        return problems;
    }

    /** Describes what is wrong only; describing what is right too costs a quarter more time. */
    private AxeBuilder axe() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options);
    }

    private Stream<String> violations(ColorScheme theme, AxeBuilder axe) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme).setReducedMotion(ReducedMotion.REDUCE));
        return axe.setLegacyMode(true).analyze().getViolations().stream()
                .flatMap(Usable::described)
                .map(it -> theme + ": " + it);
    }

    private static Stream<String> described(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> rule.getId() + " at " + node.getTarget() + " " + node.getFailureSummary());
    }

    private Stream<String> overflow(int width) {
        page.setViewportSize(width, 800);
        int needed = (int) page.evaluate("document.documentElement.scrollWidth");
        return needed > width ? Stream.of("needs " + needed + " px where there are " + width) : Stream.of();
    }
}
