package io.waymark.membership;

import io.waymark.organisation.Zones;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * The zone that a member chose.
 *
 * @param zone empty for that of the organisation
 * @param back the page that offered it; empty for the page of the form
 */
record ZoneForm(String zone, String back) {

    static ZoneForm of(Zones.ZoneChoice chosen) {
        return new ZoneForm(chosen.person() == null ? "" : chosen.person(), "");
    }

    void judge(BindingResult problems) {
        if (!zone.isEmpty() && chosen() == null) {
            problems.rejectValue("zone", "zone.error");
        }
    }

    @Nullable
    ZoneId chosen() {
        return Zones.named(zone).orElse(null);
    }
}
