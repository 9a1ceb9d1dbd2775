package io.waymark.site.limit;

import io.waymark.organisation.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What one person sends as a file, and what they fetch from an address that ends like one, such as {@code sheet.xlsx}. */
@Component
class FileLimit implements HandlerInterceptor, WebMvcConfigurer {

    private static final Pattern FILE = Pattern.compile("/orgs/.*\\.[a-z]{2,5}");

    private final Allowance uploads;
    private final Allowance exports;

    FileLimit(Limits limits) {
        this.uploads = new Allowance(limits.uploads());
        this.exports = new Allowance(limits.exports());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(request.getAttribute(SignedIn.class.getName()) instanceof SignedIn person)) {
            return true;
        }
        if (isUpload(request)) {
            return uploads.admits(person.id(), response);
        }
        return !FILE.matcher(request.getServletPath()).matches() || exports.admits(person.id(), response);
    }

    private static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }
}
