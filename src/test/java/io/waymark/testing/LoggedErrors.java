package io.waymark.testing;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.AbstractProtocol;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Fails a test while which the portal logged an error, whatever its pages showed. Pages without a browser are made on the
 * test's own thread, those of journeys on threads of the server.
 */
class LoggedErrors implements TestExecutionListener {

    private static final Errors ERRORS = new Errors();

    @Override
    public void beforeTestMethod(TestContext test) {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        if (!root.isAttached(ERRORS)) {
            ERRORS.setContext(root.getLoggerContext());
            ERRORS.start();
            root.addAppender(ERRORS);
        }
        ERRORS.taken(by(test));
    }

    @Override
    public void afterTestMethod(TestContext test) {
        LogsErrors expected = test.getTestMethod().getAnnotation(LogsErrors.class);
        Set<String> loggers =
                expected == null ? Set.of() : Set.of(expected.value().getName());
        List<ILoggingEvent> logged = ERRORS.taken(by(test));
        assertThat(logged.stream().map(ILoggingEvent::getLoggerName))
                .as("who says what went wrong: %s", logged)
                .hasSameElementsAs(loggers);
    }

    private static Predicate<ILoggingEvent> by(TestContext test) {
        WebServer server = ((WebServerApplicationContext) test.getApplicationContext()).getWebServer();
        Connector port =
                ((TomcatWebServer) Objects.requireNonNull(server)).getTomcat().getConnector();
        String threads = "http-nio-auto-" + ((AbstractProtocol<?>) port.getProtocolHandler()).getNameIndex() + "-";
        String own = Thread.currentThread().getName();
        return event ->
                event.getThreadName().equals(own) || event.getThreadName().startsWith(threads);
    }

    private static final class Errors extends AppenderBase<ILoggingEvent> {

        private final Queue<ILoggingEvent> logged = new ConcurrentLinkedQueue<>();

        @Override
        protected void append(ILoggingEvent event) {
            if (event.getLevel().isGreaterOrEqual(Level.ERROR)) {
                logged.add(event);
            }
        }

        List<ILoggingEvent> taken(Predicate<ILoggingEvent> wanted) {
            List<ILoggingEvent> taken = new ArrayList<>(logged);
            taken.removeIf(wanted.negate());
            logged.removeAll(taken);
            return taken;
        }
    }
}
