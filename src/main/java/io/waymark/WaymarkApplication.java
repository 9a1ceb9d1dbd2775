package io.waymark;

import io.waymark.site.start.AppointCommand;
import java.time.Clock;
import java.util.List;
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
        List<String> words = List.of(args);
        if (!words.isEmpty() && words.getFirst().equals(AppointCommand.NAME)) {
            System.exit(appoint(words.subList(1, words.size())));
        }
        SpringApplication.run(WaymarkApplication.class, args);
    }

    private static int appoint(List<String> words) {
        try {
            System.out.println(AppointCommand.run(words));
            return 0;
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }
}
