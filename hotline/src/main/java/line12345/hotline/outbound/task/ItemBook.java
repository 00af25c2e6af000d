package line12345.hotline.outbound.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.ticketing.account.Actor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The numbers of tasks as rows. */
@ApplicationScoped
class ItemBook {
    @Inject EntityManager entities;

    /** False when the task has this number already. */
    boolean add(long taskId, SoundNumber number, Instant now) {
        return entities.createNativeQuery(
                                """
                                insert into outbound_item
                                    (task_id, hash, sealed, masked, name, about, next_at)
                                values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict do nothing
                                """)
                        .setParameter(1, taskId)
                        .setParameter(2, number.hash())
                        .setParameter(3, number.sealed())
                        .setParameter(4, number.masked())
                        .setParameter(5, number.name())
                        .setParameter(6, number.about())
                        .setParameter(7, now)
                        .executeUpdate()
                == 1;
    }

    Optional<ItemRow> held(long taskId, Actor by, Instant now) {
        return first(
                entities.createNativeQuery(
                                ItemRow.COLUMNS
                                        + " where ended_at is null and held_by = ?1"
                                        + " and held_until > ?2 and task_id = ?3",
                                Object[].class)
                        .setParameter(1, by.accountId())
                        .setParameter(2, now)
                        .setParameter(3, taskId)
                        .getResultList());
    }

    /** One statement, so that of two who ask at once each gets another number. */
    Optional<Long> takeNext(long taskId, Actor by, Instant until, Instant now) {
        return entities
                .createNativeQuery(
                        """
                        update outbound_item set held_by = ?2, held_who = ?3, held_until = ?4
                        where id = (
                            select id from outbound_item
                            where task_id = ?1 and ended_at is null and next_at <= ?5
                              and (held_until is null or held_until <= ?5)
                            order by next_at, id limit 1 for no key update skip locked)
                        returning id
                        """,
                        Long.class)
                .setParameter(1, taskId)
                .setParameter(2, by.accountId())
                .setParameter(3, by.name())
                .setParameter(4, until)
                .setParameter(5, now)
                .getResultList()
                .stream()
                .findFirst()
                .map(id -> ((Number) id).longValue());
    }

    Optional<ItemRow> locked(long id) {
        return first(
                entities.createNativeQuery(
                                ItemRow.COLUMNS + " where id = ?1 for no key update",
                                Object[].class)
                        .setParameter(1, id)
                        .getResultList());
    }

    /** Its hash and its sealed number. */
    String[] number(long id) {
        Object[] row =
                (Object[])
                        entities.createNativeQuery(
                                        "select hash, sealed from outbound_item where id = ?1",
                                        Object[].class)
                                .setParameter(1, id)
                                .getSingleResult();
        return new String[] {(String) row[0], (String) row[1]};
    }

    void keep(long id, Instant until) {
        entities.createNativeQuery(
                        "update outbound_item set held_until = ?2"
                                + " where id = ?1 and held_by is not null and ended_at is null")
                .setParameter(1, id)
                .setParameter(2, until)
                .executeUpdate();
    }

    /** It rang: another hour is due, whether or not somebody still writes down what came of it. */
    void rang(long id, Instant nextAt, Instant heldUntil) {
        entities.createNativeQuery(
                        "update outbound_item set tries = tries + 1, next_at = ?2,"
                                + " held_until = case when held_by is null then held_until"
                                + " else cast(?3 as timestamptz) end"
                                + " where id = ?1 and ended_at is null")
                .setParameter(1, id)
                .setParameter(2, nextAt)
                .setParameter(3, heldUntil)
                .executeUpdate();
    }

    void giveBack(long id) {
        entities.createNativeQuery(
                        "update outbound_item set held_by = null, held_who = null,"
                                + " held_until = null where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    void giveAllBack(long accountId) {
        entities.createNativeQuery(
                        "update outbound_item set held_by = null, held_who = null,"
                                + " held_until = null where held_by = ?1 and ended_at is null")
                .setParameter(1, accountId)
                .executeUpdate();
    }

    void end(long id, ItemResult result, String answers, String by, Instant now) {
        entities.createNativeQuery(
                        """
                        update outbound_item set result = ?2, answers = ?3, ended_at = ?4,
                            ended_by = ?5, held_by = null, held_who = null, held_until = null
                        where id = ?1
                        """)
                .setParameter(1, id)
                .setParameter(2, result.name())
                .setParameter(3, answers)
                .setParameter(4, now)
                .setParameter(5, by)
                .executeUpdate();
    }

    /** Latest first. */
    List<ItemRow> ended(long taskId, int atMost) {
        return rows(
                entities.createNativeQuery(
                                ItemRow.COLUMNS
                                        + " where task_id = ?1 and ended_at is not null"
                                        + " order by ended_at desc limit "
                                        + atMost,
                                Object[].class)
                        .setParameter(1, taskId)
                        .getResultList());
    }

    private static Optional<ItemRow> first(List<?> found) {
        return rows(found).stream().findFirst();
    }

    @SuppressWarnings("unchecked")
    private static List<ItemRow> rows(List<?> found) {
        return ((List<Object[]>) found).stream().map(ItemRow::of).toList();
    }
}
