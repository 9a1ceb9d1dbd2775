package io.waymark.content.edition;

import io.waymark.content.Editions;
import io.waymark.content.file.ContentSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes while the application is put together: after the migrations, before it listens. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ContentSettings.class)
class ContentConfiguration {

    @Bean
    Editions editions(ContentSettings settings, JdbcClient jdbc, PlatformTransactionManager transactions) {
        var files = settings.content().files();
        return new Publication(new EditionArchive(jdbc), new TransactionTemplate(transactions))
                .publish(EditionFolder.among(files));
    }
}
