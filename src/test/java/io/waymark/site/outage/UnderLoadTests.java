package io.waymark.site.outage;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.IdentityProvider;
import io.waymark.testing.OwnPostgres;
import io.waymark.testing.PlainBrowser;
import io.waymark.testing.ProviderUser;
import io.waymark.testing.RealPortal;
import io.waymark.testing.ReplicaProcess;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Four people write goals at two replicas while something dies: what they were told is saved is there afterwards. */
@ResourceLock(RealPortal.TURN)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnderLoadTests {

    private static final String GOALS = "/orgs/acme/goals";
    private static final String ADD = "form[action$=/goals]";
    private static final int PEOPLE = 4;
    private static final int GOALS_EACH = 6;
    private static final int PATIENCE = 200;

    private IdentityProvider provider;
    private OwnPostgres database;
    private RealPortal here;
    private ReplicaProcess there;

    @BeforeAll
    void twoReplicasRun(@TempDir Path folder) {
        provider = IdentityProvider.start();
        provider.knows(ProviderUser.ADA);
        database = OwnPostgres.start(folder);
        here = RealPortal.start(
                provider,
                "WAYMARK_DATABASE_URL=" + database.url(),
                "WAYMARK_FIRST_ORGANISATION=acme=Acme Retail",
                "WAYMARK_FIRST_ADMINISTRATOR=" + ProviderUser.ADA.email());
        there = ReplicaProcess.start(List.of(
                "WAYMARK_DATABASE_URL=" + database.url(),
                "WAYMARK_DATABASE_PASSWORD=waymark",
                "WAYMARK_DATABASE_OWNER_PASSWORD=waymark",
                "WAYMARK_OIDC_ISSUER=" + provider.issuer(),
                "WAYMARK_OIDC_CLIENT_SECRET=" + provider.clientSecret()));
    }

    @AfterAll
    void theyAreGone() {
        there.close();
        here.close();
        database.close();
        provider.close();
    }

    @Test
    void whereTheDatabaseIsKilledNothingThatWasSavedIsLost() throws Exception {
        assertThat(found(saved("Database", () -> {
                    database.kill();
                    database.startAgain();
                })))
                .isTrue();
    }

    @Test
    void whereAReplicaIsKilledPeopleGoOnAtTheOther() throws Exception {
        assertThat(found(saved("Replica", there::kill))).isTrue();
    }

    /** The goals that people were told are saved, of whom each had saved one before the fault and saves more after it. */
    private Set<String> saved(String name, Runnable fault) throws Exception {
        CountDownLatch begun = new CountDownLatch(PEOPLE);
        Set<String> saved = new HashSet<>();
        try (ExecutorService people = Executors.newFixedThreadPool(PEOPLE)) {
            List<Future<List<String>>> work = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                String who = name + " " + person;
                work.add(people.submit(() -> goalsOf(who, begun)));
            }
            begun.await();
            fault.run();
            for (Future<List<String>> it : work) {
                saved.addAll(it.get());
            }
        }
        assertThat(saved).hasSize(PEOPLE * GOALS_EACH);
        return saved;
    }

    private List<String> goalsOf(String who, CountDownLatch begun) {
        PlainBrowser browser = new PlainBrowser();
        List<String> saved = new ArrayList<>();
        try {
            browser.signIn(here.address() + GOALS, "ada");
            saved.add(save(browser, who + " wants 0"));
        } finally {
            begun.countDown();
        }
        for (int goal = 1; goal < GOALS_EACH; goal++) {
            saved.add(save(browser, who + " wants " + goal));
        }
        return saved;
    }

    /** As long as it takes, now here and now there, as a load balancer leads people on. */
    private String save(PlainBrowser browser, String goal) {
        for (int attempt = 0; attempt < PATIENCE; attempt++) {
            String replica = attempt % 2 == Math.floorMod(goal.hashCode(), 2) ? here.address() : there.address();
            if (isSaved(browser, replica, goal)) {
                return goal;
            }
        }
        throw new AssertionError(goal + " was never saved");
    }

    private static boolean isSaved(PlainBrowser browser, String replica, String goal) {
        try {
            browser.open(replica + GOALS);
            if (browser.status() == 200) {
                browser.send(ADD, Map.of("statement", goal, "theme", "speed"));
            }
            return browser.status() == 200 && browser.page().text().contains(goal);
        } catch (UncheckedIOException away) {
            return false;
        }
    }

    private boolean found(Set<String> goals) throws SQLException {
        try (Connection owner = DriverManager.getConnection(database.url(), "waymark_owner", "waymark");
                var statement =
                        owner.prepareStatement("select count(distinct statement) from goal where statement = any(?)")) {
            statement.setArray(1, owner.createArrayOf("text", goals.toArray()));
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1) == goals.size();
            }
        }
    }
}
