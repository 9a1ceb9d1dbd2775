package io.waymark.site;

import java.util.Set;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.context.MessageSourceProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.standard.StandardDialect;

/** How words get into pages, mails and sentences, whatever their script and length: once for all templates. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MessageSourceProperties.class)
class TextOutput {

    @Bean
    MessageSource messageSource(MessageSourceProperties properties) {
        Sentences sentences = new Sentences();
        sentences.setBasenames(properties.getBasename().toArray(String[]::new));
        sentences.setDefaultEncoding(properties.getEncoding().name());
        sentences.setFallbackToSystemLocale(properties.isFallbackToSystemLocale());
        return sentences;
    }

    @Bean
    static BeanPostProcessor pageContexts() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof SpringTemplateEngine templates) {
                    templates.setEngineContextFactory(new PageContexts());
                }
                return bean;
            }
        };
    }

    @Bean
    AbstractProcessorDialect words() {
        return new AbstractProcessorDialect("Words", StandardDialect.PREFIX, StandardDialect.PROCESSOR_PRECEDENCE) {
            @Override
            public Set<IProcessor> getProcessors(String prefix) {
                return Set.of(new PeoplesWords());
            }
        };
    }
}
