package io.waymark.site;

import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** Lets two requests at once, such as a double click, write the same thing into their session: the later one stands. */
@Configuration(proxyBeanMethods = false)
class Sessions {

    /** The cookie holds the id itself: one that was packed can unpack to what no database looks up. */
    @Bean
    DefaultCookieSerializerCustomizer plainCookie() {
        return cookie -> cookie.setUseBase64Encoding(false);
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> lastWriteStands() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
