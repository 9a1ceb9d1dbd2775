package io.waymark.organisation;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Whose data the current thread may touch. Bound once around a request or a job; every transaction begun inside tells
 * PostgreSQL, whose row level security does the rest.
 */
public record Tenancy(
        @Nullable OrganisationId organisation, @Nullable PersonId person) {

    private static final ScopedValue<Tenancy> CURRENT = ScopedValue.newInstance();

    /** A person who is not inside an organisation yet. */
    public static Tenancy of(PersonId person) {
        return new Tenancy(null, person);
    }

    /** A member inside their organisation. */
    public static Tenancy of(Member member) {
        return new Tenancy(member.organisation(), member.person());
    }

    /** An organisation without a person: jobs, and the making of a new one. */
    public static Tenancy of(OrganisationId organisation) {
        return new Tenancy(organisation, null);
    }

    static Optional<Tenancy> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** Does the work inside this tenancy; transactions must begin inside. */
    public <T extends @Nullable Object> T call(Supplier<T> work) {
        return ScopedValue.where(CURRENT, this).call(work::get);
    }

    /** Does work that may throw checked exceptions, such as the rest of a filter chain. */
    public <X extends Exception> void run(Work<X> work) throws X {
        ScopedValue.where(CURRENT, this).call(() -> {
            work.run();
            return true;
        });
    }

    /** Work without a result. */
    @FunctionalInterface
    public interface Work<X extends Exception> {
        void run() throws X;
    }
}
