package io.waymark.organisation;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Tells PostgreSQL at the begin of each transaction whose it is; forgotten again at its end (set_config is local). */
@Component
class TenantTransactions implements TransactionExecutionListener {

    private final JdbcClient jdbc;

    TenantTransactions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable beginFailure) {
        if (beginFailure == null && transaction.isNewTransaction()) {
            Tenancy.current().ifPresent(this::tell);
        }
    }

    private void tell(Tenancy tenancy) {
        jdbc.sql("select set_config('waymark.organisation', ?, true), set_config('waymark.person', ?, true)")
                .param(text(tenancy.organisation()))
                .param(text(tenancy.person()))
                .query()
                .singleRow();
    }

    private static String text(@Nullable Object id) {
        return id == null ? "" : id.toString();
    }
}
