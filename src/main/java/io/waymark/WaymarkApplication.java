package io.waymark;

import io.waymark.site.start.AppointCommand;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** The portal. Profile {@code local} brings its own database and demo world; without a profile it runs for real. */
@Modulithic(systemName = "Waymark")
@SpringBootApplication
public class WaymarkApplication {

    /** What an operator may write in place of a start, each a function of the words after it. */
    private static final Map<String, Function<List<String>, String>> COMMANDS = Map.of(
            AppointCommand.NAME, AppointCommand::run,
            ScorecardsCommand.NAME, ScorecardsCommand::run,
            RebuildPortfolioCommand.NAME, RebuildPortfolioCommand::run);

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    static void main(String[] args) {
        List<String> words = List.of(args);
        if (!words.isEmpty() && COMMANDS.get(words.getFirst()) instanceof Function<List<String>, String> command) {
            System.exit(run(command, words.subList(1, words.size())));
        }
        SpringApplication.run(WaymarkApplication.class, args);
    }

    private static int run(Function<List<String>, String> command, List<String> words) {
        try {
            System.out.println(command.apply(words));
            return 0;
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }
}
