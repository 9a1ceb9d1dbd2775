package io.waymark.site;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The server around the portal. */
@Configuration(proxyBeanMethods = false)
class Server {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> headersOnEveryAnswer() {
        return server -> server.addEngineValves(new AnswerHeaders());
    }
}
