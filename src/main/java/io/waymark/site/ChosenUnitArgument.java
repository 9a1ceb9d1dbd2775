package io.waymark.site;

import io.waymark.organisation.ChosenUnit;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.UnitId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands controllers the {@link ChosenUnit}: the one in the address, which is kept in the session, else the one kept there. */
class ChosenUnitArgument implements HandlerMethodArgumentResolver {

    private static final String IN_ADDRESS = "unit";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ChosenUnit.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String place = place(request);
        Object kept = request.getAttribute(place, RequestAttributes.SCOPE_SESSION);
        Optional<UnitId> asked = read(request.getParameter(IN_ADDRESS));
        asked.map(UnitId::toString)
                .filter(it -> !it.equals(kept))
                .ifPresent(it -> request.setAttribute(place, it, RequestAttributes.SCOPE_SESSION));
        return new ChosenUnit(asked.or(() -> read(kept instanceof String text ? text : null))
                .orElse(null));
    }

    /** Each organisation of a member has its own. */
    private static String place(NativeWebRequest request) {
        if (request.getAttribute(Member.class.getName(), RequestAttributes.SCOPE_REQUEST) instanceof Member member) {
            return ChosenUnit.class.getName() + "." + member.organisation().value();
        }
        throw new NotFound();
    }

    private static Optional<UnitId> read(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? Optional.empty() : Optional.of(UnitId.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
