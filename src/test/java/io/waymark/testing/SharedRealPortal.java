package io.waymark.testing;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Hands a real portal, and its provider, to tests: the one of a run, or their own. Acme Retail is founded in it, Ada
 * administers it, and she and Tess are known to the provider. Tests of Keycloak share another one.
 */
public final class SharedRealPortal implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(SharedRealPortal.class);

    private record Both(OpenIdProvider provider, RealPortal portal) implements AutoCloseable {

        static Both start(Class<?> provider) {
            return provider == Keycloak.class
                    ? before(Keycloak.start(), "WAYMARK_CHECK_PEOPLE_AFTER=1ms")
                    : before(withPeople(IdentityProvider.start()));
        }

        private static IdentityProvider withPeople(IdentityProvider provider) {
            provider.knows(ProviderUser.ADA);
            provider.knows(ProviderUser.TESS);
            return provider;
        }

        private static Both before(OpenIdProvider provider, String... settings) {
            Stream<String> founded = Stream.of(
                    "WAYMARK_FIRST_ORGANISATION=acme=Acme Retail",
                    "WAYMARK_FIRST_ADMINISTRATOR=" + ProviderUser.ADA.email());
            return new Both(
                    provider,
                    RealPortal.start(
                            provider,
                            Stream.concat(founded, Stream.of(settings)).toArray(String[]::new)));
        }

        @Override
        public void close() {
            portal.close();
            provider.close();
        }
    }

    public static RealPortal portal(ExtensionContext context) {
        return both(context).portal();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == RealPortal.class || OpenIdProvider.class.isAssignableFrom(type);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Both both = both(context);
        return parameter.getParameter().getType() == RealPortal.class ? both.portal() : both.provider();
    }

    private static Both both(ExtensionContext context) {
        Class<?> provider = context.getRequiredTestClass().isAnnotationPresent(KeycloakTest.class)
                ? Keycloak.class
                : IdentityProvider.class;
        return isOwn(context)
                ? context.getStore(NAMESPACE)
                        .computeIfAbsent(context.getUniqueId(), it -> Both.start(provider), Both.class)
                : context.getRoot().getStore(NAMESPACE).computeIfAbsent(provider, Both::start, Both.class);
    }

    private static boolean isOwn(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(context.getRequiredTestClass(), RealPortalTest.class)
                .filter(RealPortalTest::own)
                .isPresent();
    }
}
