package waymark.benchmark;

import java.util.UUID;

/** A unit in whose assessment somebody reads or answers. */
record Workplace(Tenant tenant, UUID unit, UUID assessment) {

    String organisation() {
        return "/orgs/" + tenant.slug();
    }

    String at() {
        return organisation() + "/assessments/" + assessment;
    }

    /** A place whose plan has a card that can be moved. */
    record Planned(Workplace place, UUID card) {}
}
