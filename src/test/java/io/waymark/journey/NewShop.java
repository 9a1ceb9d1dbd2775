package io.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Cycle;
import io.waymark.assessment.SignOff;
import io.waymark.content.Practice;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.Organisations;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Role;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.TimeOrderedId;
import io.waymark.scoring.Rating;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/** An organisation that Ada leads, Bo owns for the business and Fay counts for, whose every practice is rated Fully. */
record NewShop(String slug) {

    static NewShop founded(ApplicationContext portal) {
        OrganisationId id = new OrganisationId(TimeOrderedId.next());
        NewShop shop = new NewShop("shop-" + id.toString().substring(24));
        Cycle cycle = new Cycle(portal);
        Tenancy.of(id).run(() -> portal.getBean(Organisations.class).found(id, shop.slug(), "New Shop"));
        Map.of("ada", Role.LEAD, "bo", Role.OWNER, "fay", Role.FINANCE).forEach((name, role) -> {
            PersonId person = cycle.member(name, "acme").person();
            Tenancy.of(id).run(() -> portal.getBean(Members.class).admit(id, person, Set.of(role)));
        });
        shop.signOffAtFully(cycle, cycle.member("ada", shop.slug()));
        return shop;
    }

    String at(String page) {
        return "/orgs/" + slug + page;
    }

    private void signOffAtFully(Cycle cycle, Member ada) {
        AssessmentId assessment = cycle.begin(ada, Map.of());
        cycle.answer(
                ada,
                assessment,
                cycle.edition().practices().stream().map(Practice::key).toList(),
                Rating.FULLY);
        cycle.accept(ada, assessment);
        assertThat(cycle.signOff(ada, assessment)).isInstanceOf(SignOff.Done.class);
    }
}
