package io.waymark.exemption;

import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The register of policy exemptions as one member sees it.
 *
 * @param ended those that ended last
 * @param returned what could not be done
 */
record RegisterPage(
        Member member,
        Register register,
        List<Exemption> ended,
        List<Member> colleagues,
        LocalDate today,
        Returned returned) {

    /**
     * What could not be done as wished.
     *
     * @param about the exemption that the form changes; null for a new one
     * @param problems field to message key
     * @param note message key of what is to be said on top, or empty
     * @param now what somebody else saved first; null where nobody did
     */
    record Returned(
            @Nullable ExemptionId about,
            ExemptionForm form,
            Map<String, String> problems,
            String note,
            @Nullable Exemption now) {

        static Returned nothing(LocalDate today) {
            return new Returned(null, ExemptionForm.empty(today), Map.of(), "", null);
        }

        static Returned note(String note, LocalDate today) {
            return new Returned(null, ExemptionForm.empty(today), Map.of(), note, null);
        }
    }

    public boolean editable() {
        return member.may(Right.KEEP_EXEMPTIONS);
    }

    public boolean changeable(Exemption it) {
        return it.open() && ExemptionChanges.changedBy(member, it);
    }

    /** Whether the form to change this one is open: it came back, or was asked for. */
    public boolean changing(Exemption it) {
        return it.id().equals(returned.about());
    }

    /** The form to change an exemption: as it was typed, else what stands. */
    public ExemptionForm form(Exemption it) {
        return changing(it) ? returned.form() : ExemptionForm.of(it);
    }

    public Map<String, String> problems(Exemption it) {
        return changing(it) ? returned.problems() : Map.of();
    }

    /** The form to add one. */
    public ExemptionForm form() {
        return returned.about() == null ? returned.form() : ExemptionForm.empty(today);
    }

    public Map<String, String> problems() {
        return returned.about() == null ? returned.problems() : Map.of();
    }

    /** What somebody is called who was chosen in a form. */
    public String nameOf(String person) {
        return colleagues.stream()
                .filter(it -> it.person().toString().equals(person))
                .map(Member::name)
                .findFirst()
                .orElse("");
    }
}
