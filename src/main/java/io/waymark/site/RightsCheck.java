package io.waymark.site;

import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.NotYourRole;
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
        }
        return true;
    }

    private static Right right(HandlerMethod method, HttpServletRequest request) {
        Needs needs = method.getMethodAnnotation(Needs.class);
        if (needs != null) {
            return needs.value();
        }
        if (HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod())) {
            return Right.BELONG;
        }
        throw new IllegalStateException("Names no right: " + method);
    }
}
