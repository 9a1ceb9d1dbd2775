package io.waymark.roadmap;

import io.waymark.figure.Quarter;
import io.waymark.organisation.Member;
import io.waymark.organisation.Sql;
import io.waymark.organisation.UnitId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Money that was spent on cards, as it stands. */
@Repository
public class CardSpendings {

    private final Sql sql;

    CardSpendings(Sql sql) {
        this.sql = sql;
    }

    /** What stands of a card, the newest day first; one statement. */
    @Transactional(readOnly = true)
    public List<CardSpending> of(Member member, InitiativeId card) {
        return sql.of(member, """
                select s.id, s.spent_on as day, trim_scale(s.amount) as amount, s.note, p.name as who
                from card_spending s join person p on p.id = s.said_by
                where s.organisation_id = :organisation and s.initiative_id = :card and s.takes_back is null
                    and not exists (
                        select from card_spending b
                        where b.organisation_id = s.organisation_id and b.takes_back = s.id)
                order by s.spent_on desc, s.id desc
                """).with("card", card).list(CardSpending.class);
    }

    private record Spent(InitiativeId card, LocalDate since, BigDecimal amount) {}

    /** Of all cards of a unit, dropped ones too; one statement. */
    @Transactional(readOnly = true)
    public List<QuarterSpending> of(Member member, UnitId unit) {
        return sql.of(member, """
                select s.initiative_id as card, cast(date_trunc('quarter', s.spent_on) as date) as since,
                    trim_scale(sum(s.amount)) as amount
                from card_spending s
                join initiative i on i.organisation_id = s.organisation_id and i.id = s.initiative_id and i.unit_id = :unit
                where s.organisation_id = :organisation
                group by 1, 2 having sum(s.amount) <> 0 order by 2, 1
                """).with("unit", unit).list(Spent.class).stream()
                .map(it -> new QuarterSpending(it.card(), Quarter.of(it.since()), it.amount()))
                .toList();
    }
}
