package waymark.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** The page that a run writes, of nothing but its own figures. */
record PerformancePage(BenchmarkSettings settings, Results results) {

    void write() throws IOException {
        Files.writeString(settings.page(), text());
    }

    String text() throws IOException {
        Volume it = settings.volume();
        return said(
                new ClassPathResource("benchmark/performance.md").getContentAsString(StandardCharsets.UTF_8),
                LocalDate.now(ZoneOffset.UTC),
                Machine.told(),
                it.name(),
                it.organisations(),
                it.assessments(),
                it.answers(),
                it.saves(),
                it.most(),
                settings.rounds(),
                settings.round().toSeconds(),
                settings.warmUp().toSeconds(),
                settings.command(),
                figures(),
                targets(),
                growth(),
                numbers());
    }

    private String figures() {
        return results.figures().entrySet().stream()
                .map(it -> line(it.getKey(), it.getValue()))
                .collect(Collectors.joining());
    }

    private static String line(String name, Costs it) {
        Usage each = it.each();
        return said(
                "| %s | %,.0f | %.2f | %.1f | %.2f | %.2f | %.2f | %.1f | %,.0f | %.1f | %,.0f | %,.0f | %.0f |%n",
                name,
                it.perSecond(),
                it.half(),
                it.nearlyAll(),
                each.serving(),
                each.program(),
                each.database(),
                each.statements(),
                each.buffers(),
                each.commits(),
                each.log(),
                it.bytes(),
                it.failures());
    }

    private String targets() {
        return Thresholds.all().stream().map(it -> it.told(results)).collect(Collectors.joining());
    }

    private String growth() {
        return results.growths().entrySet().stream()
                .map(it -> said(
                        "| %s, %s | %s | %s | %.3f |%n",
                        it.getKey(),
                        it.getValue().unit(),
                        it.getValue().sizes(),
                        it.getValue().costs().stream()
                                .map(cost -> said("%.2f", cost))
                                .toList(),
                        it.getValue().slope()))
                .collect(Collectors.joining());
    }

    private String numbers() {
        return results.numbers().entrySet().stream()
                .map(it -> said("| %s | %,.2f |%n", it.getKey(), it.getValue()))
                .collect(Collectors.joining());
    }

    private static String said(String pattern, Object... values) {
        return String.format(Locale.ENGLISH, pattern, values);
    }
}
