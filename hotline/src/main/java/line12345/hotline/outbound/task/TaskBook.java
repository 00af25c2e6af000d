package line12345.hotline.outbound.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.ticketing.account.Actor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The tasks as rows. */
@ApplicationScoped
class TaskBook {
    private static final String COLUMNS =
            """
            select id, name, words, questions, state, made_at, made_who, until, total, done, reached
            from outbound_task
            """;

    @Inject EntityManager entities;

    long make(TaskForm form, Actor by, Instant now) {
        return ((Number)
                        entities.createNativeQuery(
                                        """
                                        insert into outbound_task
                                            (name, words, questions, state, made_at, made_by,
                                             made_who, until)
                                        values (?1, ?2, ?3, 'GOING', ?4, ?5, ?6,
                                                cast(?7 as timestamptz))
                                        returning id
                                        """,
                                        Long.class)
                                .setParameter(1, form.name())
                                .setParameter(2, form.words())
                                .setParameter(3, form.questions())
                                .setParameter(4, now)
                                .setParameter(5, by.accountId())
                                .setParameter(6, by.name())
                                .setParameter(7, form.until())
                                .getSingleResult())
                .longValue();
    }

    /** Newest first, those that go on before the others. */
    List<TaskRow> newest(int atMost) {
        return rows(
                entities.createNativeQuery(
                                COLUMNS
                                        + " order by (state = 'ENDED'), made_at desc, id desc limit "
                                        + atMost,
                                Object[].class)
                        .getResultList());
    }

    Optional<TaskRow> of(long id) {
        return rows(
                        entities.createNativeQuery(COLUMNS + " where id = ?1", Object[].class)
                                .setParameter(1, id)
                                .getResultList())
                .stream()
                .findFirst();
    }

    void state(long id, TaskRow.State state) {
        entities.createNativeQuery("update outbound_task set state = ?2 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, state.name())
                .executeUpdate();
    }

    void grown(long id, int total) {
        entities.createNativeQuery("update outbound_task set total = total + ?2 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, total)
                .executeUpdate();
    }

    void oneDone(long id, boolean reached) {
        entities.createNativeQuery(
                        "update outbound_task set done = done + 1, reached = reached + ?2"
                                + " where id = ?1")
                .setParameter(1, id)
                .setParameter(2, reached ? 1 : 0)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private static List<TaskRow> rows(List<?> rows) {
        return ((List<Object[]>) rows).stream().map(TaskBook::row).toList();
    }

    private static TaskRow row(Object[] row) {
        return new TaskRow(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                TaskRow.State.valueOf((String) row[4]),
                (Instant) row[5],
                (String) row[6],
                (Instant) row[7],
                ((Number) row[8]).intValue(),
                ((Number) row[9]).intValue(),
                ((Number) row[10]).intValue());
    }
}
