package io.waymark.plan.scenario;

import io.waymark.form.CreationKey;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * That somebody adopts a scenario.
 *
 * @param because why cards are dropped that it leaves out; empty where it leaves none out
 * @param stands what it was seen to rest on, as {@link StandsNow} writes it
 * @param version of the scenario that was on the page
 */
record AdoptionForm(
        @Size(max = 500) String because,
        String stands,
        @Nullable Integer version,
        @Nullable CreationKey key) {

    static AdoptionForm of(AdoptionPage page, String because) {
        return new AdoptionForm(because, page.stands().text(), page.scenario().version(), CreationKey.next());
    }

    void judge(AdoptionPage page, BindingResult problems) {
        if (page.leavesOut() && because.isEmpty()) {
            problems.rejectValue("because", "roadmap.error.because.DROPPED");
        }
    }

    CreationKey adoptedAs() {
        return key == null ? CreationKey.next() : key;
    }

    /** Whether it was made from this page as it is now. */
    boolean seen(AdoptionPage page) {
        return version != null
                && version == page.scenario().version()
                && StandsNow.parse(stands).apartFrom(page.stands()).isEmpty();
    }
}
