package io.waymark.evidence;

import io.waymark.organisation.Hit;
import org.springframework.stereotype.Component;

/** Finds evidence in use, which everybody of the organisation may read, at its place in the list. */
@Component
class EvidenceHits implements Hit.Source {

    @Override
    public String select() {
        return """
                select 'evidence', h.tier, e.title, concat_ws(' ', e.file_name, e.url), null::uuid, null, null,
                    :home || '/evidence?after=' || coalesce(e.review_by, date '9999-12-31') || '_' || coalesce(
                        (select b.id from evidence b where b.organisation_id = :organisation and b.id < e.id order by b.id desc limit 1),
                        '00000000-0000-0000-0000-000000000000') || '#e-' || e.id
                from asked
                cross join found_evidence(asked.terms) h
                cross join lateral (select * from evidence where organisation_id = :organisation and id = h.id limit 1) e
                """;
    }
}
