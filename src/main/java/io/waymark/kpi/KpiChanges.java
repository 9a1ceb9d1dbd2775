package io.waymark.kpi;

import io.waymark.form.LeftVersion;
import io.waymark.goal.KpiId;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import io.waymark.organisation.Sql;
import io.waymark.organisation.TimeOrderedId;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people decide about KPIs; each call is one transaction with its activity entry. A wish that is fulfilled already is
 * done, whatever the version that it was made from.
 */
@Component
public class KpiChanges {

    private static final String SUBJECT = "kpi";

    private final Kpis kpis;
    private final MeasuredKpis measured;
    private final ActivityRecord activity;
    private final Sql sql;

    KpiChanges(Kpis kpis, MeasuredKpis measured, ActivityRecord activity, Sql sql) {
        this.kpis = kpis;
        this.measured = measured;
        this.activity = activity;
        this.sql = sql;
    }

    /**
     * Adds a KPI.
     *
     * @param suggestion key of the topic's suggestion that it is taken from, or null
     */
    @Transactional
    public KpiChangeResult add(Member member, KpiDefinition definition, @Nullable String suggestion, Clock at) {
        return add(member, TimeOrderedId.next(), definition, suggestion, at);
    }

    /** Adds a KPI under a key that was made with its form, so that a form sent twice adds one; else as above. */
    @Transactional
    public KpiChangeResult add(
            Member member, UUID key, KpiDefinition definition, @Nullable String suggestion, Clock at) {
        hold(member);
        Optional<Kpi> made =
                kpis.findByOrganisationIdAndId(member.organisation().value(), key);
        Optional<Kpi> same = made.or(() -> kpis.titled(member, definition.title()))
                .filter(it -> it.definition().equals(definition));
        if (same.isPresent()) {
            return new KpiChangeResult.Done(same.get().id());
        }
        UUID id = made.isPresent() ? TimeOrderedId.next() : key;
        return kpis.titled(member, definition.title())
                .<KpiChangeResult>map(it -> new KpiChangeResult.TitleTaken(it.id()))
                .orElseGet(() -> added(member, new Kpi(member, id, definition, suggestion, at.instant()), at));
    }

    private KpiChangeResult added(Member member, Kpi added, Clock at) {
        Kpi kpi = kpis.save(added);
        activity.add(
                member,
                at.instant(),
                "activity.kpi.added",
                SUBJECT,
                kpi.id().value(),
                Map.of(),
                kpi.definition().fields());
        return new KpiChangeResult.Done(kpi.id());
    }

    /** Takes a suggestion up as it stands; one that is in use already stays as it is. */
    @Transactional
    public KpiChangeResult take(Member member, Suggestion suggestion, Clock at) {
        hold(member);
        Optional<Kpi> taken = kpis
                .findByOrganisationIdAndRetiredAtIsNullAndSuggestionKey(
                        member.organisation().value(), suggestion.key())
                .stream()
                .filter(it -> it.isTakenFrom(suggestion.topic().key(), suggestion.key()))
                .findFirst();
        return taken.<KpiChangeResult>map(it -> new KpiChangeResult.Done(it.id()))
                .orElseGet(() -> add(member, suggestion.definition(), suggestion.key(), at));
    }

    /**
     * Changes what a KPI means, its aim, or who answers for it.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional
    public KpiChangeResult change(Member member, KpiId id, int seen, KpiDefinition wanted, Clock at) {
        hold(member);
        Kpi kpi = kpis.of(member, id);
        KpiDefinition before = kpi.definition();
        if (before.equals(wanted)) {
            return new KpiChangeResult.Done(id);
        }
        if (kpi.version() != seen) {
            return new KpiChangeResult.Stale(measured.find(member, id));
        }
        Optional<Kpi> other = kpi.retired() ? Optional.empty() : other(member, kpi, wanted.title());
        if (other.isPresent()) {
            return new KpiChangeResult.TitleTaken(other.get().id());
        }
        kpi.define(wanted);
        return changed(member, kpi, "activity.kpi.changed", before.fields(), at);
    }

    /**
     * Takes a KPI out of use; what was measured stays.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional
    public KpiChangeResult retire(Member member, KpiId id, int seen, Clock at) {
        hold(member);
        Kpi kpi = kpis.of(member, id);
        if (kpi.retired()) {
            return new KpiChangeResult.Done(id);
        }
        if (kpi.version() != seen) {
            return new KpiChangeResult.Stale(measured.find(member, id));
        }
        kpi.retire(at.instant());
        return changed(member, kpi, "activity.kpi.retired", Map.of(), at);
    }

    /**
     * Takes a retired KPI into use again.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional
    public KpiChangeResult bringBack(Member member, KpiId id, LeftVersion left, Clock at) {
        hold(member);
        Kpi kpi = kpis.of(member, id);
        if (!kpi.retired()) {
            return new KpiChangeResult.Done(id);
        }
        if (left.overtakenBy(kpi.version())) {
            return new KpiChangeResult.Stale(measured.find(member, id));
        }
        Optional<Kpi> other = other(member, kpi, kpi.title());
        if (other.isPresent()) {
            return new KpiChangeResult.TitleTaken(other.get().id());
        }
        kpi.bringBack();
        return changed(member, kpi, "activity.kpi.brought-back", Map.of(), at);
    }

    private Optional<Kpi> other(Member member, Kpi kpi, String title) {
        return kpis.titled(member, title).filter(it -> !it.id().equals(kpi.id()));
    }

    private KpiChangeResult changed(Member member, Kpi kpi, String what, Map<String, String> before, Clock at) {
        activity.add(
                member,
                at.instant(),
                what,
                SUBJECT,
                kpi.id().value(),
                before,
                kpi.definition().fields());
        return new KpiChangeResult.Done(kpi.id());
    }

    /** Until the transaction ends: two who change KPIs at once take turns, so that a title is never given twice. */
    private void hold(Member member) {
        member.must(Right.DEFINE_KPIS);
        sql.hold(member, "kpi");
    }
}
