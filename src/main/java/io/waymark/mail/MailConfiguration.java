package io.waymark.mail;

import javax.sql.DataSource;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import net.javacrumbs.shedlock.spring.annotation.EnableSchedulerLock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ITemplateResolver;

/** Whether mails are sent, how their plain text is printed, and jobs that run on one replica at a time. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
@EnableScheduling
@EnableSchedulerLock(defaultLockAtMostFor = "PT10M")
class MailConfiguration {

    @Bean
    MailMode mailMode(@Value("${spring.mail.host:}") String server, MailSettings settings) {
        return server.isBlank() ? settings.withoutServer() : MailMode.SENDS;
    }

    @Bean
    ITemplateResolver plainText(ApplicationContext application) {
        SpringResourceTemplateResolver texts = new SpringResourceTemplateResolver();
        texts.setApplicationContext(application);
        texts.setPrefix("classpath:/templates/");
        texts.getResolvablePatternSpec().addPattern("*.txt");
        texts.setTemplateMode(TemplateMode.TEXT);
        texts.setCharacterEncoding("UTF-8");
        texts.setOrder(1);
        return texts;
    }

    /** By the database's clock, which all replicas share. */
    @Bean
    LockProvider oneReplicaAtATime(DataSource database) {
        return new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                .withJdbcTemplate(new JdbcTemplate(database))
                .usingDbTime()
                .build());
    }
}
