package io.waymark.site.session;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;

/** How sessions are kept. */
@Configuration(proxyBeanMethods = false)
class Sessions {

    /** The cookie holds the id itself: one that was packed can unpack to what no database looks up. */
    @Bean
    DefaultCookieSerializerCustomizer plainCookie() {
        return cookie -> cookie.setUseBase64Encoding(false);
    }

    /** Two requests at once, such as a double click, may write the same thing into their session: the later one stands. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> lastWriteStands() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** Written as before, and read by {@link SessionReader}. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> whoSomebodyIsReadOnce() {
        GenericConversionService conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(byte[].class, Object.class, new SessionReader());
        return sessions -> sessions.setConversionService(conversion);
    }

    /** Asked for by name alone, so that Boot's own stays what everybody else gets. */
    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations(PlatformTransactionManager transactions) {
        return new SessionTransactions(transactions);
    }

    /** Around Boot's own repository, which stays as its settings say. */
    @Bean
    static BeanPostProcessor sparingSessions() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof JdbcIndexedSessionRepository kept ? new SparingSessions<>(kept) : bean;
            }
        };
    }
}
