package line12345.ticketing.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.paging.LastLine;
import line12345.ticketing.paging.Page;

import java.time.Instant;
import java.util.List;

/** The supervision orders of all offices, for the hotline's management; through an index. */
@ApplicationScoped
public class CityOrders {
    /**
     * @param moment the column it is sorted by
     */
    private record Part(String name, String states, String after, String order, int moment) {}

    private static final Part OPEN =
            new Part(
                    "all-open",
                    "where o.state in ('ISSUED', 'HANDLING', 'RETURN_ASKED', 'REPORTED')",
                    " and (o.act_by, o.id) > (:moment, :id)",
                    " order by o.act_by, o.id",
                    19);

    private static final Part ENDED =
            new Part(
                    "all-ended",
                    "where o.state in ('CLOSED', 'WITHDRAWN')",
                    " and (o.ended_at, o.id) < (:moment, :id)",
                    " order by o.ended_at desc, o.id desc",
                    17);

    @Inject EntityManager entities;

    /**
     * The open ones, the most pressing first, or the ended ones, the newest first.
     *
     * @param office only of this one; null for all
     * @param cursor the {@code next} of the page before, null for the first
     * @param limit 1 to {@link Page#MOST}
     * @throws NotYours for everybody but managers
     */
    @Transactional
    public Page<OrderView> page(
            Actor reader, Long office, boolean ended, String cursor, int limit, Instant now) {
        if (!reader.is(Role.MANAGER)) {
            throw new NotYours("各单位的督办单由管理人员查看，您的账号没有这项权限，请联系他们。");
        }
        Part part = ended ? ENDED : OPEN;
        int most = Page.bounded(limit);
        return Page.of(
                rows(part, office, LastLine.read(part.name, cursor), most + 1),
                most,
                row -> OwnOrders.view(row, now),
                row ->
                        new LastLine(
                                part.name,
                                OwnOrders.instant(row[part.moment]),
                                ((Number) row[0]).longValue()));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(Part part, Long office, LastLine after, int limit) {
        Query query =
                entities.createNativeQuery(
                        OwnOrders.COLUMNS
                                + part.states
                                + (office == null ? "" : " and o.department_id = :office")
                                + (after == null ? "" : part.after)
                                + part.order
                                + " limit "
                                + limit,
                        Object[].class);
        if (office != null) {
            query.setParameter("office", office);
        }
        if (after != null) {
            query.setParameter("moment", after.moment()).setParameter("id", after.id());
        }
        return query.getResultList();
    }
}
