package io.waymark.content.glossary;

import io.waymark.content.Glossary;
import io.waymark.content.file.ContentFolder;
import io.waymark.content.file.ContentSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the glossary while the application is put together; a folder that holds none leaves the built-in one. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ContentSettings.class)
class GlossaryConfiguration {

    @Bean
    Glossary glossary(ContentSettings settings) {
        return GlossaryReader.in(settings.content())
                .orElseGet(() -> GlossaryReader.in(ContentFolder.built()).orElseThrow());
    }
}
