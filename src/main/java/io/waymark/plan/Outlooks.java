package io.waymark.plan;

import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.Sql;
import io.waymark.organisation.UnitId;
import io.waymark.plan.forecast.Outlook;
import io.waymark.roadmap.ForecastInBrief;
import io.waymark.roadmap.Roadmap;
import io.waymark.scoring.Scorecard;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The forecasts of units by the week, the newest as it stands today or stood when it was reckoned last. */
@Repository
class Outlooks implements ForecastInBrief {

    private static final int WEEKS = 26;

    /** Tells apart what a forecast rests on beside roadmap and ratings. */
    private static final String TEAMS = """
            select concat_ws(' ', (
                select max(number) from accepted_plan where organisation_id = :organisation and unit_id = :unit), md5((
                select string_agg(one, '|' order by one) from (
                    select t::text as one from team t where t.organisation_id = :organisation
                    union all select m::text from team_member m where m.organisation_id = :organisation
                    union all select q::text from team_quarter q where q.organisation_id = :organisation
                    union all select d::text from team_day_off d where d.organisation_id = :organisation) x))) as teams
            """;

    private final PlanGrounds grounds;
    private final Sql sql;
    private final Clock clock;

    Outlooks(PlanGrounds grounds, Sql sql, Clock clock) {
        this.grounds = grounds;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Brief> of(Member member, UnitId unit, Roadmap roadmap, Scorecard card, LocalDate today) {
        List<OutlookWeek> weeks = sql.of(member, """
                select s.teams, o.week, o.reckoned_at, o.rests_on, o.lack, o.already, o.p50, o.p85
                from outlook o cross join (%s) s
                where o.organisation_id = :organisation and o.unit_id = :unit and o.week > :first
                order by o.week
                """.formatted(TEAMS))
                .with("unit", unit)
                .with("first", today.minusWeeks(WEEKS))
                .list(OutlookWeek.class);
        return weeks.isEmpty()
                ? Optional.empty()
                : Optional.of(OutlookWeek.brief(
                        weeks,
                        OutlookGround.of(roadmap, card, today) + " "
                                + weeks.getLast().teams()));
    }

    @Override
    @Transactional
    public void renew(Member member, UnitId unit) {
        renew(member, unit, clock);
    }

    /** Calculates it as of a time and keeps it. */
    @Transactional
    void renew(Member member, UnitId unit, Clock at) {
        String teams = sql.of(member, TEAMS).with("unit", unit).one(String.class);
        PlanGround ground = grounds.of(member, unit.toString(), ChosenUnit.NONE, member.today(at));
        String restsOn = ground.scorecard() == null
                ? teams
                : OutlookGround.of(ground.roadmap(), ground.scorecard(), ground.today()) + " " + teams;
        keep(
                ground,
                restsOn,
                ground.ready() ? Optional.of(ForecastPage.of(ground).whole()) : Optional.empty(),
                at);
    }

    /** The Monday that a forecast of a day is kept under. */
    static LocalDate week(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private void keep(PlanGround ground, String restsOn, Optional<Outlook> whole, Clock at) {
        sql.of(ground.member(), """
                insert into outlook (organisation_id, unit_id, week, reckoned_at, rests_on, lack, already, p50, p85)
                values (:organisation, :unit, :week, :now, :on, :lack, :already, cast(:p50 as date), cast(:p85 as date))
                on conflict (organisation_id, unit_id, week) do update set reckoned_at = excluded.reckoned_at,
                    rests_on = excluded.rests_on, lack = excluded.lack, already = excluded.already, p50 = excluded.p50,
                    p85 = excluded.p85
                """)
                .with("unit", ground.unitId())
                .with("week", week(ground.today()))
                .with("now", Timestamp.from(at.instant()))
                .with("on", restsOn)
                .with("lack", ground.lack().map(Enum::name).orElse(null))
                .with("already", whole.map(Outlook::already).orElse(false))
                .with("p50", whole.flatMap(Outlook::p50).orElse(null))
                .with("p85", whole.flatMap(Outlook::p85).orElse(null))
                .run();
    }
}
