package io.waymark.site;

import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.SignedIn;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands controllers the {@link Member} of the page's organisation, or just who is {@link SignedIn}. */
class MemberArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return type == Member.class || type == SignedIn.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return Optional.ofNullable(
                        request.getAttribute(parameter.getParameterType().getName(), RequestAttributes.SCOPE_REQUEST))
                .orElseThrow(NotFound::new);
    }
}
