package io.waymark.site.outage;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A request that waited for a connection in vain does not wait again: whatever it asks for next fails at once. */
final class PoolAskedOnce extends DelegatingDataSource {

    private static final String REFUSAL = PoolAskedOnce.class.getName();

    PoolAskedOnce(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        SQLException refusal = refusal();
        if (refusal != null) {
            throw new SQLTransientConnectionException("This request asked before", refusal.getSQLState(), refusal);
        }
        try {
            return super.getConnection();
        } catch (SQLTransientConnectionException e) {
            RequestUnderWay.current().ifPresent(it -> it.setAttribute(REFUSAL, e));
            throw e;
        }
    }

    private static @Nullable SQLException refusal() {
        HttpServletRequest request = RequestUnderWay.current().orElse(null);
        return request == null ? null : (SQLException) request.getAttribute(REFUSAL);
    }
}
