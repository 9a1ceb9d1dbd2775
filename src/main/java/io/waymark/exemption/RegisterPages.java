package io.waymark.exemption;

import io.waymark.content.Editions;
import io.waymark.form.WordedOptions;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the page of the register; four statements. */
@Component
class RegisterPages {

    static final String VIEW = "exemption/exemptions";
    static final String NEW_FORM = "newExemptionForm";

    /** So many that ended are shown. */
    private static final int ENDED = 20;

    private final ExemptionRows rows;
    private final Members members;
    private final Editions editions;
    private final TopicWork work;
    private final WordedOptions worded;
    private final Clock clock;

    RegisterPages(
            ExemptionRows rows, Members members, Editions editions, TopicWork work, WordedOptions worded, Clock clock) {
        this.rows = rows;
        this.work = work;
        this.worded = worded;
        this.members = members;
        this.editions = editions;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Map<String, Object> of(Member member) {
        return page(member, null);
    }

    /** The page with the form to change one of them, where it is open and the member may; else as usual. */
    @Transactional(readOnly = true)
    Map<String, Object> changing(Member member, @Nullable ExemptionId about) {
        return page(member, about);
    }

    /** Who can answer for an exemption, by name. */
    List<Member> colleagues(Member member) {
        return members.colleagues(member);
    }

    /** What an exemption can be about, beside what these are about. */
    ExemptionTopics topics(List<ListedExemption> standing) {
        return ExemptionTopics.of(editions.current(), standing);
    }

    private Map<String, Object> page(Member member, @Nullable ExemptionId about) {
        Register register = rows.register(member);
        LocalDate today = member.today(clock);
        List<ListedExemption> ended = rows.ended(member, ENDED, BurnDown.since(today));
        RegisterPage page = new RegisterPage(
                member,
                register,
                ended.stream().limit(ENDED).toList(),
                new DebtRegister(register.open(), work.of(member)),
                BurnDown.of(
                        Stream.concat(register.open().stream(), ended.stream()).toList(), today, member),
                topics(register.open()),
                colleagues(member),
                today,
                about);
        Map<String, Object> model = new HashMap<>();
        model.put("interests", worded.of("gate.exemption.interest-in.", (Object[]) Interest.In.values()));
        register.open().stream().filter(page::changing).forEach(it -> model.put("exemptionForm", ExemptionForm.of(it)));
        model.put("page", page);
        model.put(NEW_FORM, ExemptionForm.fresh(page.today()));
        return model;
    }
}
