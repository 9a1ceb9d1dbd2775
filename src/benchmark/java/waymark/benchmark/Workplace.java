package waymark.benchmark;

import java.util.List;
import java.util.UUID;

/** A unit in whose assessment somebody reads or answers. */
record Workplace(Tenant tenant, UUID unit, UUID assessment) {

    String organisation() {
        return "/orgs/" + tenant.slug();
    }

    String at() {
        return organisation() + "/assessments/" + assessment;
    }

    /** A unit with a roadmap; its cards are numbered from 1 in their titles. */
    record Planned(Workplace place, List<UUID> cards) {}
}
