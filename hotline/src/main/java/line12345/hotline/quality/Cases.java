package line12345.hotline.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;

import line12345.hotline.call.CallsView;
import line12345.hotline.call.skill.QueueCircles;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;

/** All checked calls: some hundred a week. Reading asks whose they are. */
@ApplicationScoped
public class Cases {
    private static final String KNOWN =
            " and (:all = true or not exists (select 1 from Call c where c.id = q.callId"
                    + " and c.waitsIn.confidential = true"
                    + " and coalesce(c.waitsIn.key, '') not in (:circle)))";

    @Inject EntityManager entities;
    @Inject CallsView calls;
    @Inject QueueCircles circles;

    /**
     * @throws NoSuchCase also when the reader has no right to it
     */
    @Transactional
    public CaseView byId(long id, Actor reader) {
        return Optional.ofNullable(entities.find(QualityCase.class, id))
                .map(QualityCase::view)
                .filter(one -> MayInspect.reads(one, reader))
                .filter(one -> open(List.of(one), reader).contains(one))
                .orElseThrow(NoSuchCase::new);
    }

    /**
     * Waiting for an inspector: what was drawn first, of that an agent's calls together and in
     * their order; without the reader's own calls.
     */
    @Transactional
    public List<CaseView> waiting(Actor reader, int limit) {
        MayInspect.check(reader);
        return views(
                "from QualityCase q where state = WAITING and accountId <> :own"
                        + KNOWN
                        + " order by drawnAt, agent, accountId, arrivedAt, id",
                reader,
                limit);
    }

    /** Appeals, longest first. */
    @Transactional
    public List<CaseView> appealed(Actor reader, int limit) {
        MayInspect.check(reader);
        return views(
                "from QualityCase q where state = APPEALED and accountId <> :own"
                        + KNOWN
                        + " order by appealedAt, id",
                reader,
                limit);
    }

    /** Scored lately, newest first; without those whose appeal waits. */
    @Transactional
    public List<CaseView> scored(Actor reader, int limit) {
        MayInspect.check(reader);
        return views(
                "from QualityCase q where scoredAt is not null and state <> APPEALED"
                        + " and accountId <> :own"
                        + KNOWN
                        + " order by scoredAt desc, id desc",
                reader,
                limit);
    }

    /** What was said of one's own calls, newest first. */
    @Transactional
    public List<CaseView> own(Actor agent, int limit) {
        return views(
                found(
                                "from QualityCase where accountId = :own and scoredAt is not null"
                                        + " order by scoredAt desc",
                                agent)
                        .setMaxResults(limit),
                agent);
    }

    /** Asked before the limit: what is kept from this reader must not fill the list. */
    private List<CaseView> views(String which, Actor reader, int limit) {
        Set<String> circle = new HashSet<>(circles.of(reader));
        // No list may be empty.
        circle.add("");
        return views(
                found(which, reader)
                        .setParameter("all", reader.is(Role.MANAGER))
                        .setParameter("circle", circle)
                        .setMaxResults(limit),
                reader);
    }

    private TypedQuery<QualityCase> found(String which, Actor reader) {
        return entities.createQuery(which, QualityCase.class)
                .setParameter("own", reader.accountId());
    }

    private List<CaseView> views(TypedQuery<QualityCase> found, Actor reader) {
        return open(found.getResultList().stream().map(QualityCase::view).toList(), reader);
    }

    /** What was said about a confidential call 保密 is for who may read that call. */
    private List<CaseView> open(List<CaseView> found, Actor reader) {
        Set<Long> kept = calls.keptFrom(reader, found.stream().map(CaseView::callId).toList());
        return found.stream()
                .filter(
                        one ->
                                one.accountId() == reader.accountId()
                                        || !kept.contains(one.callId()))
                .toList();
    }

    /**
     * Keeps others from it until the end of the transaction.
     *
     * @throws NoSuchCase also when the call is kept from this person
     */
    @Transactional(Transactional.TxType.MANDATORY)
    QualityCase forChange(long id, Actor by) {
        QualityCase one = forChange(id);
        if (open(List.of(one.view()), by).isEmpty()) {
            throw new NoSuchCase();
        }
        return one;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    QualityCase forChange(long id) {
        return Optional.ofNullable(
                        entities.find(QualityCase.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NoSuchCase::new);
    }

    /** How many of these calls were not checked already. */
    @Transactional(Transactional.TxType.MANDATORY)
    int draw(List<QualityCase> cases) {
        List<CaseView> views = cases.stream().map(QualityCase::view).toList();
        return entities.createNativeQuery(
                        """
                        insert into quality_case (call_id, account_id, agent, week, reason,
                            arrived_at, drawn_at, state)
                        select * from unnest(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                        on conflict (call_id) do nothing
                        """)
                .setParameter(1, column(views, CaseView::callId, Long[]::new))
                .setParameter(2, column(views, CaseView::accountId, Long[]::new))
                .setParameter(3, column(views, CaseView::agent, String[]::new))
                .setParameter(
                        4, column(views, one -> SampleWeek.of(one.arrivedAt()), LocalDate[]::new))
                .setParameter(5, column(views, one -> one.reason().name(), String[]::new))
                .setParameter(6, column(views, CaseView::arrivedAt, Instant[]::new))
                .setParameter(7, column(views, CaseView::drawnAt, Instant[]::new))
                .setParameter(8, column(views, one -> one.state().name(), String[]::new))
                // Nothing that waits to be written is read.
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
    }

    private static <T> T[] column(
            List<CaseView> views, Function<CaseView, T> of, IntFunction<T[]> array) {
        return views.stream().map(of).toArray(array);
    }
}
