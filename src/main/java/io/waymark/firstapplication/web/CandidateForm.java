package io.waymark.firstapplication.web;

import io.waymark.figure.Figures;
import io.waymark.figure.Quantity;
import io.waymark.firstapplication.Candidate;
import io.waymark.firstapplication.CandidateId;
import io.waymark.firstapplication.Criterion;
import io.waymark.firstapplication.Profile;
import io.waymark.form.CreationKey;
import io.waymark.form.UnitOfFigure;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * A candidate as it was typed, but for its {@linkplain CandidateRatings ratings}.
 *
 * @param returnPerYear in the currency of the choice
 * @param version what the member had on the screen; null for a new one
 * @param key of a new one, becomes its id; null for one that stands
 */
record CandidateForm(
        @NotBlank(message = "{application.error.name}") @Size(max = 120)
        String name,

        @Size(max = 1000) String description,

        @NotNull(message = "{application.error.return}", payload = Unwrapping.Skip.class)
        @DecimalMin(value = "0", message = "{application.error.return}")
        @DecimalMax(value = "99999999999999", message = "{application.error.return}")
        @Nullable
        Quantity returnPerYear,

        @NotNull(message = "{application.error.effort}", payload = Unwrapping.Skip.class)
        @DecimalMin(value = "0.1", message = "{application.error.effort}")
        @DecimalMax(value = "99999", message = "{application.error.effort}")
        @Nullable
        Quantity effort,

        @Size(max = 500) String mustNot,
        @Nullable Integer version,
        @Nullable CreationKey key) {

    static CandidateForm fresh() {
        return new CandidateForm("", "", null, null, "", null, CreationKey.next());
    }

    /** The form of what stands. */
    static CandidateForm of(Candidate candidate) {
        Profile profile = candidate.profile();
        return new CandidateForm(
                profile.name(),
                profile.description(),
                shortest(profile.returnPerYear()),
                shortest(profile.effortDays()),
                profile.mustNot(),
                candidate.version(),
                null);
    }

    void judge(String currency, BindingResult problems) {
        judge("returnPerYear", returnPerYear, currency, 2, "application.error.return", problems);
        judge("effort", effort, "days", 1, "application.error.effort", problems);
    }

    private static void judge(
            String field,
            @Nullable Quantity figure,
            String unit,
            int decimals,
            String message,
            BindingResult problems) {
        if (figure == null || problems.hasFieldErrors(field)) {
            return;
        }
        UnitOfFigure.judge(field, figure, unit, problems);
        if (!problems.hasFieldErrors(field)
                && figure.value().stripTrailingZeros().scale() > decimals) {
            problems.rejectValue(field, message);
        }
    }

    /** Call only when nothing is wrong. */
    Profile profile(Map<Criterion, Integer> ratings) {
        return new Profile(
                name,
                description,
                Objects.requireNonNull(returnPerYear).value(),
                Objects.requireNonNull(effort).value(),
                ratings,
                mustNot);
    }

    /** A form that lost its version was made from an old page. */
    int seenVersion() {
        return version == null ? -1 : version;
    }

    CandidateId addedAs() {
        return new CandidateId((key == null ? CreationKey.next() : key).value());
    }

    /** A figure as a person would write it. */
    static Quantity shortest(BigDecimal value) {
        return Quantity.of(Figures.exact(value));
    }
}
