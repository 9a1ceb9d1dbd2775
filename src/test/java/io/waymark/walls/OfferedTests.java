package io.waymark.walls;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Cycle;
import io.waymark.organisation.Member;
import io.waymark.testing.Visitor;
import io.waymark.testing.WaymarkTest;
import io.waymark.walls.Addresses.Address;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.server.PathContainer;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Nobody is shown a link or a form that is refused to them. */
@WaymarkTest
class OfferedTests {

    /** How many pages of one kind are looked at: what they offer depends on their state. */
    private static final int OF_A_KIND = 3;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private record Link(String path, String on) {}

    /** One walk through the portal along its links, as one person. */
    private final class Walk {

        private final Visitor visitor;
        private final Member member;
        private final Map<Address, PathPattern> addresses = new LinkedHashMap<>();
        private final Deque<Link> ahead = new ArrayDeque<>();
        private final Set<String> seen = new HashSet<>();
        private final Map<Address, Integer> kinds = new HashMap<>();
        private final List<String> refused = new ArrayList<>();

        Walk(String persona, String slug) {
            visitor = Visitor.as(persona, mvc);
            member = new Cycle(portal).member(persona, slug);
            Addresses.of(portal).stream()
                    .sorted(Comparator.comparing(it -> it.variables().count()))
                    .forEach(it -> addresses.put(it, PathPatternParser.defaultInstance.parse(it.pattern())));
            offer("/orgs/" + slug, "the beginning");
        }

        List<String> refused() {
            while (!ahead.isEmpty()) {
                look(ahead.remove());
            }
            assertThat(seen).hasSizeGreaterThan(100);
            return refused;
        }

        private void look(Link link) {
            String path = link.path();
            MvcTestResult answer = visitor.get(path);
            if (answer.getResponse().getStatus() >= 400) {
                refused.add(link + ": " + answer.getResponse().getStatus());
            }
            if (!String.valueOf(answer.getResponse().getContentType()).startsWith("text/html")) {
                return;
            }
            Document page = Visitor.page(answer);
            for (Element it : page.select("a[href^=/orgs/]")) {
                offer(it.attr("href"), path);
            }
            for (Element form : page.select("form[method=post][action^=/orgs/]")) {
                address(RequestMethod.POST, form.attr("action"))
                        .filter(it -> !it.askedBy(member))
                        .ifPresent(it -> refused.add("the form " + it.pattern() + " on " + path));
            }
        }

        private void offer(String link, String on) {
            String path = link.replaceFirst("#.*", "");
            Optional<Address> address = address(RequestMethod.GET, path);
            if (address.isEmpty() || !seen.add(path)) {
                return;
            }
            if (!address.get().askedBy(member)) {
                refused.add(String.valueOf(new Link(path, on)));
            } else if (kinds.merge(address.get(), 1, Integer::sum) <= OF_A_KIND) {
                ahead.add(new Link(path, on));
            }
        }

        private Optional<Address> address(RequestMethod method, String path) {
            PathContainer plain = PathContainer.parsePath(URI.create(path).getPath());
            return addresses.entrySet().stream()
                    .filter(it ->
                            it.getKey().method() == method && it.getValue().matches(plain))
                    .map(Map.Entry::getKey)
                    .findFirst();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "bo", "archie", "eva", "fay"})
    void nobodyIsOfferedWhatTheyMayNotDo(String persona) {
        assertThat(new Walk(persona, "acme").refused()).isEmpty();
    }
}
