package io.waymark.roadmap.out;

import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.roadmap.board.RoadmapFilters;
import io.waymark.sheet.SheetDownload;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Hands a roadmap out, as its page shows it with the same filters. */
@Controller
class RoadmapFileController {

    private final RoadmapExports exports;
    private final RoadmapSheet sheet;
    private final JiraIssues jira;
    private final GithubIssues github;
    private final ExportWords words;
    private final JsonMapper json;

    RoadmapFileController(
            RoadmapExports exports,
            RoadmapSheet sheet,
            JiraIssues jira,
            GithubIssues github,
            ExportWords words,
            JsonMapper json) {
        this.exports = exports;
        this.sheet = sheet;
        this.jira = jira;
        this.github = github;
        this.words = words;
        this.json = json;
    }

    @GetMapping("/orgs/{slug}/roadmap.csv")
    ModelAndView csv(Member member, RoadmapFilters filters, ChosenUnit chosen) {
        RoadmapExport export = exports.of(member, filters, chosen);
        return SheetDownload.ofCsv(export.name(), sheet.csv(export));
    }

    @GetMapping("/orgs/{slug}/roadmap.xlsx")
    ModelAndView workbook(Member member, RoadmapFilters filters, ChosenUnit chosen) {
        RoadmapExport export = exports.of(member, filters, chosen);
        return SheetDownload.ofWorkbook(export.name(), out -> sheet.workbook(export, out));
    }

    @GetMapping("/orgs/{slug}/roadmap.json")
    ModelAndView json(Member member, RoadmapFilters filters, ChosenUnit chosen) {
        RoadmapExport export = exports.of(member, filters, chosen);
        byte[] text = json.writeValueAsBytes(RoadmapJson.of(export, words));
        return new ModelAndView(new SheetDownload(export.name() + ".json", "application/json", out -> out.write(text)));
    }

    @GetMapping("/orgs/{slug}/roadmap-jira.csv")
    ModelAndView jira(Member member, RoadmapFilters filters, ChosenUnit chosen) {
        RoadmapExport export = exports.of(member, filters, chosen);
        return SheetDownload.ofCsv(export.name() + " Jira", jira.of(export));
    }

    @GetMapping("/orgs/{slug}/roadmap-github.csv")
    ModelAndView github(Member member, RoadmapFilters filters, ChosenUnit chosen) {
        RoadmapExport export = exports.of(member, filters, chosen);
        return SheetDownload.ofCsv(export.name() + " GitHub", github.of(export));
    }
}
