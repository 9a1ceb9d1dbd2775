package io.waymark.kpi;

import io.waymark.form.NameKey;
import io.waymark.goal.KpiId;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The KPIs of organisations, for changing them; pages read {@link MeasuredKpis}. */
interface Kpis extends Repository<Kpi, UUID> {

    Optional<Kpi> findByOrganisationIdAndId(UUID organisation, UUID id);

    Optional<Kpi> findByOrganisationIdAndRetiredAtIsNullAndNameKey(UUID organisation, String name);

    List<Kpi> findByOrganisationIdAndRetiredAtIsNullAndSuggestionKey(UUID organisation, String suggestion);

    Kpi save(Kpi kpi);

    /**
     * One KPI of the member's organisation.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    default Kpi of(Member member, KpiId id) {
        return findByOrganisationIdAndId(member.organisation().value(), id.value())
                .orElseThrow(NotFound::new);
    }

    /** The one in use that has the title, whatever its capitals and blanks. */
    default Optional<Kpi> titled(Member member, String title) {
        return findByOrganisationIdAndRetiredAtIsNullAndNameKey(
                member.organisation().value(), NameKey.of(title).value());
    }
}
