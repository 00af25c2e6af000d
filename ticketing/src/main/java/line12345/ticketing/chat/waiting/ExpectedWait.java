package line12345.ticketing.chat.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import java.util.OptionalLong;

/** How long a citizen will wait, from how the last talks went; unknown rather than made up. */
@ApplicationScoped
public class ExpectedWait {
    /** Talks that are looked back at. */
    private static final int LAST = 20;

    @Inject EntityManager entities;

    /**
     * @param before how many wait in front
     * @return whole minutes, at least one; empty when nobody talks or no talk has ended yet
     */
    public OptionalLong minutes(long before) {
        Object[] row =
                (Object[])
                        entities.createNativeQuery(
                                        """
                                        select (select count(*) from chat where state = 'TALKING'),
                                            (select avg(extract(epoch from ended_at - taken_at))
                                             from (select ended_at, taken_at from chat
                                                   where state = 'ENDED' order by ended_at desc
                                                   limit ?1) as last)
                                        """,
                                        Object[].class)
                                .setParameter(1, LAST)
                                .getSingleResult();
        double seconds = row[1] == null ? 0 : ((Number) row[1]).doubleValue();
        return minutes(before, ((Number) row[0]).longValue(), seconds);
    }

    /**
     * @param talks that go on at this moment, each of which makes room when it ends
     * @param seconds that a talk takes; 0 when not known
     */
    static OptionalLong minutes(long before, long talks, double seconds) {
        return talks == 0 || seconds <= 0
                ? OptionalLong.empty()
                : OptionalLong.of(
                        Math.max(1, (long) Math.ceil((before + 1) * seconds / talks / 60)));
    }
}
