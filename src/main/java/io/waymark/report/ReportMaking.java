package io.waymark.report;

import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Tenancy;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.i18n.SimpleTimeZoneAwareLocaleContext;
import org.springframework.stereotype.Component;

/** Makes the report whose turn it is, in the name of whoever asked for it. Whatever becomes of it, its row says so. */
@Component
class ReportMaking {

    private static final Logger log = LoggerFactory.getLogger(ReportMaking.class);

    private final ReportQueue queue;
    private final Map<ReportKind, ReportWriter> writers;
    private final Members members;
    private final ReportSettings settings;
    private final Clock clock;
    private final Locale language;

    ReportMaking(
            ReportQueue queue,
            List<ReportWriter> writers,
            Members members,
            ReportSettings settings,
            Clock clock,
            @Value("${spring.web.locale}") Locale language) {
        this.queue = queue;
        this.writers = writers.stream().collect(Collectors.toMap(ReportWriter::kind, Function.identity()));
        this.members = members;
        this.settings = settings;
        this.clock = clock;
        this.language = language;
    }

    void make(ReportInTurn it) {
        Optional<Member> member = Tenancy.of(it.person()).call(() -> members.find(it.person(), it.slug()));
        if (member.isEmpty()) {
            Tenancy.of(it.organisation()).run(() -> queue.failed(null, it, ReportFault.GONE));
            return;
        }
        LocaleContextHolder.setLocaleContext(new SimpleTimeZoneAwareLocaleContext(
                language, TimeZone.getTimeZone(member.get().zone())));
        try {
            Tenancy.of(member.get()).run(() -> make(member.get(), it));
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private void make(Member member, ReportInTurn it) {
        try {
            queue.done(member, it, file(member, it));
        } catch (ReportCancelled e) {
            log.info("Report {} was cancelled", it.id());
        } catch (NotFound e) {
            queue.failed(member, it, ReportFault.GONE);
        } catch (BoundedBytes.TooMany e) {
            queue.failed(member, it, ReportFault.TOO_LARGE);
        } catch (IOException | RuntimeException e) {
            log.error("Report {} could not be made", it.id(), e);
            queue.failed(member, it, ReportFault.BROKEN);
        }
    }

    private ReportFile file(Member member, ReportInTurn it) throws IOException {
        BoundedBytes content = new BoundedBytes(settings.largest().toBytes());
        Objects.requireNonNull(writers.get(it.kind())).write(member, it.assessment(), () -> queue.writing(it), content);
        String name = it.title() + " " + member.today(clock) + it.kind().ending();
        return new ReportFile(name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " "), content.toByteArray());
    }
}
