package io.waymark.membership;

import io.waymark.form.SelectOption;
import io.waymark.organisation.Member;
import io.waymark.organisation.Zones;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a member counts days, and may choose to. */
record TimeZonePage(Member member, Zones.ZoneChoice chosen, Instant now) {

    /** Places by the part of the world that their zones name first. */
    public List<SelectOption.Group> areas() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(Zones::offered)
                .collect(Collectors.groupingBy(
                        it -> it.substring(0, it.indexOf('/')), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(it -> new SelectOption.Group(it.getKey(), places(it.getValue())))
                .toList();
    }

    private static List<SelectOption> places(List<String> zones) {
        return zones.stream()
                .map(it ->
                        new SelectOption(it, it.substring(it.indexOf('/') + 1).replace('_', ' ')))
                .sorted(Comparator.comparing(SelectOption::label))
                .toList();
    }

    /** A zone that was chosen and is no place, so that it is not lost. */
    public List<SelectOption> unlisted(@Nullable String zone) {
        return Stream.ofNullable(zone)
                .filter(it -> !Zones.offered(it))
                .map(it -> new SelectOption(it, it))
                .toList();
    }
}
