package io.waymark.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Listens to what is asked of the database, whoever asks: JPA and plain SQL alike. Import it into a test to use it. */
@TestConfiguration(proxyBeanMethods = false)
public class Statements {

    private static final ScopedValue<List<String>> HEARD = ScopedValue.newInstance();

    private static final ScopedValue<AtomicInteger> COMMITS = ScopedValue.newInstance();

    /** The SQL of all statements that the work prepares on this thread, in order. */
    public static List<String> of(Runnable work) {
        List<String> heard = new ArrayList<>();
        ScopedValue.where(HEARD, heard).run(work);
        return heard;
    }

    /** How many transactions the work ends on this thread, beside the statements that are one each. */
    public static int commits(Runnable work) {
        AtomicInteger commits = new AtomicInteger();
        ScopedValue.where(COMMITS, commits).run(work);
        return commits.get();
    }

    /** The same without the session, and without finding out who is asking and telling the database. */
    public static List<String> besideSessionAndMember(Runnable work) {
        return of(work).stream()
                .filter(sql -> !sql.contains("SPRING_SESSION")
                        && !sql.contains("set_config")
                        && !sql.contains("from entrance("))
                .toList();
    }

    @Bean
    static BeanPostProcessor listening() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? listening(DataSource.class, source) : bean;
            }
        };
    }

    private static <T> T listening(Class<T> type, T target) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            hear(method, arguments);
            Object result = call(target, method, arguments);
            if (result instanceof Connection connection) {
                return listening(Connection.class, connection);
            }
            return result instanceof PreparedStatement statement
                            && target instanceof Connection connection
                            && arguments != null
                    ? Readings.listening(statement, connection, String.valueOf(arguments[0]))
                    : result;
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static void hear(Method method, Object @Nullable [] arguments) {
        if (HEARD.isBound() && method.getName().startsWith("prepare") && arguments != null) {
            HEARD.get().add(String.valueOf(arguments[0]));
        } else if (COMMITS.isBound() && method.getName().equals("commit")) {
            COMMITS.get().incrementAndGet();
        }
    }

    private static Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
