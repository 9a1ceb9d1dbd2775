package io.waymark.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How many buffers each statement reads that only reads, in the order in which they ran: PostgreSQL runs it once more and counts.
 * Unlike time this depends on nothing but the statement, its plan and the rows there are.
 *
 * @param buffers of 8 kB each, counted as often as they were looked at
 */
public record Readings(String sql, long buffers) {

    private static final ScopedValue<List<Readings>> HEARD = ScopedValue.newInstance();
    private static final Pattern COUNTED = Pattern.compile("\"Shared (?:Hit|Read) Blocks\": (\\d+)");

    /** The readings of the work, on this thread. */
    public static List<Readings> of(Runnable work) {
        List<Readings> heard = new ArrayList<>();
        ScopedValue.where(HEARD, heard).run(work);
        return heard;
    }

    /** All that the work read. */
    public static long sum(List<Readings> readings) {
        return readings.stream().mapToLong(Readings::buffers).sum();
    }

    /** Whether the statement may be run twice without leaving more than once. */
    private static boolean reads(String sql) {
        String start = sql.strip().toLowerCase(Locale.ROOT);
        return (start.startsWith("select") || start.startsWith("with"))
                && !start.contains("set_config")
                && !start.contains("advisory")
                && !start.matches("(?s).*\\b(insert into|update|delete from)\\b.*");
    }

    /** The statement, which is counted before it runs; the same where nobody listens. */
    static PreparedStatement listening(PreparedStatement statement, Connection connection, String sql) {
        return HEARD.isBound() && reads(sql)
                ? new Counting(statement, connection, sql, new ArrayList<>()).proxy()
                : statement;
    }

    private record Set(Method method, Object[] arguments) {}

    private record Counting(PreparedStatement statement, Connection connection, String sql, List<Set> set) {

        PreparedStatement proxy() {
            Class<PreparedStatement> type = PreparedStatement.class;
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this::invoke));
        }

        private @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            if (method.getName().startsWith("set") && arguments != null && arguments[0] instanceof Integer) {
                set.add(new Set(method, arguments));
            } else if (method.getName().equals("executeQuery")
                    || method.getName().equals("execute")) {
                count();
            }
            try {
                return method.invoke(statement, arguments);
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            }
        }

        private void count() throws Exception {
            try (PreparedStatement again =
                    connection.prepareStatement("explain (analyze, buffers, timing off, format json) " + sql)) {
                for (Set it : set) {
                    it.method().invoke(again, it.arguments());
                }
                try (ResultSet plan = again.executeQuery()) {
                    plan.next();
                    HEARD.get().add(new Readings(sql, buffers(plan.getString(1))));
                }
            }
        }

        /** The first two that are told are those of the whole; what planning read comes last. */
        private static long buffers(String plan) {
            Matcher counted = COUNTED.matcher(plan);
            long buffers = 0;
            for (int it = 0; it < 2 && counted.find(); it++) {
                buffers += Long.parseLong(counted.group(1));
            }
            return buffers;
        }
    }
}
