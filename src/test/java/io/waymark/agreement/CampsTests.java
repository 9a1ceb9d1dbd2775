package io.waymark.agreement;

import static io.waymark.scoring.Rating.DONT_KNOW;
import static io.waymark.scoring.Rating.FULLY;
import static io.waymark.scoring.Rating.LARGELY;
import static io.waymark.scoring.Rating.NOT;
import static io.waymark.scoring.Rating.NOT_APPLICABLE;
import static io.waymark.scoring.Rating.PARTLY;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.AnswerContent;
import io.waymark.organisation.Member;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Role;
import io.waymark.scoring.Rating;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CampsTests {

    @Test
    void leadersStandAgainstPractitionersWhereTheyDiffer() {
        assertThat(Camps.of(List.of(LARGELY), List.of(PARTLY, PARTLY, FULLY))).contains(new Camps(LARGELY, PARTLY));
    }

    @Test
    void thereAreNoCampsWhereAllSaySoOrOneSideIsMissing() {
        assertThat(Camps.of(List.of(PARTLY), List.of(PARTLY, PARTLY))).isEmpty();
        assertThat(Camps.of(List.of(PARTLY, FULLY), List.of())).isEmpty();
        assertThat(Camps.of(List.of(), List.of(NOT, FULLY))).isEmpty();
    }

    @Test
    void ofTwoMiddlesTheLowerCounts() {
        assertThat(Camps.median(List.of(FULLY, PARTLY))).isEqualTo(PARTLY);
        assertThat(Camps.median(List.of(FULLY, NOT, LARGELY, PARTLY))).isEqualTo(PARTLY);
    }

    @Test
    void whoDidNotRateSpeaksOnlyWhereNobodyOfTheirSideDid() {
        assertThat(Camps.median(List.of(DONT_KNOW, DONT_KNOW, LARGELY))).isEqualTo(LARGELY);
        assertThat(Camps.median(List.of(NOT_APPLICABLE, DONT_KNOW))).isEqualTo(DONT_KNOW);
        assertThat(Camps.median(List.of(NOT_APPLICABLE))).isEqualTo(NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({"LEAD, true", "ADMINISTRATOR, true", "EXECUTIVE, true", "OWNER, false", "ARCHITECT, false"})
    void aRoleSaysOnWhichSideSomebodyStands(Role role, boolean leads) {
        assertThat(voice("Ada Okafor", role).leads()).isEqualTo(leads);
    }

    @Test
    void whoOwnsAndLeadsIsALeader() {
        assertThat(voice("Ada Okafor", Role.OWNER, Role.LEAD).leads()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Tess Hartmann, TH", "Ivo, I", "Anna Maria de la Cruz, AC", "'  Bo   Lindqvist ', BL"})
    void aNameIsShortenedToItsFirstAndLastLetter(String name, String initials) {
        assertThat(voice(name, Role.OWNER).initials()).isEqualTo(initials);
    }

    private static ComparedVoice voice(String name, Role... roles) {
        Member who = new Member(
                new OrganisationId(new UUID(0, 1)),
                "acme",
                "Acme Retail",
                new PersonId(new UUID(0, 2)),
                name,
                Set.of(roles),
                ZoneOffset.UTC);
        return new ComparedVoice(who, AnswerContent.of(Rating.FULLY));
    }
}
