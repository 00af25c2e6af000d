package line12345.hotline.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.hotline.rota.handover.HandoverForm;
import line12345.hotline.rota.handover.TakeOver;
import line12345.hotline.rota.handover.WriteHandover;
import line12345.hotline.rota.week.PublishWeek;
import line12345.hotline.rota.week.Rota;
import line12345.hotline.rota.week.Seat;
import line12345.hotline.rota.week.Week;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.calendar.Calendars;
import line12345.ticketing.calendar.WorkingCalendar;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The invented city's rota of these weeks, and the half hours of the weeks before it was there. */
@ApplicationScoped
class PlausibleRota {
    private static final int SEED = 12345;
    private static final int PAST_DAYS = 56;

    /** Who works what: agents in turn, so that each has two days off. */
    private static final String[] TURNS = {
        "EEEEE--", "EEEEE--", "EE--EEE", "--EEEEE", "EEE--EE", "DDDDD--", "DD--DDD", "--DDDDD",
        "DDDD--D", "N-N-N-N", "-N-N-N-", "N--N-N-"
    };

    /** Calls of a half hour of a working day, hour by hour. */
    private static final int[] CALLS = {
        2, 1, 1, 1, 1, 2, 3, 7, 16, 24, 25, 20, 13, 14, 20, 21, 18, 14, 11, 10, 9, 7, 5, 3
    };

    @Inject EntityManager entities;
    @Inject Accounts accounts;
    @Inject Calendars calendars;
    @Inject Rota rota;
    @Inject PublishWeek publish;
    @Inject WriteHandover write;
    @Inject TakeOver take;

    /** Everything or nothing; a rota that is there is left alone. */
    @Transactional
    void fill(Instant now) {
        LocalDate monday = Week.mondayOf(OfficeClock.dayOf(now));
        List<Actor> leaders = accounts.withRole(Role.SHIFT_LEADER);
        if (leaders.size() < 2 || rota.week(monday).published() > 0) {
            return;
        }
        week(monday.minusDays(7), leaders, now, true);
        week(monday, leaders, now, true);
        week(monday.plusDays(7), leaders, now, false);
        halfHours(OfficeClock.dayOf(now));
        handOver(leaders, now);
    }

    private void week(LocalDate monday, List<Actor> leaders, Instant now, boolean published) {
        Week week = rota.forChange(monday, leaders.get(0), now);
        if (!week.seats().isEmpty()) {
            return;
        }
        List<Actor> agents = accounts.withRole(Role.AGENT);
        for (int i = 0; i < agents.size(); i++) {
            seats(agents.get(i), TURNS[i % TURNS.length], i, monday, false);
        }
        seats(leaders.get(0), "EEEEE--", 0, monday, true);
        seats(leaders.get(1), "DDDDD--", 0, monday, true);
        rota.changed(monday, leaders.get(0), now);
        if (published) {
            publish.publish(
                    rota.week(monday), rota.week(monday).seats(), "试用数据", leaders.get(0), now);
        }
    }

    private void seats(Actor person, String turn, int place, LocalDate monday, boolean leads) {
        for (int day = 0; day < turn.length(); day++) {
            String shift =
                    switch (turn.charAt(day)) {
                        case 'E' -> "EARLY";
                        case 'D' -> "DAY";
                        case 'N' -> "NIGHT";
                        default -> null;
                    };
            if (shift != null) {
                rota.put(
                        new Seat(
                                monday.plusDays(day),
                                person.accountId(),
                                person.name(),
                                leads,
                                shift,
                                place % 3));
            }
        }
    }

    private void halfHours(LocalDate today) {
        WorkingCalendar calendar = calendars.current();
        Random random = new Random(SEED);
        List<String> figures = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>();
        List<Long> amounts = new ArrayList<>();
        for (LocalDate day = today.minusDays(PAST_DAYS);
                day.isBefore(today);
                day = day.plusDays(1)) {
            boolean works = !calendar.announced(day.getYear()) || calendar.isWorkingDay(day);
            long all = 0;
            for (int slot = 0; slot < 48; slot++) {
                double expected = CALLS[slot / 2] * (works ? 1 : 0.6);
                long calls = Math.round(expected * (0.8 + random.nextDouble() * 0.4));
                long talked = calls - (calls > 12 ? 1 : 0);
                all += calls;
                figures.addAll(
                        List.of(
                                "halfhour.in.s%02d".formatted(slot),
                                "halfhour.talked.s%02d".formatted(slot),
                                "halfhour.seconds.s%02d".formatted(slot)));
                days.addAll(List.of(day, day, day));
                amounts.addAll(List.of(calls, talked, talked * (170 + random.nextInt(60))));
            }
            figures.add("halfhour.in");
            days.add(day);
            amounts.add(all);
        }
        entities.createNativeQuery(
                        """
                        insert into figure_counter (figure, day, department_id, amount)
                        select figure, day, 0, amount from unnest(?1, ?2, ?3) as f (figure, day, amount)
                        on conflict do nothing
                        """)
                .setParameter(1, figures.toArray(String[]::new))
                .setParameter(2, days.toArray(LocalDate[]::new))
                .setParameter(3, amounts.toArray(Long[]::new))
                .executeUpdate();
    }

    private void handOver(List<Actor> leaders, Instant now) {
        LocalDate yesterday = OfficeClock.dayOf(now).minusDays(1);
        Instant early = OfficeClock.start(yesterday).plusSeconds(16 * 3600);
        Instant late = OfficeClock.start(yesterday).plusSeconds(20 * 3600);
        Actor first = leaders.get(0);
        Actor second = leaders.get(1);
        long note =
                write.write(
                        new HandoverForm(
                                yesterday.toString(),
                                "EARLY",
                                "漏话 3 个待回拨，均在 16:30 前",
                                "无",
                                "医保报销新口径今日起执行，见知识库",
                                "云湖区停水，供水集团答复 18 点恢复，请届时核实\n1003 号话机耳麦有杂音，已报修"),
                        first,
                        early);
        take.take(note, second, early.plusSeconds(300));
        write.write(
                new HandoverForm(
                        yesterday.toString(),
                        "DAY",
                        "望江街道路灯来电 5 个已并单，新来电请加入",
                        "无",
                        "",
                        "柳堤区信号灯故障，交警答复明早到场"),
                second,
                late);
    }
}
