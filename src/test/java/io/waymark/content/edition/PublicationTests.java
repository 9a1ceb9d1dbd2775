package io.waymark.content.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.waymark.content.Edition;
import io.waymark.content.EditionId;
import io.waymark.content.Editions;
import io.waymark.content.file.ContentProblem;
import io.waymark.content.file.InvalidContent;
import io.waymark.testing.Database;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Each test publishes versions of its own, because none can be taken back. */
@JdbcTest
@ActiveProfiles("personas")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({Database.class, ContentConfiguration.class})
class PublicationTests {

    private final Editions editions;
    private final JdbcClient jdbc;
    private final JdbcClient owner;
    private final Publication publication;

    @Autowired
    PublicationTests(
            Editions editions, JdbcClient jdbc, PlatformTransactionManager transactions, Database.Address address) {
        this.editions = editions;
        this.jdbc = jdbc;
        this.owner = JdbcClient.create(new DriverManagerDataSource(address.url(), "waymark_owner", "waymark"));
        this.publication = new Publication(new EditionArchive(jdbc), new TransactionTemplate(transactions));
    }

    @Test
    void theRealEditionIsPublishedAtStart() {
        var edition = editions.find(new EditionId("cnmm", "4.0-beta.1")).orElseThrow();
        assertThat(rows("edition_practice", "cnmm:4.0-beta.1"))
                .isEqualTo(edition.practices().size());
        assertThat(rows("edition_file", "cnmm:4.0-beta.1"))
                .isEqualTo(edition.topics().size() + 1);
    }

    @Test
    void anEditionKeepsTheChecksumAndTheTimeOfItsPublication() {
        var edition = TinyEdition.valid("1.8");
        var first = publication.publish(edition.folders()).imprint(edition.read());
        assertThat(publication.publish(edition.folders()).imprint(edition.read()))
                .isEqualTo(first);
        assertThat(first.sha256()).isEqualTo(edition.folders().getFirst().sha256());
    }

    @Test
    void publishingTheSameTwiceChangesNothing() {
        var folders = TinyEdition.valid("1.0").folders();
        publication.publish(folders);
        var before = edition("tiny:1.0");
        publication.publish(folders);
        assertThat(edition("tiny:1.0")).isEqualTo(before);
    }

    @Test
    void aChangedFileStopsTheStart() {
        var edition = TinyEdition.valid("1.1");
        publication.publish(edition.folders());
        assertRefused(
                edition.with("people/basics.yaml", "Basics", "Groundwork"),
                "tiny/1.1/people/basics.yaml:1: differs from tiny 1.1,"
                        + " which is published and stays as it is: raise the version");
    }

    @Test
    void aNewFileUnderAPublishedVersionStopsTheStart() {
        var edition = TinyEdition.valid("1.2");
        publication.publish(edition.folders());
        assertRefused(
                edition.withFile("people/skills.yaml", "key: people.skills"),
                "tiny/1.2/people/skills.yaml:1: is not part of tiny 1.2,"
                        + " which is published and stays as it is: raise the version");
    }

    @Test
    void aMissingFileUnderAPublishedVersionStopsTheStart() {
        var edition = TinyEdition.valid("1.3");
        publication.publish(edition.folders());
        assertRefused(
                edition.without("people/basics.yaml"),
                "tiny/1.3/people/basics.yaml:1: is missing from tiny 1.3,"
                        + " which is published and stays as it is: raise the version");
    }

    @Test
    void anEditionWhoseFolderIsGoneStaysAsItWas() {
        var edition = TinyEdition.valid("1.4");
        publication.publish(edition.folders());
        assertThat(publication.publish(List.of()).find(new EditionId("tiny", "1.4")))
                .contains(edition.read());
    }

    @Test
    void aStartWithoutAnyEditionIsRefused() {
        assertThatThrownBy(() -> EditionsInMemory.of(Map.of(), id -> editions.current()))
                .hasMessage("<model>/<version>/edition.yaml:1: is needed at least once");
    }

    @Test
    void nothingIsPublishedWhereOneOfTwoIsBroken() {
        var broken = TinyEdition.valid("1.6").with("people/basics.yaml", "risk: 3", "risk: 9");
        var folders = Stream.of(TinyEdition.valid("1.5"), broken)
                .flatMap(edition -> edition.folders().stream())
                .toList();
        assertThatThrownBy(() -> publication.publish(folders)).isInstanceOf(InvalidContent.class);
        assertThat(rows("edition_file", "tiny:1.5")).isZero();
    }

    @Test
    void aMapIsPublishedWithItsEditionAndReadFromTheDatabase() {
        publication.publish(TinyEdition.valid("1.10").folders());
        var later = TinyEdition.valid("1.11").sameAs("1.10");
        publication.publish(later.folders());
        assertThat(publication.publish(List.of()).find(new EditionId("tiny", "1.11")))
                .contains(later.read());
        assertThat(later.read().map()).isNotNull();
    }

    @Test
    void aMapThatForgetsAPracticeStopsTheStart() {
        publication.publish(TinyEdition.valid("1.12").folders());
        var later = TinyEdition.valid("1.13").sameAs("1.12");
        var line = TinyEdition.change("same", "people.basics.first", "people.basics.first");
        assertRefused(
                later.with("changes.yaml", line, TinyEdition.change("new", "", "people.basics.first")),
                "tiny/1.13/changes.yaml:2: people.basics.first of 1.12 stands in no from");
        assertThat(rows("edition_practice", "tiny:1.13")).isZero();
    }

    @Test
    void replicasThatStartAtOncePublishOnce() throws Exception {
        var folders = TinyEdition.valid("1.7").folders();
        var together = new CyclicBarrier(8);
        Callable<EditionsInMemory> replica = () -> {
            together.await();
            return publication.publish(folders);
        };
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var started : threads.invokeAll(Collections.nCopies(8, replica))) {
                assertThat(started.get().find(new EditionId("tiny", "1.7"))).isPresent();
            }
        }
        assertThat(rows("edition_practice", "tiny:1.7")).isEqualTo(25);
    }

    @Test
    void theHighestOfTheVersionsPublishedTogetherIsCurrent() {
        var folders = Stream.of("3.0-beta.2", "3.0", "3.0-beta.10")
                .flatMap(version -> TinyEdition.valid(version).folders().stream())
                .toList();
        var published = publication.publish(folders);
        assertThat(published.current().id().version()).isEqualTo("3.0");
        assertThat(published.all().stream().map(Edition::id).map(EditionId::version))
                .containsSubsequence("3.0", "3.0-beta.10", "3.0-beta.2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update edition set title = 'Another'",
                "delete from edition",
                "update edition_file set body = 'Another'",
                "delete from edition_file",
                "update edition_practice set level = 1",
                "delete from edition_practice"
            })
    void thePublishedIsRefusedToChangeEvenForTheOwnerOfTheTables(String change) {
        assertThatThrownBy(() -> owner.sql(change).update())
                .rootCause()
                .hasMessageContaining("A published edition never changes");
        assertThatThrownBy(() -> jdbc.sql(change).update()).rootCause().hasMessageContaining("permission denied");
    }

    private void assertRefused(TinyEdition edition, String problem) {
        var refused = catchThrowableOfType(InvalidContent.class, () -> publication.publish(edition.folders()));
        assertThat(refused.problems()).extracting(ContentProblem::toString).containsExactly(problem);
    }

    private long rows(String table, String id) {
        return jdbc.sql("select count(*) from " + table + " where edition_id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    private List<Map<String, Object>> edition(String id) {
        return jdbc.sql("select edition.*, edition.xmin::text from edition where id = ?")
                .param(id)
                .query()
                .listOfRows();
    }
}
