package line12345.hotline.call.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.entrance.Care;
import line12345.ticketing.entrance.CareSource;
import line12345.ticketing.ticket.circle.PersonalName;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Confidential requests 保密 that wait for dispatch and that no agent may know of: whoever served the
 * queue has left, or is named in them. No list shows them to anybody who could send them on.
 */
@ApplicationScoped
class WaitsForNobody implements CareSource {
    /** One is enough to be told. */
    private static final int MOST = 50;

    @Inject EntityManager entities;
    @Inject Accounts accounts;
    @Inject Skills skills;

    @Override
    @Transactional
    public List<Care> cares(Instant now) {
        List<Object[]> waiting =
                entities.createNativeQuery(
                                """
                                select circle, content from ticket
                                where state = 'WAITING_DISPATCH' and circle is not null
                                order by filed_at
                                """,
                                Object[].class)
                        .setMaxResults(MOST)
                        .getResultList();
        if (waiting.isEmpty()) {
            return List.of();
        }
        List<Actor> agents = accounts.withRole(Role.AGENT);
        Map<Long, Map<String, Level>> all = skills.all();
        boolean some =
                waiting.stream()
                        .anyMatch(
                                row ->
                                        agents.stream()
                                                .noneMatch(
                                                        one ->
                                                                knows(
                                                                        one.name(),
                                                                        all.getOrDefault(
                                                                                        one
                                                                                                .accountId(),
                                                                                        Map.of())
                                                                                .keySet(),
                                                                        (String) row[0],
                                                                        (String) row[1])));
        return some ? List.of(care()) : List.of();
    }

    private static Care care() {
        return new Care(
                true,
                "有保密工单等待派单，但在用的话务员没有一人能看到：没有人接它的保密队列，或工单内容提到了他们本人。" + "请给这个队列安排别的话务员。",
                "/skills",
                "去安排");
    }

    static boolean knows(String name, Set<String> queues, String circle, String content) {
        String own = PersonalName.of(name);
        return queues.contains(circle) && (own.isEmpty() || !content.contains(own));
    }
}
