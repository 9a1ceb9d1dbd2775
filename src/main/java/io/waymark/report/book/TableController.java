package io.waymark.report.book;

import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.sheet.OutgoingTable;
import io.waymark.sheet.SheetDownload;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Hands out tables of the organisation, one file each. */
@Controller
class TableController {

    private static final int ENTRIES = 10_000;

    private final Members members;
    private final ActivityRecord activity;
    private final BookTables tables;
    private final Clock clock;

    TableController(Members members, ActivityRecord activity, BookTables tables, Clock clock) {
        this.members = members;
        this.activity = activity;
        this.tables = tables;
        this.clock = clock;
    }

    @GetMapping("/orgs/{slug}/members.csv")
    ModelAndView members(Member member) {
        return file(member, tables.members(members.colleagues(member)));
    }

    @GetMapping("/orgs/{slug}/activity.csv")
    ModelAndView activity(Member member) {
        return file(member, tables.activity(member, activity.latest(member, ENTRIES)));
    }

    private ModelAndView file(Member member, OutgoingTable table) {
        LocalDate today = member.today(clock);
        String name = member.organisationName() + " " + table.name() + " " + today;
        return SheetDownload.ofCsv(name, tables.signed(table, member, today).csv());
    }
}
