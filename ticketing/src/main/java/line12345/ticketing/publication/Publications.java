package line12345.ticketing.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ticket.ChangedMeanwhile;
import line12345.ticketing.ticket.Ending;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.state.Closing;

import java.time.Instant;
import java.util.Optional;

/** All publications, one a ticket. */
@ApplicationScoped
class Publications implements PanacheRepository<Publication> {
    @Inject Tickets tickets;
    @Inject Wishes wishes;
    @Inject Identities identities;
    @Inject Facts facts;

    Optional<Publication> of(long ticketId) {
        return find("ticket.id", ticketId).firstResultOptional();
    }

    /**
     * @param version of the publication as the person saw it
     */
    Publication of(Actor person, String number, int version, Instant now) {
        PublicationStep.BEGIN.mustBeBy(person);
        Publication found =
                of(tickets.of(person, number, now).id()).orElseThrow(NoSuchPublication::new);
        if (found.version() != version) {
            throw new ChangedMeanwhile();
        }
        return found;
    }

    /**
     * @throws NotPublishable when nothing of this ticket may be published
     */
    void mustBePublishable(Ticket ticket) {
        MayPublish.refusal(
                        ticket.state(),
                        ticket.subject().kind(),
                        ticket.subject().confidential(),
                        answered(ticket.ending()),
                        wishes.against(ticket.id()))
                .ifPresent(
                        refused -> {
                            throw refused;
                        });
    }

    /** What was said before the citizen dropped it is no answer to it. */
    private static boolean answered(Ending ending) {
        return ending.answer() != null && ending.closing() != Closing.DROPPED;
    }

    /**
     * @throws NotPublishable when the text tells who asked
     */
    void mustNameNobody(Ticket ticket, PublicText text) {
        NobodyIsNamed.refusal(
                        text,
                        ticket.citizen().phone(identities),
                        ticket.subject().name(identities),
                        ticket.number())
                .ifPresent(
                        refused -> {
                            throw refused;
                        });
    }

    /** Takes it back from where everybody reads it, or stops it on its way there. */
    void withdraw(Publication publication, String why, Actor by, Instant now) {
        String key = publication.withdraw(why, by, now);
        if (key != null) {
            PublishedAnswer published =
                    getEntityManager()
                            .createQuery(
                                    "from PublishedAnswer where key = ?1", PublishedAnswer.class)
                            .setParameter(1, key)
                            .getSingleResult();
            facts.announce(published.withdraw(now), now);
        }
    }
}
