package io.waymark.roadmap.board;

import io.waymark.form.Reply;
import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import io.waymark.roadmap.saved.SavedView;
import io.waymark.roadmap.saved.SavedViewId;
import io.waymark.roadmap.saved.SavedViews;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Keeps what is shown under a name, and forgets it. */
@Controller
class SavedViewController {

    private static final int LONGEST = 2_000;

    private final RoadmapPages pages;
    private final SavedViews views;

    SavedViewController(RoadmapPages pages, SavedViews views) {
        this.pages = pages;
        this.views = views;
    }

    @Needs(Right.BELONG)
    @PostMapping("/orgs/{slug}/roadmap/views")
    Reply save(
            Member member,
            RoadmapFilters filters,
            ChosenUnit chosen,
            @Valid SavedViewForm form,
            BindingResult problems,
            HttpServletResponse response) {
        RoadmapFilters shown = filters.lasting();
        if (shown.query(member).length() > LONGEST) {
            problems.rejectValue("name", "board.error.long");
        }
        if (problems.hasErrors()) {
            return ChangeReplies.whole(
                    response, Reply.refused(RoadmapPage.VIEW, problems, pages.show(member, filters, chosen)));
        }
        views.save(member, form.name(), form.shared(), shown.query(member));
        return Reply.toAddress(shown.url(member)).saying("board.saved", form.name());
    }

    @Needs(Right.BELONG)
    @PostMapping("/orgs/{slug}/roadmap/views/{id}/removal")
    Reply remove(Member member, @PathVariable SavedViewId id, RoadmapFilters filters) {
        SavedView view = views.remove(member, id);
        String back = "/orgs/" + member.slug() + "/roadmap/views/" + id + "/return";
        return Reply.toAddress(filters.lasting().url(member))
                .saying("board.saved.removed", view.name())
                .undoneBy(back + filters.lasting().query(member), Map.of());
    }

    @Needs(Right.BELONG)
    @PostMapping("/orgs/{slug}/roadmap/views/{id}/return")
    Reply bringBack(Member member, @PathVariable SavedViewId id, RoadmapFilters filters, ChosenUnit chosen) {
        return switch (views.bringBack(member, id)) {
            case BACK -> Reply.toAddress(filters.lasting().url(member)).saying("board.saved.returned");
            case THERE -> late(member, filters, chosen, "board.saved.there");
            case TAKEN -> late(member, filters, chosen, "board.saved.taken");
        };
    }

    private Reply late(Member member, RoadmapFilters filters, ChosenUnit chosen, String why) {
        return Reply.shown(RoadmapPage.VIEW, pages.show(member, filters, chosen))
                .late(why);
    }
}
