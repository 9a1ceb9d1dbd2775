package io.waymark.membership;

import io.waymark.organisation.Hit;
import org.springframework.stereotype.Component;

/** Finds people who belong, by name and job title; there is no index, for they are few. */
@Component
class PeopleHits implements Hit.Source {

    @Override
    public String select() {
        return """
                select 'person', s.tier, c.name, m.job_title, null::uuid, null, null, :home || '/members/' || c.id
                from asked
                cross join colleague c
                join membership m on m.organisation_id = :organisation and m.person_id = c.id
                cross join search_tier(search_words(c.name), search_vector(c.name, m.job_title), asked.terms) s (tier)
                where c.present and s.tier is not null
                """;
    }
}
