package io.waymark.walls;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of an organisation's pages and forms, read from the portal itself so that a new one cannot be forgotten. */
final class Addresses {

    private static final Pattern VARIABLE = Pattern.compile("\\{([a-z]+)(:[^}]*)?}");

    private Addresses() {}

    /** One address, with variables in braces. */
    record Address(RequestMethod method, String pattern) {

        boolean names(String variable) {
            return variables().anyMatch(variable::equals);
        }

        Stream<String> variables() {
            return VARIABLE.matcher(pattern).results().map(it -> it.group(1));
        }

        /** What the id in the path names, for example {@code assessments}. */
        String kind() {
            Matcher kind = Pattern.compile("/orgs/\\{slug}/([a-z-]+)/\\{id}.*").matcher(pattern);
            return kind.matches() ? kind.group(1) : "";
        }

        String at(Map<String, String> values) {
            return VARIABLE.matcher(pattern).replaceAll(it -> values.getOrDefault(it.group(1), "nothing"));
        }
    }

    static List<Address> of(ApplicationContext portal) {
        return portal
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(Addresses::of)
                .filter(it -> it.pattern().startsWith("/orgs/{slug}"))
                .toList();
    }

    private static Stream<Address> of(RequestMappingInfo info) {
        return info.getPatternValues().stream()
                .flatMap(pattern -> info.getMethodsCondition().getMethods().stream()
                        .map(method -> new Address(method, pattern.replace("\\.", "[.]"))));
    }
}
