package io.waymark.site.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.csrf.DefaultCsrfToken;

class SessionReaderTests {

    private final SessionReader sessions = new SessionReader();

    @Test
    void whoSomebodyIsIsReadOnce() {
        byte[] ada = written(new SecurityContextImpl(new TestingAuthenticationToken("ada", "")));
        byte[] bo = written(new SecurityContextImpl(new TestingAuthenticationToken("bo", "")));
        Object first = context(ada).getAuthentication();
        assertThat(context(ada.clone()).getAuthentication()).isSameAs(first);
        assertThat(Objects.requireNonNull(context(bo).getAuthentication()).getName())
                .isEqualTo("bo");
    }

    @Test
    void whoSignsOutInOneRequestStaysInAllOthers() {
        byte[] ada = written(new SecurityContextImpl(new TestingAuthenticationToken("ada", "")));
        for (int request = 0; request < 3; request++) {
            SecurityContext context = context(ada);
            assertThat(context.getAuthentication()).isNotNull();
            context.setAuthentication(null);
        }
    }

    @Test
    void theTokenOfFormsIsReadOnceAndAListEachTime() {
        byte[] token = written(new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "secret"));
        assertThat(sessions.convert(token.clone())).isSameAs(sessions.convert(token));
        byte[] list = written(new ArrayList<>(List.of("typed")));
        assertThat(sessions.convert(list)).isEqualTo(List.of("typed")).isNotSameAs(sessions.convert(list));
    }

    private SecurityContext context(byte[] written) {
        return (SecurityContext) sessions.convert(written);
    }

    private static byte[] written(Object value) {
        return new SerializingConverter().convert(value);
    }
}
