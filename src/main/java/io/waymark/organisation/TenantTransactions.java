package io.waymark.organisation;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Tells PostgreSQL at the begin of each transaction whose it is, and how the page's language calls somebody who left; forgotten
 * again at its end (set_config is local).
 */
@Component
class TenantTransactions implements TransactionExecutionListener {

    /** Where PostgreSQL's {@code format} puts the name. */
    private static final String NAME = "%s";

    private final JdbcClient jdbc;
    private final MessageSource messages;

    TenantTransactions(JdbcClient jdbc, MessageSource messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable beginFailure) {
        if (beginFailure == null && transaction.isNewTransaction()) {
            Tenancy.current().ifPresent(this::tell);
        }
    }

    private void tell(Tenancy tenancy) {
        jdbc.sql("""
                select set_config('waymark.organisation', ?, true), set_config('waymark.person', ?, true),
                    set_config('waymark.left', ?, true)
                """)
                .param(text(tenancy.organisation()))
                .param(text(tenancy.person()))
                .param(messages.getMessage("members.who-left", new Object[] {NAME}, LocaleContextHolder.getLocale()))
                .query()
                .singleRow();
    }

    private static String text(@Nullable Object id) {
        return id == null ? "" : id.toString();
    }
}
