package io.waymark.organisation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * SQL of one tenant. {@code :organisation} and {@code :person} are bound to who asks; typed ids are bound by their value and
 * enums by their name. A row becomes a record by its constructor: columns are named as its components, in snake case.
 */
@Component
public class Sql {

    private final JdbcClient jdbc;

    Sql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A statement in the member's name. */
    public Statement of(Member member, String sql) {
        return of(member.organisation(), sql).with("person", member.person());
    }

    /** A statement in nobody's name: of jobs, and of what an organisation is founded with. */
    public Statement of(OrganisationId organisation, String sql) {
        return new Statement(jdbc.sql(sql)).with("organisation", organisation);
    }

    /** Until the transaction ends, others of the organisation who hold the same wait: for rules over many rows. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Member member, String what) {
        of(member, "select pg_advisory_xact_lock(hashtextextended(:what || ' ' || cast(:organisation as text), 0))")
                .with("what", what)
                .statement
                .query()
                .singleRow();
    }

    /** One statement with what is bound so far. */
    public static final class Statement {

        private final JdbcClient.StatementSpec statement;

        private Statement(JdbcClient.StatementSpec statement) {
            this.statement = statement;
        }

        public Statement with(String name, @Nullable Object value) {
            statement.param(name, bindable(value));
            return this;
        }

        /**
         * The one row that must be there.
         *
         * @throws NotFound where it is missing or another tenant's
         */
        public <T> T one(Class<T> type) {
            return maybe(type).orElseThrow(NotFound::new);
        }

        public <T> Optional<T> maybe(Class<T> type) {
            return rows(type).optional();
        }

        public <T> List<T> list(Class<T> type) {
            return rows(type).list();
        }

        /**
         * Rows one after the other, of which the transaction holds no more than this at once; whoever asks closes them.
         *
         * @param atOnce how many rows the database sends at a time
         */
        public <T> Stream<T> stream(Class<T> type, int atOnce) {
            statement.withFetchSize(atOnce);
            return rows(type).stream();
        }

        /** Writes; the number of rows that it touched. */
        public int run() {
            return statement.update();
        }

        /**
         * Writes to the one row that must be there.
         *
         * @throws NotFound where it is missing or another tenant's
         */
        public void runOnOne() {
            if (run() == 0) {
                throw new NotFound();
            }
        }

        private <T> JdbcClient.MappedQuerySpec<T> rows(Class<T> type) {
            return type.isRecord() ? statement.query(new RecordMapper<>(type)) : statement.query(type);
        }

        private static @Nullable Object bindable(@Nullable Object value) {
            if (value instanceof TypedId id) {
                return id.value();
            }
            return value instanceof Enum<?> constant ? constant.name() : value;
        }
    }
}
