package io.waymark.walls;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.organisation.Members;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.Organisations;
import io.waymark.organisation.People;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Right;
import io.waymark.organisation.Role;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.TimeOrderedId;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who may do what is one table, and every address asks it. */
@OwnWorld
class RightsTests {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void everythingThatChangesSomethingNamesItsRight() {
        assertThat(changing())
                .hasSizeGreaterThan(80)
                .allSatisfy(it -> assertThat(it.right()).as(it.pattern()).isNotNull());
    }

    @Test
    void everyRightIsAskedForButThoseThatShowMore() {
        Set<Right> asked = Addresses.of(portal).stream()
                .filter(it -> it.right() != null)
                .map(Addresses.Address::right)
                .collect(Collectors.toSet());
        assertThat(Right.values())
                .filteredOn(it -> !asked.contains(it))
                .containsExactlyInAnyOrder(Right.PRINT_ALL_QUESTIONS, Right.READ_PULSES, Right.READ_ALL_MAILS);
    }

    /** In an organisation that holds nothing yet, so that nobody may more because a thing is theirs. */
    @ParameterizedTest
    @EnumSource
    void aRoleIsRefusedWhatTheTableDoesNotGrantAndNothingElse(Role role) {
        String slug = found(role);
        Visitor ivo = Visitor.as("ivo", mvc);
        List<String> wrong = changing().stream()
                .filter(it -> refused(ivo, slug, it) == granted(it, role))
                .map(it -> it.pattern() + " for " + role)
                .toList();
        assertThat(wrong).isEmpty();
    }

    private List<Addresses.Address> changing() {
        return Addresses.of(portal).stream().filter(Addresses.Address::changes).toList();
    }

    private static boolean granted(Addresses.Address address, Role role) {
        Right right = address.right();
        return right != null && (right.personal() || right.of(role));
    }

    private static boolean refused(Visitor visitor, String slug, Addresses.Address address) {
        Map<String, String> values = address.variables()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), it -> UUID.randomUUID().toString()));
        values.put("slug", slug);
        int status = visitor.post(address.at(values), Map.of()).getResponse().getStatus();
        assertThat(status).as(address.pattern()).isLessThan(500);
        return status == 403;
    }

    private String found(Role role) {
        OrganisationId id = new OrganisationId(TimeOrderedId.next());
        String slug = "rights-of-" + role.name().toLowerCase();
        PersonId ivo = portal.getBean(People.class)
                .signIn("ivo", "Ivo Marin", "ivo@waymark.example", true)
                .personId();
        Tenancy.of(id).run(() -> {
            portal.getBean(Organisations.class).found(id, slug, slug);
            portal.getBean(Members.class).admit(id, ivo, Set.of(role));
        });
        return slug;
    }
}
