package io.waymark.site;

import io.waymark.organisation.Entrance;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import io.waymark.organisation.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame around every page shows. */
@ControllerAdvice
class Layout {

    /**
     * The person, the organisation that they are in if any, and how they like to see pages and where they count days;
     * and the path below which the portal stands.
     */
    record Frame(@Nullable SignedIn who, @Nullable Entrance entrance, String theme, ZoneId zone, String root) {

        public @Nullable Member member() {
            return entrance == null ? null : entrance.member();
        }

        /** Where else the person belongs. */
        public List<Entrance.Other> others() {
            return entrance == null ? List.of() : entrance.others();
        }

        public boolean archived() {
            return entrance != null && entrance.archived();
        }

        /** Whether the person may, in the organisation that the page shows: what needs a right is offered by this alone. */
        public boolean may(Right right) {
            return entrance != null && entrance.member().may(right);
        }
    }

    private final Icons icons;
    private final Rail rail;

    Layout(Icons icons, Rail rail) {
        this.icons = icons;
        this.rail = rail;
    }

    /** Named in the model because expressions that print markup may not reach for beans. */
    @ModelAttribute("icons")
    Icons icons() {
        return icons;
    }

    @ModelAttribute("rail")
    Rail rail() {
        return rail;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request, @CookieValue(name = Theme.COOKIE, defaultValue = "system") String theme) {
        return new Frame(
                (SignedIn) request.getAttribute(SignedIn.class.getName()),
                (Entrance) request.getAttribute(MemberFilter.AT_HOME),
                theme,
                ReaderLocale.zone(request),
                request.getContextPath());
    }
}
