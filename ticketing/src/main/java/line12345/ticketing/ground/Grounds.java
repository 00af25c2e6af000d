package line12345.ticketing.ground;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.ticket.TicketText;

import java.util.List;

/**
 * The reasons people choose from 理由: for returns, refusals, hand-overs, send-backs and supervision.
 */
@ApplicationScoped
public class Grounds {
    @Inject EntityManager entities;

    /** Where a ground is chosen. */
    public enum Use {
        RETURN,
        REFUSE,
        HAND_OVER,
        SEND_BACK,
        UNREASONABLE,
        SUPERVISE
    }

    /**
     * @param sentence what the citizen is told, or what the office must prove
     * @param source the rule behind it
     */
    public record Ground(String code, String name, String sentence, String source) {}

    /** None of the reasons was chosen. */
    public static class NoGround extends Refusal {
        NoGround() {
            super("no-ground", 422, "请从列表中选择一个理由。");
        }
    }

    /** Those that can be chosen, in the table's order. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<Ground> of(Use use) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select code, name, sentence, source from ground
                                where use = ?1 and active order by position, code
                                """,
                                Object[].class)
                        .setParameter(1, use.name())
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Ground(
                                        (String) row[0],
                                        (String) row[1],
                                        (String) row[2],
                                        (String) row[3]))
                .toList();
    }

    /**
     * @throws NoGround when it cannot be chosen
     */
    public Ground chosen(Use use, String code) {
        return of(use).stream()
                .filter(ground -> ground.code().equals(code))
                .findFirst()
                .orElseThrow(NoGround::new);
    }

    /** The ground's name and, if there are some, the person's own words. */
    public String said(Use use, String code, String words) {
        Ground ground = chosen(use, code);
        String own = TicketText.optional("说明", words, 400);
        return own.isEmpty() ? ground.name() : ground.name() + "：" + own;
    }
}
