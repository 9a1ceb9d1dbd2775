package io.waymark;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** The portal. Profile {@code local} brings its own database and demo world; without a profile it runs for real. */
@Modulithic(systemName = "Waymark")
@SpringBootApplication
public class WaymarkApplication {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    static void main(String[] args) {
        SpringApplication.run(WaymarkApplication.class, args);
    }
}
