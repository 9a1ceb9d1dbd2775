package io.waymark.exemption;

import io.waymark.chart.Chart;
import io.waymark.form.SelectOption;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The register of policy exemptions as one member sees it.
 *
 * @param ended those that ended last
 * @param debt what the open ones cost
 * @param choices the topics of the model
 * @param about the exemption that is changed; null where none is
 */
record RegisterPage(
        Member member,
        Register register,
        List<ListedExemption> ended,
        DebtRegister debt,
        BurnDown burnDown,
        ExemptionTopics choices,
        List<Member> colleagues,
        LocalDate today,
        @Nullable ExemptionId about) {

    public boolean editable() {
        return member.may(Right.KEEP_EXEMPTIONS);
    }

    /** Those that were extended more than once. */
    public List<ListedExemption> escalated() {
        return register.open().stream().filter(ListedExemption::escalated).toList();
    }

    /** Whether the member is asked to agree that it stays. */
    public boolean asked(ListedExemption it) {
        return it.awaitsAgreement() && member.may(Right.AGREE_TO_RENEWALS);
    }

    /** How the debt went and goes, in these words. */
    public Chart chart(String caption, String now, String until, String ahead) {
        return burnDown.chart(caption, now, until, ahead);
    }

    public boolean changeable(ListedExemption it) {
        return it.open() && ExemptionChanges.changedBy(member, it.owner());
    }

    /** Whether the form to change this one is shown. */
    public boolean changing(ListedExemption it) {
        return it.id().equals(about);
    }

    /** What the ids of the fields begin with in the form to add one, beside the form to change one. */
    public String prefix() {
        return about == null ? "" : "new-";
    }

    /** What an exemption can be about, by dimension. */
    public List<SelectOption.Group> topics() {
        return choices.groups();
    }

    /** What it is about; empty where that is not said. */
    public String topic(ListedExemption it) {
        return choices.title(it.topic());
    }

    /** Who can answer for an exemption, by name. */
    public List<SelectOption> owners() {
        return colleagues.stream()
                .map(it -> new SelectOption(it.person(), it.name()))
                .toList();
    }
}
