package io.waymark.report.book;

import io.waymark.assessment.page.ChartWords;
import io.waymark.figure.Figures;
import io.waymark.organisation.Activity;
import io.waymark.organisation.Member;
import io.waymark.report.board.CardHealth;
import io.waymark.report.board.PlanInNumbers;
import io.waymark.roadmap.Card;
import io.waymark.sheet.OutgoingTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The tables that no feature below hands out. */
@Component
class BookTables {

    private static final int DECIMALS = 4;

    private final ChartWords words;

    BookTables(ChartWords words) {
        this.words = words;
    }

    /** A row a card that was not dropped, in the order of work. */
    OutgoingTable plan(PlanInNumbers plan) {
        return new OutgoingTable(
                words.say("roadmap.title"),
                headings("place", "initiative", "status", "owner", "quarter", "health", "days", "waits"),
                plan.kept().stream().map(it -> row(plan, it)).toList());
    }

    /** A row an entry of the record of activity, the newest first. Times are those of the member's zone. */
    OutgoingTable activity(Member member, List<Activity> entries) {
        return new OutgoingTable(
                words.say("report.table.activity"),
                headings("day", "time", "who", "what"),
                entries.stream()
                        .map(it -> List.<Object>of(
                                member.day(it.at()),
                                it.at()
                                        .atZone(member.zone())
                                        .toLocalTime()
                                        .withNano(0)
                                        .toString(),
                                it.who(),
                                words.say(it.what(), it.who(), it.title())))
                        .toList());
    }

    /** A row a person who belongs to the organisation. */
    OutgoingTable members(List<Member> members) {
        return new OutgoingTable(
                words.say("members.title"),
                headings("name", "roles"),
                members.stream()
                        .map(it -> List.<Object>of(
                                it.name(),
                                it.roles().stream()
                                        .sorted()
                                        .map(role -> words.say("members.role." + role))
                                        .collect(Collectors.joining(", "))))
                        .toList());
    }

    /** The same with what it stands on in each row. */
    OutgoingTable signed(OutgoingTable table, Member member, Object day) {
        return table.with(
                List.of(words.say("sheet.out.as-of"), words.say("sheet.out.made-by")), List.of(day, member.name()));
    }

    List<String> headings(String... columns) {
        return Stream.of(columns).map(it -> words.say("report.column." + it)).toList();
    }

    private List<Object> row(PlanInNumbers plan, Card it) {
        return List.of(
                it.rank().<Object>map(BigDecimal::valueOf).orElse(""),
                it.title(),
                words.say("roadmap.status." + it.facts().status()),
                Objects.requireNonNullElse(it.facts().ownerName(), ""),
                Objects.toString(it.facts().target(), ""),
                words.say("report.board.health." + CardHealth.of(it, plan.now())),
                Figures.rounded(it.days(), DECIMALS),
                it.waitsFor().stream().map(Card.Neighbour::title).collect(Collectors.joining("; ")));
    }
}
