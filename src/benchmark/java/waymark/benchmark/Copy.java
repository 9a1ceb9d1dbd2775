package waymark.benchmark;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows into a table by COPY; keys and checks hold as for every other way in. */
final class Copy implements AutoCloseable {

    private static final int PORTION = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder waiting = new StringBuilder();

    /** @param into table and columns */
    Copy(Connection connection, String into) throws SQLException {
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + into + " from stdin");
    }

    /** Values must hold no tab, no line end and no backslash. */
    void row(@Nullable Object... values) throws SQLException {
        for (int column = 0; column < values.length; column++) {
            waiting.append(column == 0 ? "" : "\t").append(values[column] == null ? "\\N" : values[column]);
        }
        waiting.append('\n');
        if (waiting.length() > PORTION) {
            send();
        }
    }

    @Override
    public void close() throws SQLException {
        send();
        copy.endCopy();
    }

    private void send() throws SQLException {
        byte[] bytes = waiting.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        waiting.setLength(0);
    }
}
