package io.waymark.site;

import io.waymark.organisation.Entrance;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.NotYourRole;
import io.waymark.organisation.OrganisationArchived;
import io.waymark.organisation.Right;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Asks for the right that a request to an organisation needs, before anything of the request is read. */
class RightsCheck implements HandlerInterceptor {

    /** Where it is asked. */
    static final String PATHS = "/orgs/**";

    /**
     * @throws NotYourRole answered as 403 in words
     * @throws OrganisationArchived answered as 423 in words
     * @throws IllegalStateException where a request could change something and nobody wrote down who may
     */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && request.getAttribute(Member.class.getName()) instanceof Member member) {
            Right right = right(method, request);
            if (!right.personal()) {
                member.must(right);
            }
            if (archived(request) && !mayStill(method, request)) {
                throw new OrganisationArchived();
            }
        }
        return true;
    }

    private static boolean archived(HttpServletRequest request) {
        return request.getAttribute(MemberFilter.AT_HOME) instanceof Entrance entrance && entrance.archived();
    }

    private static boolean mayStill(HandlerMethod method, HttpServletRequest request) {
        Needs needs = method.getMethodAnnotation(Needs.class);
        return reads(request) || needs != null && needs.whileArchived();
    }

    private static boolean reads(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    }

    private static Right right(HandlerMethod method, HttpServletRequest request) {
        Needs needs = method.getMethodAnnotation(Needs.class);
        if (needs != null) {
            return needs.value();
        }
        if (reads(request)) {
            return Right.BELONG;
        }
        throw new IllegalStateException("Names no right: " + method);
    }
}
