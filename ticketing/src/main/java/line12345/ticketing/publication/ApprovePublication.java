package line12345.ticketing.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A manager lets everybody read it 批准公开. Checked again: the ticket may have moved on since. */
@ApplicationScoped
public class ApprovePublication {
    @Inject EntityManager entities;
    @Inject Publications publications;
    @Inject Rules rules;
    @Inject Facts facts;

    /**
     * @param keptSeen the manager has looked at everything that is kept
     * @param version of the publication as the person saw it
     * @return the public address
     */
    @Transactional
    public String approve(String number, boolean keptSeen, int version, Actor by, Instant now) {
        PublicationStep.PUBLISH.mustBeBy(by);
        Publication publication = publications.of(by, number, version, now);
        publications.mustBePublishable(publication.ticket());
        publications.mustNameNobody(publication.ticket(), publication.text());
        refuse(KeptIsSeen.refusal(publication.text(), keptSeen));
        refuse(
                AnotherApproves.refusal(
                        rules.yes(Rule.PUBLISH_BY_ANOTHER, now), publication.writtenBy(), by));
        String[] heading = heading(publication.ticket().id());
        PublishedAnswer published =
                publication.publish(UUID.randomUUID().toString(), heading[0], heading[1], by, now);
        entities.persist(published);
        facts.announce(published.published(), now);
        return publication.publishedKey();
    }

    private static void refuse(Optional<? extends RuntimeException> refusal) {
        refusal.ifPresent(
                refused -> {
                    throw refused;
                });
    }

    private String[] heading(long ticketId) {
        Object[] row =
                (Object[])
                        entities.createNativeQuery(
                                        """
                                select coalesce(m.name, ''), coalesce(d.name, '')
                                from ticket t
                                left join matter m on m.code = t.matter_code
                                left join department d on d.id = t.answer_department_id
                                where t.id = ?1
                                """,
                                        Object[].class)
                                .setParameter(1, ticketId)
                                .getSingleResult();
        return new String[] {(String) row[0], (String) row[1]};
    }
}
