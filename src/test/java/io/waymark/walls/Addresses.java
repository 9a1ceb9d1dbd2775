package io.waymark.walls;

import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of an organisation's pages and forms, read from the portal itself so that a new one cannot be forgotten. */
final class Addresses {

    private static final Pattern VARIABLE = Pattern.compile("\\{([a-z]+)(:[^}]*)?}");

    private Addresses() {}

    /**
     * One address, with variables in braces.
     *
     * @param right that it names; null where it names none
     */
    record Address(
            RequestMethod method, String pattern, @Nullable Right right) {

        boolean changes() {
            return method != RequestMethod.GET;
        }

        /** Whether the member's roles let them ask; whoever belongs may ask where no right is named. */
        boolean askedBy(Member member) {
            return right == null || right.personal() || member.may(right);
        }

        boolean names(String variable) {
            return variables().anyMatch(variable::equals);
        }

        Stream<String> variables() {
            return VARIABLE.matcher(pattern).results().map(it -> it.group(1));
        }

        /** What the id in the path names, for example {@code assessments}. */
        String kind() {
            Matcher kind = Pattern.compile("/orgs/\\{slug}/(?:[a-z-]+/)?([a-z-]+)/\\{id}.*")
                    .matcher(pattern);
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
                .entrySet()
                .stream()
                .flatMap(it -> of(it.getKey(), it.getValue()))
                .filter(it -> it.pattern().startsWith("/orgs/{slug}"))
                .toList();
    }

    private static Stream<Address> of(RequestMappingInfo info, HandlerMethod handler) {
        Needs needs = handler.getMethodAnnotation(Needs.class);
        Right right = needs == null ? null : needs.value();
        return info.getPatternValues().stream()
                .flatMap(pattern -> info.getMethodsCondition().getMethods().stream()
                        .map(method -> new Address(method, pattern.replace("\\.", "[.]"), right)));
    }
}
