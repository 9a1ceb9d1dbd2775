package io.waymark.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Gives the page of a clash what was sent and where to, so that it can be sent again. It takes the place of the whole page, also
 * where the page's script asked for a region.
 */
class ClashPage implements HandlerInterceptor {

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        if (answer == null || !Clash.VIEW.equals(answer.getViewName())) {
            return;
        }
        answer.addObject("action", request.getRequestURI());
        answer.addObject("sent", request.getParameterMap());
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Retarget", "#main");
            response.setHeader("HX-Reselect", "#main");
            response.setHeader("HX-Reswap", "outerHTML");
        }
    }
}
