package io.waymark.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.expression.PropertyAccessor;
import org.springframework.expression.spel.support.ReflectivePropertyAccessor;
import org.springframework.expression.spel.support.StandardEvaluationContext;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.context.IContext;
import org.thymeleaf.context.IEngineContext;
import org.thymeleaf.context.IEngineContextFactory;
import org.thymeleaf.context.StandardEngineContextFactory;
import org.thymeleaf.engine.TemplateData;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

/** Begins the printing of a page: its expressions read by {@link KnownProperties}. */
final class PageContexts implements IEngineContextFactory {

    private final IEngineContextFactory standard = new StandardEngineContextFactory();
    private final Map<ReflectivePropertyAccessor, KnownProperties> known = new ConcurrentHashMap<>();

    @Override
    public IEngineContext createEngineContext(
            IEngineConfiguration configuration,
            TemplateData template,
            @Nullable Map<String, Object> resolution,
            IContext context) {
        if (context.getVariable(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME)
                instanceof StandardEvaluationContext page) {
            adapt(page);
        }
        return standard.createEngineContext(configuration, template, resolution, context);
    }

    /** Before what Thymeleaf reads properties with, which goes on doing so for whatever is left to it. */
    void adapt(StandardEvaluationContext page) {
        List<PropertyAccessor> readers = new ArrayList<>(page.getPropertyAccessors());
        if (readers.getLast() instanceof ReflectivePropertyAccessor rules
                && readers.stream().noneMatch(KnownProperties.class::isInstance)) {
            readers.add(readers.size() - 1, known.computeIfAbsent(rules, KnownProperties::new));
            page.setPropertyAccessors(readers);
        }
    }
}
