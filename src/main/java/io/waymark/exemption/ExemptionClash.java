package io.waymark.exemption;

import io.waymark.figure.Figures;
import io.waymark.form.Clash;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Two versions of an exemption side by side; one that ended takes no change any more. */
final class ExemptionClash {

    private ExemptionClash() {}

    static Clash of(
            Member member, ExemptionTopics topics, List<Member> colleagues, ExemptionForm mine, ListedExemption now) {
        Clash clash = Clash.about("gate", now.exempted(), RegisterController.PATH + "#e-{id}", member.slug(), now.id())
                .line("gate.exemption.exempted", mine.exempted(), now.exempted())
                .line("gate.exemption.policy", mine.policy(), now.policy())
                .line("gate.exemption.reason", mine.reason(), now.reason())
                .line("gate.exemption.topic", topics.title(mine.topic()), topics.title(now.topic()))
                .line("gate.exemption.owner", name(colleagues, mine.owner()), now.ownerName())
                .line("gate.exemption.granted", mine.granted(), now.grantedOn())
                .line("gate.exemption.expires", mine.expires(), now.expiresOn())
                .line(
                        "gate.exemption.principal",
                        written(mine.principal()),
                        written(now.debt().principal()))
                .line("gate.exemption.interest", told(mine.debt()), told(now.debt()))
                .over(now.version());
        return now.open() ? clash : clash.closed("gate.exemption.clash.ended");
    }

    private static String written(@Nullable BigDecimal figure) {
        return figure == null ? "" : Figures.number(figure);
    }

    private static @Nullable MessageSourceResolvable told(Debt debt) {
        Interest interest = debt.interest();
        return interest == null
                ? null
                : new DefaultMessageSourceResolvable(
                        new String[] {"gate.exemption.interest." + interest.in()}, new Object[] {interest.amount()});
    }

    private static String name(List<Member> colleagues, @Nullable PersonId chosen) {
        return colleagues.stream()
                .filter(it -> it.person().equals(chosen))
                .map(Member::name)
                .findFirst()
                .orElse("");
    }
}
