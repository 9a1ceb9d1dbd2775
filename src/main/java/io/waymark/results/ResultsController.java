package io.waymark.results;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.page.ChartWords;
import io.waymark.assessment.page.ClaimWords;
import io.waymark.assessment.page.Ladders;
import io.waymark.content.DimensionKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.scoring.DimensionScore;
import io.waymark.scoring.TopicScore;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows what scoring makes of an assessment, and explains every figure one step down. */
@Controller
@RequestMapping("/orgs/{slug}/assessments/{id}/results")
class ResultsController {

    private final ResultStandings standings;
    private final ChartWords words;
    private final ClaimWords claimWords;
    private final Ladders ladders;

    ResultsController(ResultStandings standings, ChartWords words, ClaimWords claimWords, Ladders ladders) {
        this.standings = standings;
        this.words = words;
        this.claimWords = claimWords;
        this.ladders = ladders;
    }

    @GetMapping
    String whole(Member member, @PathVariable AssessmentId id, Model model) {
        model.addAttribute("page", ResultsPage.of(standings.claimed(member, id), words, claimWords, ladders));
        return "results/results";
    }

    @GetMapping("/{dimension}")
    String dimension(Member member, @PathVariable AssessmentId id, @PathVariable DimensionKey dimension, Model model) {
        ResultStanding standing = standings.of(member, id);
        model.addAttribute("page", DimensionResults.of(standing, find(standing, dimension), ladders));
        return "results/dimension-results";
    }

    @GetMapping("/{dimension}/{topic}")
    String topic(
            Member member,
            @PathVariable AssessmentId id,
            @PathVariable DimensionKey dimension,
            @PathVariable String topic,
            Model model) {
        ResultStanding standing = standings.of(member, id);
        TopicScore score = standing.scorecard().topic(dimension.topic(topic)).orElseThrow(NotFound::new);
        model.addAttribute("page", TopicExplanation.of(standing, find(standing, dimension), score));
        return "results/topic-results";
    }

    private static DimensionScore find(ResultStanding standing, DimensionKey dimension) {
        return standing.scorecard().dimension(dimension).orElseThrow(NotFound::new);
    }
}
