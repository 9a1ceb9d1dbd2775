package io.waymark.site;

import io.waymark.organisation.Entrance;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import io.waymark.organisation.SignedIn;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.SmartView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.view.UrlBasedViewResolver;
import org.springframework.web.util.WebUtils;

/** What the frame around every page shows. */
@Component
class Layout implements HandlerInterceptor, WebMvcConfigurer {

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

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    /** Asked once a page was chosen: what answers a script with a few elements, or sends somebody on, needs none of it. */
    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && !onward(page)) {
            // Icons and rail are named here because expressions that print markup may not reach for beans.
            page.getModelMap().mergeAttributes(Map.of("icons", icons, "rail", rail, "frame", frame(request)));
        }
    }

    private static boolean onward(ModelAndView page) {
        return page.getView() instanceof SmartView view && view.isRedirectView()
                || page.getViewName() instanceof String name
                        && name.startsWith(UrlBasedViewResolver.REDIRECT_URL_PREFIX);
    }

    private static Frame frame(HttpServletRequest request) {
        Cookie theme = WebUtils.getCookie(request, Theme.COOKIE);
        return new Frame(
                (SignedIn) request.getAttribute(SignedIn.class.getName()),
                (Entrance) request.getAttribute(MemberFilter.AT_HOME),
                theme == null ? "system" : theme.getValue(),
                ReaderLocale.zone(request),
                request.getContextPath());
    }
}
