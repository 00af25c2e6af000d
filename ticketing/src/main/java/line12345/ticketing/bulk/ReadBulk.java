package line12345.ticketing.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

import java.time.Instant;
import java.util.List;

/** What became of a person's own jobs, while they run and for days after 批量办理结果. */
@ApplicationScoped
public class ReadBulk {
    @Inject EntityManager entities;
    @Inject BulkActions actions;

    private static final String JOBS =
            """
            select j.id, j.action, j.at, count(*), count(*) filter (where r.state = 'DONE'),
                   count(*) filter (where r.state = 'REFUSED')
            from bulk_job j join bulk_row r on r.job_id = j.id
            where j.account_id = ?1 and %s
            group by j.id order by j.id desc
            """;

    /**
     * @throws NoSuchBulk when there is none or it is somebody else's
     */
    @Transactional
    public BulkView job(long id, boolean withLines, Actor whose) {
        return jobs(JOBS.formatted("j.id = ?2"), id, whose).stream()
                .findFirst()
                .map(row -> view(row, withLines ? lines(id) : List.of()))
                .orElseThrow(NoSuchBulk::new);
    }

    /** The newest first; without their rows. */
    @Transactional
    public List<BulkView> newest(int most, Actor whose) {
        String own =
                "j.id in (select id from bulk_job where account_id = ?1 order by id desc limit ?2)";
        return jobs(JOBS.formatted(own), most, whose).stream()
                .map(row -> view(row, List.of()))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> jobs(String sql, long second, Actor whose) {
        return entities.createNativeQuery(sql, Object[].class)
                .setParameter(1, whose.accountId())
                .setParameter(2, second)
                .getResultList();
    }

    private BulkView view(Object[] row, List<BulkView.Line> lines) {
        var action = actions.of((String) row[1]);
        return new BulkView(
                ((Number) row[0]).longValue(),
                action.map(BulkAction::verb).orElse((String) row[1]),
                action.map(BulkAction::undo).orElse(""),
                action.map(BulkAction::inverse).orElse(""),
                (Instant) row[2],
                ((Number) row[3]).intValue(),
                ((Number) row[4]).intValue(),
                ((Number) row[5]).intValue(),
                lines);
    }

    @SuppressWarnings("unchecked")
    private List<BulkView.Line> lines(long id) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select number, position, state, code, sentence, at from bulk_row
                                where job_id = ?1 order by place
                                """,
                                Object[].class)
                        .setParameter(1, id)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new BulkView.Line(
                                        (String) row[0],
                                        ((Number) row[1]).intValue(),
                                        (String) row[2],
                                        (String) row[3],
                                        (String) row[4],
                                        (Instant) row[5]))
                .toList();
    }
}
