package io.waymark.firstapplication;

import io.waymark.form.NameKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The candidates of organisations, for changing them while their choice is held; pages read {@link CandidateRows}. */
interface Candidacies extends Repository<Candidacy, UUID> {

    Optional<Candidacy> findByOrganisationIdAndId(UUID organisation, UUID id);

    Optional<Candidacy> findByOrganisationIdAndChoiceIdAndWithdrawnAtIsNullAndNameKey(
            UUID organisation, UUID choice, String name);

    Candidacy save(Candidacy candidacy);

    default Optional<Candidacy> find(Member member, CandidateId id) {
        return findByOrganisationIdAndId(member.organisation().value(), id.value());
    }

    /**
     * One candidate of the choice, withdrawn or not.
     *
     * @throws NotFound where it is missing, of another choice or another tenant's
     */
    default Candidacy of(Member member, ApplicationChoice choice, CandidateId id) {
        return find(member, id).filter(it -> it.isOf(choice)).orElseThrow(NotFound::new);
    }

    /** Whether another one that stands for the choice has the name, whatever its capitals and blanks. */
    default boolean taken(ApplicationChoice choice, CandidateId id, String name) {
        return findByOrganisationIdAndChoiceIdAndWithdrawnAtIsNullAndNameKey(
                        choice.organisation(),
                        choice.id().value(),
                        NameKey.of(name).value())
                .filter(it -> !it.id().equals(id))
                .isPresent();
    }
}
