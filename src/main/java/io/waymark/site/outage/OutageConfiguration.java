package io.waymark.site.outage;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where an outage is met first: at the pool. */
@Configuration(proxyBeanMethods = false)
class OutageConfiguration {

    @Bean
    static BeanPostProcessor poolAskedOnce() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource pool ? new PoolAskedOnce(pool) : bean;
            }
        };
    }
}
