package io.waymark.site.outage;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.EventArgUtil;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Puts the one line a minute in place of every trace that an outage leaves in the log: the pool, transactions, jobs and checks
 * of health each write one of their own, at each request.
 */
@Component
class OutageTraces extends TurboFilter implements DisposableBean {

    private final LoggerContext loggers = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final Outage outage;

    OutageTraces(Outage outage) {
        this.outage = outage;
        loggers.addTurboFilter(this);
    }

    @Override
    public void destroy() {
        loggers.getTurboFilterList().remove(this);
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] values,
            @Nullable Throwable thrown) {
        if (!level.isGreaterOrEqual(Level.WARN)) {
            return FilterReply.NEUTRAL;
        }
        Throwable failure = thrown == null ? EventArgUtil.extractThrowable(values) : thrown;
        Optional<DatabaseFault> fault = failure == null ? Optional.empty() : DatabaseFault.behind(failure);
        if (failure == null || fault.isEmpty()) {
            return FilterReply.NEUTRAL;
        }
        outage.say(fault.get(), failure);
        return FilterReply.DENY;
    }
}
