package io.waymark.site.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

class PoolAskedOnceTests {

    /** Has no connection for anybody, and counts who waited for one. */
    private static final class EmptyPool extends AbstractDataSource {

        private int waited;

        @Override
        public Connection getConnection() throws SQLException {
            waited++;
            throw new SQLTransientConnectionException("timed out");
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }
    }

    private final EmptyPool pool = new EmptyPool();
    private final PoolAskedOnce asked = new PoolAskedOnce(pool);

    @Test
    void aRequestWaitsOnceAndTheNextOneAgain() throws Exception {
        request();
        assertThat(pool.waited).isEqualTo(1);
        request();
        assertThat(pool.waited).isEqualTo(2);
    }

    @Test
    void aJobWaitsWheneverItAsks() {
        refused();
        refused();
        assertThat(pool.waited).isEqualTo(2);
    }

    private void request() throws Exception {
        OncePerRequestFilter around = new RequestUnderWay();
        MockHttpServletRequest request = new MockHttpServletRequest();
        around.doFilter(request, new MockHttpServletResponse(), (sameRequest, response) -> {
            refused();
            refused();
        });
    }

    private void refused() {
        assertThatThrownBy(asked::getConnection)
                .isInstanceOf(SQLTransientConnectionException.class)
                .matches(it -> DatabaseFault.behind(it).isPresent());
    }
}
