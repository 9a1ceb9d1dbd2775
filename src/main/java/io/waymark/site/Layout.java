package io.waymark.site;

import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import io.waymark.organisation.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame around every page shows. */
@ControllerAdvice
class Layout {

    /** The person, their organisation if they are in one, and how they like to see pages and where they count days. */
    record Frame(@Nullable SignedIn who, @Nullable Member member, String theme, ZoneId zone) {

        /** Whether the person may, in the organisation that the page shows: what needs a right is offered by this alone. */
        public boolean may(Right right) {
            return member != null && member.may(right);
        }
    }

    private final Icons icons;

    Layout(Icons icons) {
        this.icons = icons;
    }

    /** Named in the model because expressions that print markup may not reach for beans. */
    @ModelAttribute("icons")
    Icons icons() {
        return icons;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request, @CookieValue(name = Theme.COOKIE, defaultValue = "system") String theme) {
        return new Frame(
                (SignedIn) request.getAttribute(SignedIn.class.getName()),
                (Member) request.getAttribute(MemberFilter.AT_HOME),
                theme,
                ReaderLocale.zone(request));
    }
}
