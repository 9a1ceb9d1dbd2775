package io.waymark.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Finds who handles a request. Of some four hundred patterns nearly all differ from a path in its length or in a part that is no
 * variable: that is asked first, and only what is left is tried in full. Which is chosen stays Spring's decision.
 */
final class HandlersByPath extends RequestMappingHandlerMapping {

    private final Map<RequestMappingInfo, PathShape> shapes = new ConcurrentHashMap<>();

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo info, HttpServletRequest request) {
        PathShape shape = shapes.computeIfAbsent(info, PathShape::of);
        return shape.fits(ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication())
                ? super.getMatchingMapping(info, request)
                : null;
    }
}
