package line12345.ticketing.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** As what a matter usually comes 常见诉求类型, after some of its open tickets; nobody keeps a table. */
@ApplicationScoped
public class UsualKind {
    /** So few are looked at that it costs the same with ten million tickets. */
    private static final int LOOKED_AT = 30;

    /** Below that nothing is usual. */
    private static final int ENOUGH = 3;

    @Inject EntityManager entities;

    /** Empty when there are too few, or no kind has more than half of them. */
    @Transactional
    @SuppressWarnings("unchecked")
    public Optional<TicketKind> of(String matterCode) {
        List<String> kinds =
                entities.createNativeQuery(
                                "select kind from ticket"
                                        + " where matter_code = ?1 and closed_at is null limit ?2",
                                String.class)
                        .setParameter(1, matterCode)
                        .setParameter(2, LOOKED_AT)
                        .getResultList();
        return usual(kinds);
    }

    static Optional<TicketKind> usual(List<String> kinds) {
        return Arrays.stream(TicketKind.values())
                .filter(kind -> kinds.size() >= ENOUGH)
                .filter(kind -> 2 * Collections.frequency(kinds, kind.name()) > kinds.size())
                .findFirst();
    }
}
