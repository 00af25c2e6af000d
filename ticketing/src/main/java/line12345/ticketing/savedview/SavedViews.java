package line12345.ticketing.savedview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads views: a person's own, and what leaders and managers share. */
@ApplicationScoped
public class SavedViews {
    /** More are not chips but another list. */
    static final int MOST = 20;

    @Inject EntityManager entities;

    /** Of one list, one's own first, by name. */
    @SuppressWarnings("unchecked")
    @Transactional
    public List<SavedView> of(String list, Actor reader) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select v.id, v.list, v.name, v.query, v.account_id = ?1, v.first,
                                       v.office is not null or v.role is not null, a.name
                                from saved_view v join account a on a.id = v.account_id
                                where v.list = ?2 and (v.account_id = ?1 or v.office = ?3
                                                       or v.role = ?4)
                                order by v.account_id = ?1 desc, v.name limit ?5
                                """,
                                Object[].class)
                        .setParameter(1, reader.accountId())
                        .setParameter(2, ViewText.list(list))
                        .setParameter(3, reader.ofOffice() ? reader.departmentId() : -1L)
                        .setParameter(4, reader.role().name())
                        .setParameter(5, 2 * MOST)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new SavedView(
                                        ((Number) row[0]).longValue(),
                                        (String) row[1],
                                        (String) row[2],
                                        (String) row[3],
                                        (Boolean) row[4],
                                        (Boolean) row[4] && (Boolean) row[5],
                                        (Boolean) row[6],
                                        (String) row[7]))
                .toList();
    }

    /** What each list opens with for this person: its address → the query. */
    @SuppressWarnings("unchecked")
    @Transactional
    public Map<String, String> firsts(Actor reader) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                "select list, query from saved_view where account_id = ?1 and first",
                                Object[].class)
                        .setParameter(1, reader.accountId())
                        .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /** Who may give a view to others: a leader to the office, a manager to the managers. */
    public static boolean shares(Actor actor) {
        return actor.is(Role.MANAGER) || actor.is(Role.LEADER) && actor.ofOffice();
    }
}
