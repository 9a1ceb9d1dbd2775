package io.waymark.walls;

import io.waymark.testing.Visitor;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A choice of the first application that still changes, with one candidate: that of the named world is decided. */
record BegunChoice(String id, String candidate) {

    static BegunChoice by(Visitor visitor, String unit) {
        String candidate = UUID.randomUUID().toString();
        Map<String, String> begin = Map.of("title", "T", "unit", unit, "currency", "EUR");
        String choice = String.valueOf(visitor.post("/orgs/acme/first-application", begin)
                .getResponse()
                .getRedirectedUrl());
        Map<String, String> search =
                new HashMap<>(Map.of("name", "Search", "returnPerYear", "1", "effort", "1", "key", candidate));
        Stream.of("CAPACITY", "BACKUP", "DISASTER_RECOVERY", "PERFORMANCE", "COMPLIANCE", "REPUTATION")
                .forEach(it -> search.put("rating." + it, "3"));
        visitor.post(choice + "/candidates", search);
        return new BegunChoice(lastPart(choice), candidate);
    }

    /** The id of the one that is decided. */
    static String decided(Visitor visitor) {
        return lastPart(visitor.page("/orgs/acme/first-application")
                .select("tr:contains(Decided) a")
                .attr("href"));
    }

    private static String lastPart(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
