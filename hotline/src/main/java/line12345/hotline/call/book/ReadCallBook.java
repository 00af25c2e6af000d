package line12345.hotline.call.book;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import line12345.hotline.call.CallView;
import line12345.hotline.call.CallsView;
import line12345.hotline.call.queue.Queue;
import line12345.hotline.call.queue.Queues;
import line12345.hotline.call.result.CallResult;
import line12345.hotline.call.result.Results;
import line12345.hotline.call.result.Unresolved;
import line12345.hotline.call.skill.QueueCircles;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Looks;
import line12345.ticketing.account.Role;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Looks calls up: who leads a shift or manages all that they may read, an agent the own ones. Page
 * by page behind the last one; nothing is counted.
 */
@ApplicationScoped
public class ReadCallBook {
    static final int A_PAGE = 50;

    @Inject EntityManager entities;
    @Inject CallsView calls;
    @Inject Queues queues;
    @Inject Results results;
    @Inject Unresolved unresolved;
    @Inject Identities identities;
    @Inject Looks looks;
    @Inject QueueCircles circles;

    /**
     * @param next where the next page begins, null when there is none
     */
    public record Page(List<CallLine> lines, String next) {}

    /**
     * Newest first. What this reader may not read is not looked for, so that neither a short page
     * nor the place of the next one tells of it.
     *
     * @param after as {@link Page#next}, or null
     */
    @Transactional
    public Page page(CallFilter asked, String after, Actor reader, Instant now) {
        CallFilter filter = leads(reader) ? asked : asked.of(reader.accountId());
        Map<String, Object> values = new HashMap<>();
        String kept = leads(reader) ? circles.and("c", reader) : "";
        String sql = sql(filter, CallPlace.of(after).orElse(null), kept, values);
        Query query = entities.createNativeQuery(sql, Object[].class);
        values.forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.setMaxResults(A_PAGE + 1).getResultList();
        List<CallPlace> found =
                rows.stream()
                        .map(row -> new CallPlace((Instant) row[0], ((Number) row[1]).longValue()))
                        .limit(A_PAGE)
                        .toList();
        String next = rows.size() > A_PAGE ? found.get(found.size() - 1).written() : null;
        return new Page(lines(found.stream().map(CallPlace::id).toList(), reader, now), next);
    }

    private static String sql(
            CallFilter filter, CallPlace after, String kept, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        conditions.add("c.arrived_at >= :from and c.arrived_at < :until");
        values.put("from", OfficeClock.start(filter.day()));
        values.put("until", OfficeClock.start(filter.day().plusDays(1)));
        if (filter.own() != null) {
            conditions.add("c.account_id = :own");
            values.put("own", filter.own());
        }
        if (!filter.agent().isEmpty()) {
            conditions.add(
                    "c.account_id in (select a.id from account a"
                            + " where a.name = :agent or a.extension = :agent or a.login = :agent)");
            values.put("agent", filter.agent());
        }
        if (!filter.queue().isEmpty()) {
            conditions.add("coalesce(c.queue, 'general') = :queue");
            values.put("queue", filter.queue());
        }
        if (filter.outcome() != null) {
            conditions.add("c.outcome = :outcome");
            values.put("outcome", filter.outcome().name());
        }
        if (filter.result().equals(CallFilter.NONE)) {
            conditions.add("exists (select 1 from call_unresolved u where u.call_id = c.id)");
        } else if (!filter.result().isEmpty()) {
            conditions.add(
                    "exists (select 1 from call_result r where r.call_id = c.id and r.kind = :kind)");
            values.put("kind", filter.result());
        }
        if (after != null) {
            conditions.add("(c.arrived_at, c.id) < (:at, :id)");
            values.put("at", after.arrivedAt());
            values.put("id", after.id());
        }
        return "select c.arrived_at, c.id from call c where "
                + String.join(" and ", conditions)
                + kept
                + " order by c.arrived_at desc, c.id desc";
    }

    /** Of one number, newest first; that it was looked for is written down. */
    @Transactional
    public List<CallLine> ofNumber(PhoneNumber phone, Actor reader, Instant now) {
        looks.note(reader, phone.masked(), "按号码查通话记录", now);
        List<Long> ids =
                entities.createNativeQuery(
                                "select c.id from call c where c.caller_hash = ?1"
                                        + (leads(reader)
                                                ? " and cast(?2 as bigint) is not null"
                                                        + circles.and("c", reader)
                                                : " and c.account_id = ?2")
                                        + " order by c.arrived_at desc",
                                Long.class)
                        .setParameter(1, identities.hash(phone.digits()))
                        .setParameter(2, reader.accountId())
                        .setMaxResults(A_PAGE)
                        .getResultList();
        return lines(ids, reader, now);
    }

    /** Answered calls whose time for a result is over, oldest first. */
    @Transactional
    public List<CallLine> late(Actor reader, Instant now) {
        return lines(
                leads(reader)
                        ? unresolved.lateCalls(reader)
                        : unresolved.callsOf(reader.accountId()),
                reader,
                now);
    }

    /** One call as it stands in the list. */
    @Transactional
    public CallLine line(CallView call, Actor reader, Instant now) {
        return lines(List.of(call.id()), reader, now).get(0);
    }

    private List<CallLine> lines(List<Long> ids, Actor reader, Instant now) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<CallView> views = calls.readable(ids, reader);
        Map<Long, String> names = names(views);
        Map<String, String> queueNames =
                queues.ever().stream().collect(Collectors.toMap(Queue::key, Queue::name));
        Map<Long, List<CallResult>> ends = results.ofAll(ids, now);
        return views.stream()
                .map(
                        call ->
                                new CallLine(
                                        call,
                                        call.accountId() == null
                                                ? ""
                                                : names.getOrDefault(call.accountId(), ""),
                                        queueNames.getOrDefault(call.queue(), call.queue()),
                                        ends.getOrDefault(call.id(), List.of())))
                .toList();
    }

    private Map<Long, String> names(List<CallView> views) {
        List<Long> who = views.stream().map(CallView::accountId).filter(Objects::nonNull).toList();
        if (who.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows =
                entities.createNativeQuery(
                                "select id, name from account where id in (:who)", Object[].class)
                        .setParameter("who", who)
                        .getResultList();
        return rows.stream()
                .collect(
                        Collectors.toMap(
                                row -> ((Number) row[0]).longValue(), row -> (String) row[1]));
    }

    private static boolean leads(Actor reader) {
        return reader.is(Role.SHIFT_LEADER) || reader.is(Role.MANAGER);
    }
}
