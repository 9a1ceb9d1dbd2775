package io.waymark.journey;

import com.microsoft.playwright.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A walk over every page of the portal, each seen by somebody who may. */
final class Round {

    private final Portal portal;
    private final Map<String, Guest> guests = new HashMap<>();

    Round(Portal portal) {
        this.portal = portal;
    }

    /** What is looked at in each page. */
    @FunctionalInterface
    interface Look {
        void at(Place place, Guest guest, Response response);
    }

    void walk(Look look) {
        String acme = firstAssessment("ada", "/orgs/acme/assessments");
        String globex = firstAssessment("greta", "/orgs/globex/assessments");
        for (Place place : Place.all(acme, globex)) {
            Guest guest = guest(place.persona());
            look.at(place, guest, open(guest, place.path()));
        }
    }

    /** Opens a page, or with {@code list => selector} what the first such link of a list leads to, and so on. */
    static Response open(Guest guest, String path) {
        String[] steps = path.split(" => ");
        Response answer = guest.open(steps[0]);
        for (int step = 1; step < steps.length; step++) {
            String link = guest.all(steps[step]).first().getAttribute("href");
            answer = guest.open(Objects.requireNonNull(link));
        }
        return answer;
    }

    String firstAssessment(String persona, String list) {
        Guest guest = guest(persona);
        guest.open(list);
        return Objects.requireNonNull(guest.all("main tbody th a").first().getAttribute("href"));
    }

    private Guest guest(String persona) {
        return guests.computeIfAbsent(persona, it -> it.isEmpty() ? portal.visitor() : portal.signIn(it));
    }
}
