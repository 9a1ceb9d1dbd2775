package io.waymark.plan;

import io.waymark.form.CreationKey;
import org.jspecify.annotations.Nullable;

/**
 * That somebody accepts a plan.
 *
 * @param seen tells apart the plan that was on the page
 * @param version number of the accepted plan that stood beside it; 0 where none did
 */
record AcceptanceForm(
        String unit,
        String seen,
        @Nullable Integer version,
        @Nullable CreationKey key) {

    static AcceptanceForm of(DatesPage page) {
        return new AcceptanceForm(
                page.ground().unitKey(), page.fingerprint(), page.ground().standing(), CreationKey.next());
    }

    CreationKey acceptedAs() {
        return key == null ? CreationKey.next() : key;
    }

    int stood() {
        return version == null ? -1 : version;
    }
}
