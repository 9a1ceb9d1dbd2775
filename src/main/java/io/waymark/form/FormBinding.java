package io.waymark.form;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxHandlerMethodArgumentResolver;
import jakarta.validation.Configuration;
import java.util.List;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.format.FormatterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.InitBinderDataBinderFactory;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;

/**
 * Has every form bound by {@link FormBinder}, and days, figures and ids read by one rule. Of the htmx library's part in controllers
 * (see application.yaml) only what it reads of a request is used.
 */
@Component
class FormBinding implements WebMvcRegistrations, WebMvcConfigurer, ValidationConfigurationCustomizer {

    /** Messages may count what was typed ({@code ${validatedValue.length()}}), and quantities have bounds. */
    @Override
    public void customize(Configuration<?> validation) {
        validation.addProperty(
                BaseHibernateValidatorConfiguration.CONSTRAINT_EXPRESSION_LANGUAGE_FEATURE_LEVEL,
                ExpressionLanguageFeatureLevel.BEAN_METHODS.name());
        validation.addValueExtractor(new QuantityBounds());
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatter(new DayFormatter());
        registry.addFormatter(new FigureFormatter());
        registry.addFormatter(new QuantityFormatter());
        registry.addConverter(new IdConverter());
        registry.addConverter(String.class, CreationKey.class, CreationKey::of);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new ClashPage());
        registry.addInterceptor(new RefusalMeter());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new HtmxHandlerMethodArgumentResolver());
    }

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new HandlersByPath();
    }

    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new RequestMappingHandlerAdapter() {
            @Override
            protected InitBinderDataBinderFactory createDataBinderFactory(List<InvocableHandlerMethod> methods) {
                return binders(methods, this);
            }
        };
    }

    private static InitBinderDataBinderFactory binders(
            List<InvocableHandlerMethod> methods, RequestMappingHandlerAdapter adapter) {
        return new ServletRequestDataBinderFactory(methods, adapter.getWebBindingInitializer()) {
            @Override
            protected ServletRequestDataBinder createBinderInstance(
                    @Nullable Object target, String name, NativeWebRequest request) {
                return new FormBinder(target, name);
            }
        };
    }
}
