package io.waymark.site.outage;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where an outage is met first: at the pool. */
@Configuration(proxyBeanMethods = false)
class OutageConfiguration {

    /** How long the pool takes a connection for alive, after it was used, without asking it. */
    static final String TAKEN_FOR_ALIVE = "com.zaxxer.hikari.aliveBypassWindowMs";

    /**
     * Connections are asked whenever they are taken: where all processes of the database freeze at once, those that were used just
     * now are frozen too, and a statement would wait for them as long as it may run. The pool knows no other setting for it.
     */
    @Bean
    static BeanPostProcessor poolAskedOnce() {
        System.getProperties().putIfAbsent(TAKEN_FOR_ALIVE, "0");
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource pool ? new PoolAskedOnce(pool) : bean;
            }
        };
    }
}
