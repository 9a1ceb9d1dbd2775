package io.waymark.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** How all templates are written. */
class TemplateTests {

    private static final String TEMPLATES = "classpath*:/templates/**/*.html";

    private static final Pattern SENT_COMMENT = Pattern.compile("<!--(?!/\\*)(.*)");
    private static final Pattern LONG_LINE = Pattern.compile("(?m)^(.{161,})$");
    private static final Pattern CLASSES = Pattern.compile("(?<!:)\\bclass=\"([^\"]*)\"");
    private static final Pattern STYLED = Pattern.compile("\\.([a-z][a-z0-9-]*)");

    /** Without a look of their own: tests find their place by them. */
    private static final Set<String> PLACES = Set.of("hinge", "history", "progress-sentence", "sum");

    @Test
    void noDevelopersCommentIsSentToBrowsers() throws IOException {
        assertThat(found(SENT_COMMENT, TEMPLATES)).isEmpty();
    }

    @Test
    void noLineIsTooLongToReview() throws IOException {
        assertThat(found(LONG_LINE, TEMPLATES)).isEmpty();
    }

    @Test
    void everyClassHasAStyle() throws IOException {
        Set<String> known = new HashSet<>(PLACES);
        known.addAll(found(STYLED, "classpath*:/static/css/*.css").keySet());
        assertThat(found(CLASSES, TEMPLATES))
                .hasSizeGreaterThan(100)
                .allSatisfy((classes, template) ->
                        assertThat(classes.split("\\s+")).as(template).isSubsetOf(known));
    }

    /** What a pattern's group holds, with a file that says it. */
    private static Map<String, String> found(Pattern pattern, String files) throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(files)) {
            pattern.matcher(file.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .forEach(it -> found.put(it.group(1), file.getDescription()));
        }
        return found;
    }
}
