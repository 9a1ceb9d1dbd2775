package io.waymark.membership;

import io.waymark.organisation.Zones;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * The zone that an administrator chose for whoever chose none.
 *
 * @param organisationZone empty for UTC
 */
record OrganisationZoneForm(String organisationZone) {

    static OrganisationZoneForm of(Zones.ZoneChoice chosen) {
        return new OrganisationZoneForm(chosen.organisation() == null ? "" : chosen.organisation());
    }

    void judge(BindingResult problems) {
        if (!organisationZone.isEmpty() && chosen() == null) {
            problems.rejectValue("organisationZone", "zone.error");
        }
    }

    @Nullable
    ZoneId chosen() {
        return Zones.named(organisationZone).orElse(null);
    }
}
