package line12345.ticketing.tryout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.alert.ladder.AlertStep;
import line12345.ticketing.alert.ladder.LadderForm;
import line12345.ticketing.alert.ladder.Ladders;
import line12345.ticketing.alert.ladder.Occasion;
import line12345.ticketing.alert.ladder.Whom;
import line12345.ticketing.deadline.DeadlineRules;
import line12345.ticketing.deadline.Reckoning;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.notice.Via;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tries steps of an alert out on past alerts 提醒试算: who would have been told, and how often. */
@ApplicationScoped
public class TryLadder {
    /** So many alerts of all occasions are looked through for those of the one. */
    private static final int WINDOW = 5000;

    @Inject ReadOnly readOnly;
    @Inject Ladders ladders;
    @Inject DeadlineRules deadlines;
    @Inject EntityManager entities;

    /**
     * @throws line12345.ticketing.alert.ladder.WrongLadder when a step cannot be meant
     */
    @Transactional
    public Tried of(Occasion occasion, Urgency urgency, LadderForm form, Actor by, Instant now) {
        readOnly.begin(by);
        List<AlertStep> fresh = form.read();
        List<AlertStep> old = ladders.inForce(occasion, urgency, OfficeClock.dayOf(now)).steps();
        Map<Long, Reckoning> reckonings = new HashMap<>();
        StepsTried tried =
                new StepsTried(
                        (office, from, wait) ->
                                reckonings
                                        .computeIfAbsent(office, deadlines::reckoning)
                                        .from(from, wait)
                                        .at());
        return compare(newest(occasion, urgency), old, fresh, tried, now);
    }

    static Tried compare(
            List<PastAlert> alerts,
            List<AlertStep> old,
            List<AlertStep> fresh,
            StepsTried tried,
            Instant now) {
        Map<Whom, int[]> told = new HashMap<>();
        int[] messages = new int[2];
        List<Tried.Example> examples = new ArrayList<>();
        for (PastAlert alert : alerts) {
            List<StepsTried.Fired> was = tried.of(alert, old, now);
            List<StepsTried.Fired> becomes = tried.of(alert, fresh, now);
            count(was, 0, told, messages);
            count(becomes, 1, told, messages);
            boolean shown = examples.stream().anyMatch(one -> one.number().equals(alert.number()));
            if (!was.equals(becomes) && !shown && examples.size() < Tried.EXAMPLES) {
                examples.add(
                        new Tried.Example(alert.number(), heard(alert), said(was), said(becomes)));
            }
        }
        List<Tried.Figure> figures = new ArrayList<>();
        for (Whom whom : Whom.values()) {
            int[] counts = told.getOrDefault(whom, new int[2]);
            figures.add(
                    new Tried.Figure(
                            "提醒" + whom.chinese(), counts[0] + " → " + counts[1] + " 次", ""));
        }
        figures.add(
                new Tried.Figure("短信和电话", messages[0] + " → " + messages[1] + " 条", "只计要花钱或打扰人的"));
        return new Tried(
                alerts.size(),
                "次提醒",
                figures,
                examples,
                alerts.isEmpty() ? "这种情况还没有发生过，没有可以试算的记录。" : "按当时开始提醒和有人应答的时间推算；已回复的按回复时间。");
    }

    private static void count(
            List<StepsTried.Fired> fired, int side, Map<Whom, int[]> told, int[] messages) {
        for (StepsTried.Fired one : fired) {
            told.computeIfAbsent(one.step().whom(), whom -> new int[2])[side]++;
            messages[side] +=
                    (int)
                            one.step().via().stream()
                                    .filter(via -> via == Via.SMS || via == Via.PHONE)
                                    .count();
        }
    }

    private static String heard(PastAlert alert) {
        String begun = alert.startedAt().atZone(OfficeClock.ZONE).toLocalDate().toString();
        return begun + (alert.heardAt() == null ? "，至今无人应答" : "");
    }

    private static String said(List<StepsTried.Fired> fired) {
        return fired.isEmpty()
                ? "不提醒"
                : fired.stream()
                        .map(
                                one ->
                                        one.at()
                                                        .atZone(OfficeClock.ZONE)
                                                        .toLocalTime()
                                                        .withSecond(0)
                                                        .withNano(0)
                                                + " "
                                                + one.step().whom().chinese())
                        .collect(Collectors.joining("、"));
    }

    @SuppressWarnings("unchecked")
    private List<PastAlert> newest(Occasion occasion, Urgency urgency) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select a.number, a.department_id, a.started_at,
                                       coalesce(a.acknowledged_at, l.replied_at)
                                from (select * from alert order by id desc limit ?3) a
                                join ticket t on t.id = a.ticket_id
                                left join leg l
                                    on l.ticket_id = a.ticket_id and l.position = a.position
                                where a.occasion = ?1 and t.urgency = ?2
                                order by a.id desc limit ?4
                                """,
                                Object[].class)
                        .setParameter(1, occasion.name())
                        .setParameter(2, urgency.name())
                        .setParameter(3, WINDOW)
                        .setParameter(4, Tried.MOST)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new PastAlert(
                                        (String) row[0],
                                        ((Number) row[1]).longValue(),
                                        (Instant) row[2],
                                        (Instant) row[3]))
                .toList();
    }
}
