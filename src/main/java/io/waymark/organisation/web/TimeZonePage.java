package io.waymark.organisation.web;

import io.waymark.organisation.Member;
import io.waymark.organisation.Zones;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where a member counts days, and may choose to.
 *
 * @param refused the field whose zone is not known; empty where all is well
 */
record TimeZonePage(Member member, Zones.ZoneChoice chosen, Instant now, String refused) {

    /** A zone, called by its place. */
    record Place(String zone, String name) {

        private static Place of(String zone) {
            return new Place(zone, zone.substring(zone.indexOf('/') + 1).replace('_', ' '));
        }
    }

    /** Places by the part of the world that their zones name first. */
    public Map<String, List<Place>> areas() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(Zones::offered)
                .collect(Collectors.groupingBy(
                        it -> it.substring(0, it.indexOf('/')),
                        TreeMap::new,
                        Collectors.mapping(
                                Place::of, Collectors.collectingAndThen(Collectors.toList(), TimeZonePage::sorted))));
    }

    private static List<Place> sorted(List<Place> places) {
        return places.stream().sorted(Comparator.comparing(Place::name)).toList();
    }
}
