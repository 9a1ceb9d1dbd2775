package io.waymark.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.WaymarkTest;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

@WaymarkTest
class PathShapeTests {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    @ParameterizedTest
    @CsvSource({
        "/orgs/{slug}/goals, /orgs/acme/goals, true",
        "/orgs/{slug}/goals, /orgs/acme/goals/, false",
        "/orgs/{slug}/goals, /orgs/acme/kpis, false",
        "/orgs/{slug}/goals, /orgs/acme, false",
        "/orgs/{slug}/goals/{goal}, /orgs/acme/goals/7, true",
        "/orgs/{slug}/goals/{goal}, /orgs//goals/7, false",
        "/orgs/{slug}/goals, /orgs/acme/go%61ls, true",
        "/, /orgs/acme, true",
        "/reports/**, /orgs/acme, true",
        "/files/{*path}, /orgs/acme, true",
        "/orgs/{slug:[a-z]+}, /css, true"
    })
    void aPathFitsWhereItsPatternMayMatch(String pattern, String path, boolean fits) {
        assertThat(PathShape.of(pattern).fits(PathContainer.parsePath(path))).isEqualTo(fits);
    }

    /** So that nobody is answered 404 by it, and hardly any pattern is tried in vain. */
    @Test
    void ofAllPatternsOfThePortalAPathFitsItsOwnAndFewOthers() {
        assertThat(handlers).isInstanceOf(HandlersByPath.class);
        List<PathPattern> patterns = handlers.getHandlerMethods().keySet().stream()
                .flatMap(it -> Objects.requireNonNull(it.getPathPatternsCondition()).getPatterns().stream())
                .distinct()
                .toList();
        assertThat(patterns).hasSizeGreaterThan(100).allSatisfy(own -> {
            PathContainer path = PathContainer.parsePath(own.getPatternString().replaceAll("\\{[^}]*}", "x"));
            List<PathPattern> fitting = patterns.stream()
                    .filter(it -> PathShape.of(it.getPatternString()).fits(path))
                    .toList();
            assertThat(fitting)
                    .contains(own)
                    .containsAll(
                            patterns.stream().filter(it -> it.matches(path)).toList());
            assertThat(fitting).hasSizeLessThan(patterns.size() / 10);
        });
    }
}
