package io.waymark.journey;

import io.waymark.testing.RealPortalTest;
import io.waymark.testing.SharedRealPortal;
import java.util.Objects;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Hands the running portal to a test, in one browser for all tests of a run. Where there is no browser the test is
 * skipped with the reason, but a build that says {@code CI=true} fails: there a journey nobody made must not look green.
 */
class InBrowser implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    /** The browser's driver serves one thread at a time. */
    static final String BROWSER = "browser";

    private static final Namespace NAMESPACE = Namespace.create(InBrowser.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.installed().isPresent()) {
            return ConditionEvaluationResult.enabled("A browser is installed");
        }
        if (Objects.equals(System.getenv("CI"), "true")) {
            throw new IllegalStateException(Chromium.MISSING);
        }
        return ConditionEvaluationResult.disabled(Chromium.MISSING);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Portal.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(NAMESPACE).computeIfAbsent(Portal.class, key -> portal(context));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Portal portal = context.getStore(NAMESPACE).remove(Portal.class, Portal.class);
        if (portal != null) {
            portal.leave();
        }
    }

    private static Portal portal(ExtensionContext context) {
        Chromium chromium = context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Chromium.class, key -> Chromium.launch(), Chromium.class);
        return AnnotationSupport.isAnnotated(context.getRequiredTestClass(), RealPortalTest.class)
                ? Portal.real(chromium.browser(), SharedRealPortal.portal(context))
                : new Portal(chromium.browser(), "http://localhost:" + port(context));
    }

    private static String port(ExtensionContext context) {
        return SpringExtension.getApplicationContext(context).getEnvironment().getRequiredProperty("local.server.port");
    }
}
