package io.waymark.form;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.condition.PathPatternsRequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.util.pattern.PathPattern;

/**
 * What every path has that a pattern can match: as many parts, and those that are no variables.
 *
 * @param parts of the path, empty ones where anything may stand; none where the pattern is of another kind and nothing is known
 */
record PathShape(List<String> parts) {

    /** Neither stars, nor expressions of variables, whose matches may be of any length. */
    private static final String PLAIN = "(/([^/{}*?]+|\\{[^/{}*?:]+}))+";

    private static final String ANYTHING = "";
    private static final PathShape UNKNOWN = new PathShape(List.of());

    static PathShape of(RequestMappingInfo mapping) {
        PathPatternsRequestCondition condition = mapping.getPathPatternsCondition();
        Set<PathPattern> patterns = condition == null ? Set.of() : condition.getPatterns();
        return patterns.size() == 1 ? of(patterns.iterator().next().getPatternString()) : UNKNOWN;
    }

    static PathShape of(String pattern) {
        return pattern.matches(PLAIN)
                ? new PathShape(Arrays.stream(pattern.substring(1).split("/"))
                        .map(it -> it.startsWith("{") ? ANYTHING : it)
                        .toList())
                : UNKNOWN;
    }

    /** Whether the pattern can match the path; where this says no, it does not. */
    boolean fits(PathContainer path) {
        List<PathContainer.Element> elements = path.elements();
        if (parts.isEmpty()) {
            return true;
        }
        if (elements.size() != 2 * parts.size()) {
            return false;
        }
        for (int at = 0; at < parts.size(); at++) {
            if (!fits(parts.get(at), elements.get(2 * at + 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(String part, PathContainer.Element element) {
        return part.equals(ANYTHING)
                || element instanceof PathContainer.PathSegment it
                        && it.valueToMatch().equals(part);
    }
}
