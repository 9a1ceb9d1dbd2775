package io.waymark.organisation;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Where people count days: in the zone that they chose, else in that of their organisation, else in UTC. */
@Repository
public class Zones {

    private static final Pattern OF_A_PLACE =
            Pattern.compile("(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/");

    private static final String CHANGED = "activity.zone.changed";

    /**
     * Names of zones.
     *
     * @param person null where the person follows the organisation
     * @param organisation null where it follows UTC
     */
    public record ZoneChoice(
            @Nullable String person, @Nullable String organisation) {}

    private final JdbcClient jdbc;
    private final ActivityRecord activity;

    Zones(JdbcClient jdbc, ActivityRecord activity) {
        this.jdbc = jdbc;
        this.activity = activity;
    }

    /** A zone by its name, such as Pacific/Auckland or UTC; empty where there is none that browsers know, too. */
    public static Optional<ZoneId> named(String name) {
        return ZoneId.getAvailableZoneIds().contains(name) && !name.startsWith("SystemV/")
                ? Optional.of(ZoneId.of(name))
                : Optional.empty();
    }

    /** Whether the name is one of a place, as people look for it. */
    public static boolean offered(String name) {
        return OF_A_PLACE.matcher(name).lookingAt();
    }

    /** What the member and their organisation chose. */
    @Transactional(readOnly = true)
    public ZoneChoice of(Member member) {
        return jdbc.sql("select p.zone as person, o.zone as organisation from person p, organisation o "
                        + "where p.id = ? and o.id = ?")
                .param(member.person().value())
                .param(member.organisation().value())
                .query(ZoneChoice.class)
                .single();
    }

    /** The member counts days here from now on; in all their organisations. */
    @Transactional
    public void choose(Member member, @Nullable ZoneId zone) {
        String before = of(member).person();
        jdbc.sql("update person set zone = ? where id = ?")
                .param(name(zone))
                .param(member.person().value())
                .update();
        activity.add(member, CHANGED, "person", member.person().value(), said(before), said(name(zone)));
    }

    /**
     * Whoever chose nothing counts days here from now on.
     *
     * @throws NotYourRole answered as 403 in words
     */
    @Transactional
    public void chooseForAll(Member administrator, @Nullable ZoneId zone) {
        administrator.must(Right.CHOOSE_ZONE_FOR_ALL);
        String before = of(administrator).organisation();
        jdbc.sql("update organisation set zone = ? where id = ?")
                .param(name(zone))
                .param(administrator.organisation().value())
                .update();
        activity.add(
                administrator,
                CHANGED + "-for-all",
                "organisation",
                administrator.organisation().value(),
                said(before),
                said(name(zone)));
    }

    private static @Nullable String name(@Nullable ZoneId zone) {
        return zone == null ? null : zone.getId();
    }

    private static Map<String, String> said(@Nullable String name) {
        return name == null ? Map.of() : Map.of("zone", name);
    }
}
