package io.waymark.results;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.page.ChartWords;
import io.waymark.organisation.Member;
import io.waymark.scoring.Gap;
import io.waymark.sheet.OutgoingTable;
import io.waymark.sheet.SheetDownload;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Hands results out as tables: gaps as their page lists them with the same filter, all of them. */
@Controller
class ResultFileController {

    private final ResultStandings standings;
    private final ScorecardTable scorecards;
    private final GapTable gaps;
    private final ChartWords words;
    private final Clock clock;

    ResultFileController(
            ResultStandings standings, ScorecardTable scorecards, GapTable gaps, ChartWords words, Clock clock) {
        this.standings = standings;
        this.scorecards = scorecards;
        this.gaps = gaps;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/orgs/{slug}/assessments/{id}/results.csv")
    ModelAndView results(Member member, @PathVariable AssessmentId id) {
        ResultStanding standing = standings.of(member, id);
        return file(standing, scorecards.of(standing.scorecard()));
    }

    @GetMapping("/orgs/{slug}/assessments/{id}/gaps.csv")
    ModelAndView gaps(Member member, @PathVariable AssessmentId id, @RequestParam Map<String, String> fields) {
        ResultStandings.Aimed aimed = standings.aimed(member, id);
        GapFilter filter = GapFilter.typed(fields);
        List<Gap> found = Gap.of(aimed.standing().scorecard()).stream()
                .filter(filter::lets)
                .sorted(filter.order().comparator(aimed.goals()))
                .toList();
        return file(aimed.standing(), gaps.of(found));
    }

    private ModelAndView file(ResultStanding standing, OutgoingTable table) {
        Member member = standing.member();
        OutgoingTable signed = table.with(
                List.of(words.say("sheet.out.as-of"), words.say("sheet.out.model"), words.say("sheet.out.made-by")),
                List.of(member.today(clock), standing.edition().id().toString(), member.name()));
        String name = standing.assessment().unitName() + " " + table.name() + " " + member.today(clock);
        return SheetDownload.ofCsv(name, signed.csv());
    }
}
