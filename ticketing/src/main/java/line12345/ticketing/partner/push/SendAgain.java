package line12345.ticketing.partner.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Doer;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.partner.Partner;
import line12345.ticketing.partner.quality.Outgoing;
import line12345.ticketing.partner.quality.Quality;
import line12345.ticketing.partner.quality.ResultSheet;
import line12345.ticketing.partner.quality.TicketSheet;
import line12345.ticketing.ticket.TicketText;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A person mends what was unfit or refused and sends it again 补正重发, under the same key. */
@ApplicationScoped
public class SendAgain {
    private static final Set<Doer> DOERS = Set.of(Doer.AGENT, Doer.REVIEWER);

    @Inject EntityManager entities;
    @Inject Pushes pushes;
    @Inject Identities identities;

    /**
     * @param words instead of the words that were to go; empty keeps them
     * @param where instead of the address; empty keeps it
     * @param late why it goes although it is late; empty when it is not
     */
    public record Mend(String words, String where, String late) {}

    /**
     * @throws NoSuchPush when it is not there or has gone
     * @throws StillUnfit naming what is still wrong
     */
    @Transactional
    public void send(long id, Mend mend, Actor by, Instant now) {
        Doer.mustBeOneOf(DOERS, "补正重发", by);
        String words = TicketText.optional("补正的内容", mend.words(), TicketText.LONGEST);
        String where = TicketText.optional("补正的地址", mend.where(), 200);
        String late = TicketText.optional("迟报原因", mend.late(), 200);
        Object[] row = row(id);
        Partner to = pushes.partner((String) row[0]);
        boolean ticket = row[1].equals(Pushes.TICKET);
        String body = identities.open((String) row[2]);
        if (ticket) {
            TicketSheet sheet = pushes.read(body, TicketSheet.class).mended(words, where);
            must(Outgoing.of(to, sheet, late.isEmpty() ? took(sheet) : null));
            write(id, sheet, by, late, now);
            entities.createNativeQuery(
                            """
                            update partner_ticket set content_hash = ?2, state = 'SENDING'
                            where id = ?1 and state in ('SENDING', 'REFUSED')
                            """)
                    .setParameter(1, row[3])
                    .setParameter(2, sheet.hash())
                    .executeUpdate();
        } else {
            ResultSheet sheet = pushes.read(body, ResultSheet.class).mended(words);
            must(Outgoing.of(to, sheet));
            write(id, sheet, by, late, now);
        }
    }

    private static Duration took(TicketSheet sheet) {
        return Duration.between(Instant.parse(sheet.filedAt()), Instant.parse(sheet.sentAt()));
    }

    private static void must(Outgoing out) {
        List<String> wrong = Quality.wrong(out);
        if (!wrong.isEmpty()) {
            throw new StillUnfit(wrong);
        }
    }

    private Object[] row(long id) {
        List<?> rows =
                entities.createNativeQuery(
                                """
                                select i.partner, p.what, p.body_sealed, i.id
                                from partner_push p join partner_ticket i on i.id = p.item_id
                                where p.id = ?1 and p.state in ('UNFIT', 'REFUSED')
                                for update of p
                                """,
                                Object[].class)
                        .setParameter(1, id)
                        .getResultList();
        return (Object[]) rows.stream().findFirst().orElseThrow(NoSuchPush::new);
    }

    private void write(long id, Object sheet, Actor by, String late, Instant now) {
        String said = by.name() + " 补正重发" + (late.isEmpty() ? "" : "，迟报：" + late);
        entities.createNativeQuery(
                        """
                        update partner_push set state = 'WAITING', body_sealed = ?2, said = ?3,
                            next_at = ?4, tries = 0, done_at = null
                        where id = ?1
                        """)
                .setParameter(1, id)
                .setParameter(2, pushes.sealed(sheet))
                .setParameter(3, said)
                .setParameter(4, now)
                .executeUpdate();
    }
}
