package io.waymark.site.session;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes a session in a transaction of its own, and reads it without one: that is one statement, and begin and commit would be
 * two more ways to the database and back on every request.
 */
final class SessionTransactions implements TransactionOperations {

    private static final ScopedValue<Boolean> READING = ScopedValue.newInstance();

    private final TransactionTemplate ofItsOwn;

    SessionTransactions(PlatformTransactionManager transactions) {
        ofItsOwn = new TransactionTemplate(transactions);
        ofItsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Work of one statement. */
    static <T> T reading(Supplier<T> work) {
        return ScopedValue.where(READING, true).call(work::get);
    }

    @Override
    public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
        return (READING.isBound() ? TransactionOperations.withoutTransaction() : ofItsOwn).execute(action);
    }
}
