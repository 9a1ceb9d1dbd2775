package io.waymark.walls;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Cycle;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import io.waymark.scoring.Rating;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a thing opens to those to whom it belongs stays closed to everybody else without the role. */
@OwnWorld
class PersonalRightsTests {

    /** A right, and a form that asks for it with everything right. */
    record Asked(Right right, String path, Map<String, String> fields) {

        static Asked read(String line) {
            String[] parts = line.split(" \\| ?");
            return new Asked(
                    Right.valueOf(parts[0]),
                    parts[1].replace("{here}", "/orgs/acme/assessments/{id}"),
                    Arrays.stream(parts[2].split(" & "))
                            .map(it -> it.split("=", 2))
                            .collect(Collectors.toMap(it -> it[0], it -> it[1])));
        }

        @Override
        public String toString() {
            return right + " at " + path;
        }
    }

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private Map<String, String> values = Map.of();

    @BeforeEach
    void adaRunsAnAssessmentThatPeteAnswers() {
        Cycle cycle = new Cycle(portal);
        Member ada = cycle.member("ada", "acme");
        Member pete = cycle.member("pete", "acme");
        AssessmentId id = cycle.begin(ada, Map.of());
        PracticeKey practice = cycle.practices("process").getFirst();
        cycle.assign(ada, id, pete, practice.topic());
        cycle.save(pete, id, practice, Rating.FULLY);
        cycle.open(ada, id, practice.topic().dimension());
        values = new HashMap<>(Belongings.of(ada, portal).ids());
        values.putAll(Map.of(
                "id", id.toString(),
                "practice", practice.value(),
                "pete", pete.person().toString()));
    }

    static Stream<Asked> asked() {
        return """
                RECORD_DISSENT | {here}/agreements/{practice}/dissents | person={pete} & reason=R & seen=1
                SUBMIT_DIMENSIONS | {here}/submissions/process | seen=0
                PROVE_PRACTICES | {here}/practices/{practice}/evidence/links | title=T & url=https://example.org & dated=2026-01-01 & reviewBy=2099-01-01 & owner={pete} & key=0190c2a4-0000-7000-8000-000000000077
                PROVE_PRACTICES | {here}/practices/{practice}/evidence/uses | piece={piece}
                CHANGE_EVIDENCE | /orgs/acme/evidence/{piece} | owner={pete} & reviewBy=2099-01-01 & version=0
                CHANGE_EVIDENCE | /orgs/acme/evidence/{piece}/withdrawal | version=0
                SIGN_VALUE_CASES | /orgs/acme/value-cases/{value-cases}/signatures | capacity=FINANCE & version=0
                CHANGE_EXEMPTIONS | /orgs/acme/policy-exemptions/{policy-exemptions} | policy=P & exempted=E & reason=R & owner={pete} & granted=2026-01-01 & expires=2099-01-01 & version=0
                CHANGE_EXEMPTIONS | /orgs/acme/policy-exemptions/{policy-exemptions}/ending | version=0
                CHANGE_INITIATIVES | /orgs/acme/initiatives/{initiatives} | state=PLANNED & version=0
                CHANGE_INITIATIVES | /orgs/acme/roadmap/changes | cards={initiatives}.0 & assignee=none
                CONFIRM_WORDING | /orgs/acme/wording/goals/{goal}/understandings | seen=0
                """.lines().map(Asked::read);
    }

    /** Fay and Archie own and answer nothing of it. */
    @ParameterizedTest
    @MethodSource("asked")
    void whatIsNotTheirsAsksForTheRole(Asked it) {
        for (String persona : List.of("fay", "archie")) {
            Member member = new Cycle(portal).member(persona, "acme");
            int status = Visitor.as(persona, mvc)
                    .post(fill(it.path()), filled(it.fields()))
                    .getResponse()
                    .getStatus();
            assertThat(status == 403).as(persona + ": " + status).isEqualTo(!member.may(it.right()));
        }
    }

    @Test
    void everyPersonalRightIsTried() {
        Set<Right> tried = asked().map(Asked::right).collect(Collectors.toSet());
        assertThat(Right.values())
                .filteredOn(it -> it.personal() && !tried.contains(it))
                .as("tried by ReviewTests: the dimension has to be submitted first")
                .containsExactly(Right.REVIEW_DIMENSIONS);
    }

    private Map<String, String> filled(Map<String, String> fields) {
        Map<String, String> filled = new HashMap<>();
        fields.forEach((name, value) -> filled.put(name, fill(value)));
        return filled;
    }

    private String fill(String text) {
        String filled = text;
        for (Map.Entry<String, String> it : values.entrySet()) {
            filled = filled.replace("{" + it.getKey() + "}", it.getValue());
        }
        return filled;
    }
}
