package line12345.ticketing.ground;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;

import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.ticket.TicketText;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The reasons people choose from 理由: for returns, refusals, hand-overs, send-backs and supervision.
 */
@ApplicationScoped
public class Grounds {
    @Inject EntityManager entities;

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

    /** Those that can be chosen today, in the table's order. */
    @Transactional
    public List<Ground> of(GroundUse use, Instant now) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select code, name, sentence, source from (
                                    select distinct on (code)
                                           code, name, sentence, source, position, active
                                    from ground where use = ?1 and valid_from <= ?2
                                    order by code, valid_from desc, id desc) g
                                where active order by position, code
                                """,
                                Object[].class)
                        .setParameter(1, use.name())
                        .setParameter(2, OfficeClock.dayOf(now))
                        // Grounds are no entities: what the step has changed so far need not be
                        // written for this.
                        .setFlushMode(FlushModeType.COMMIT)
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
    public Ground chosen(GroundUse use, String code, Instant now) {
        return of(use, now).stream()
                .filter(ground -> ground.code().equals(code))
                .findFirst()
                .orElseThrow(NoGround::new);
    }

    /**
     * What the house tells a citizen unasked, or what somebody says at a moment, in the city's
     * words.
     *
     * @param use a fixed one
     * @param blanks what stands in braces → what it is this time
     */
    public String told(GroundUse use, String code, Map<String, String> blanks, Instant now) {
        return GroundBlanks.filled(chosen(use, code, now).sentence(), blanks);
    }

    /** The ground's name, what is to be done, and the person's own words if there are some. */
    public String said(GroundUse use, String code, String words, Instant now) {
        Ground ground = chosen(use, code, now);
        String own = TicketText.optional("说明", words, 400);
        return ground.name() + "：" + ground.sentence() + own;
    }
}
