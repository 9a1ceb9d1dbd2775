package io.waymark.dashboard.portfolio;

import io.waymark.form.FilterBar;
import io.waymark.form.FilterField;
import io.waymark.form.SelectOption;
import io.waymark.form.WordedOptions;
import io.waymark.organisation.Member;
import io.waymark.organisation.Unit;
import java.util.Arrays;
import java.util.List;

/** Which units of a portfolio are shown, in the words of its reader. */
final class PortfolioFilterBar {

    private PortfolioFilterBar() {}

    static FilterBar of(Member member, PortfolioView view, WordedOptions words) {
        return new FilterBar(
                "/orgs/" + member.slug() + "/portfolio",
                List.of(
                        FilterField.choice(
                                "kind",
                                words.say("portfolio.kind"),
                                view.kind() == null ? "" : view.kind().name(),
                                words.behind("portfolio.kind.all", "planning.kind.", (Object[]) Unit.Kind.values())),
                        FilterField.order("sort", words.say("portfolio.sort"), value(view.sort()), orders(words))));
    }

    private static List<SelectOption> orders(WordedOptions words) {
        return Arrays.stream(PortfolioOrder.values())
                .map(it -> new SelectOption(value(it), words.say("portfolio.sort." + it)))
                .toList();
    }

    private static String value(PortfolioOrder order) {
        return order == PortfolioOrder.NAME ? "" : order.name();
    }
}
