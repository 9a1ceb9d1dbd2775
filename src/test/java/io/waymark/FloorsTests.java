package io.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The house has floors (docs/decisions/0011): a package uses only packages below it. */
class FloorsTests {

    private static final List<String> FROM_THE_GROUND_UP = List.of(
            "content organisation chart figure",
            "form scoring site",
            "sheet assessment goal mail membership plan.schedule",
            "questionnaire planning results history assignment agreement review evidence discussion pulse answersheet "
                    + "objective kpi measurement wording exemption costreview outcome team plan.forecast",
            "value firstapplication roadmap.order plan.way",
            "gate roadmap",
            "dashboard plan search",
            "report",
            "local");

    private static final Map<String, Integer> FLOOR = IntStream.range(0, FROM_THE_GROUND_UP.size())
            .boxed()
            .flatMap(
                    floor -> Stream.of(FROM_THE_GROUND_UP.get(floor).split(" ")).map(name -> Map.entry(name, floor)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final ApplicationModules MODULES = ApplicationModules.of(WaymarkApplication.class);

    @Test
    void everyPackageStandsOnAFloor() {
        assertThat(MODULES.stream().map(FloorsTests::name)).allMatch(FLOOR::containsKey);
    }

    @Test
    void aPackageUsesOnlyFloorsBelow() {
        assertThat(MODULES.stream().flatMap(FloorsTests::arrowsThatDoNotGoDown)).isEmpty();
    }

    private static Stream<String> arrowsThatDoNotGoDown(ApplicationModule from) {
        return from.getDirectDependencies(MODULES)
                .uniqueModules()
                .filter(to -> FLOOR.get(name(to)) >= FLOOR.get(name(from)))
                .map(to -> name(from) + " uses " + name(to));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
