package io.waymark.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.LiteWebJarsResourceResolver;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Static files: the URL carries the content's hash (or the library's version), so a browser may keep them for a year. */
@Configuration(proxyBeanMethods = false)
class Assets implements WebMvcConfigurer {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private static final List<String> ROOTS = List.of("/css/", "/js/", "/images/", "/webjars/");

    private static final Set<String> LIBRARY_FILES =
            Set.of("bootstrap-reboot.min.css", "htmx.min.js", "Sortable.min.js");

    /** Whether a file is asked for, which is the same for everybody. */
    static boolean concerns(HttpServletRequest request) {
        return ROOTS.stream().anyMatch(it -> request.getServletPath().startsWith(it));
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        for (String folder : List.of("css", "js", "images")) {
            registry.addResourceHandler("/" + folder + "/**")
                    .addResourceLocations("classpath:/static/" + folder + "/")
                    .setCacheControl(FOR_EVER)
                    .resourceChain(true)
                    .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
                    .addTransformer(new WithoutComments());
        }
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(FOR_EVER)
                .resourceChain(true)
                .addResolver(new AskedFor(LIBRARY_FILES))
                .addResolver(new LiteWebJarsResourceResolver());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new MemberArgument());
        resolvers.add(new ChosenUnitArgument());
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new RightsCheck()).addPathPatterns(RightsCheck.PATHS);
    }

    @Bean
    ResourceUrlEncodingFilter hashedUrls() {
        return new ResourceUrlEncodingFilter();
    }
}
