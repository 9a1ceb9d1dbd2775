package io.waymark.exemption;

import io.waymark.exemption.RegisterPage.Returned;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

/** Reads the page of the register; three statements. */
@Component
class RegisterPages {

    private final Exemptions exemptions;
    private final Members members;
    private final Clock clock;

    RegisterPages(Exemptions exemptions, Members members, Clock clock) {
        this.exemptions = exemptions;
        this.members = members;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    ModelAndView show(Member member, HttpStatusCode status, Returned returned) {
        RegisterPage page = new RegisterPage(
                member,
                exemptions.register(member),
                exemptions.ended(member),
                colleagues(member),
                today(member),
                returned);
        return new ModelAndView("exemption/exemptions", Map.of("page", page), status);
    }

    /** Who can answer for an exemption, by name. */
    List<Member> colleagues(Member member) {
        return members.colleagues(member);
    }

    LocalDate today(Member member) {
        return member.today(clock);
    }
}
