package io.waymark.testing;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands the one real portal of a run, and its provider, to tests. Acme Retail is founded in it, Ada administers it, and she
 * and Tess are known to the provider.
 */
public final class SharedRealPortal implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(SharedRealPortal.class);

    private record Both(IdentityProvider provider, RealPortal portal) implements AutoCloseable {

        static Both start() {
            IdentityProvider provider = IdentityProvider.start();
            provider.knows(ProviderUser.ADA);
            provider.knows(ProviderUser.TESS);
            return new Both(
                    provider,
                    RealPortal.start(
                            provider,
                            "WAYMARK_FIRST_ORGANISATION=acme=Acme Retail",
                            "WAYMARK_FIRST_ADMINISTRATOR=" + ProviderUser.ADA.email()));
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
        return type == RealPortal.class || type == IdentityProvider.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Both both = both(context);
        return parameter.getParameter().getType() == RealPortal.class ? both.portal() : both.provider();
    }

    private static Both both(ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE).computeIfAbsent(Both.class, key -> Both.start(), Both.class);
    }
}
