package io.waymark.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Forgets a kept form when it was taken in, or when a page that refuses it holds what was typed. */
@Component
class SentAgain implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception exception) {
        String id = request.getParameter(KeptForms.FIELD);
        if (id != null && holds(HttpStatusCode.valueOf(response.getStatus()))) {
            KeptForms.forget(request.getSession(false), id);
        }
    }

    private static boolean holds(HttpStatusCode status) {
        return !status.isError()
                || status.isSameCodeAs(HttpStatus.UNPROCESSABLE_CONTENT)
                || status.isSameCodeAs(HttpStatus.CONFLICT);
    }
}
