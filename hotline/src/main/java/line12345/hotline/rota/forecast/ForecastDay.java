package line12345.hotline.rota.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.call.CallAnswered;
import line12345.hotline.rota.MayKeepRota;
import line12345.hotline.rota.shift.Shifts;
import line12345.hotline.rota.week.RotaMoves;
import line12345.hotline.rota.week.Seat;
import line12345.ticketing.account.Actor;
import line12345.ticketing.calendar.Calendars;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.statistics.Figures;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Expects a day from days like it and holds it against the seats of the rota; reads only. */
@ApplicationScoped
public class ForecastDay {
    /** With the formula no number of seats answers every call in time. */
    private static final int MOST_PERCENT = 99;

    @Inject Calendars calendars;
    @Inject Figures figures;
    @Inject Shifts shifts;
    @Inject Rules rules;
    @Inject WrapUpLately wrapUp;

    /**
     * @param seats of the day and of the day before
     */
    @Transactional
    public Forecast of(LocalDate day, List<Seat> seats, Actor reader, Instant now) {
        MayKeepRota.check(reader);
        LocalDate today = OfficeClock.dayOf(now);
        LocalDate before = day.isBefore(today) ? day : today;
        Target target = target(now);
        Map<LocalDate, Long> counted =
                figures.byDay(HalfHourFigures.DAY, before.minusDays(LikeDays.LOOK_BACK), before);
        LikeDays.Found like =
                new LikeDays(calendars.current())
                        .of(
                                day,
                                before,
                                one -> counted.getOrDefault(one, 0L) > 0,
                                target.likeDays());
        List<SeatsNeeded> needed =
                new WeightedMean(target.forgetPercent(), target.wrapSeconds())
                                .of(
                                        like.days(),
                                        figures.onDays(HalfHourFigures.names(), like.days()))
                                .stream()
                                .map(one -> SeatsNeeded.of(one, target))
                                .toList();
        int[] there = Coverage.of(day, seats, shifts.book());
        boolean known = !like.days().isEmpty();
        int[] wanted = needed.stream().mapToInt(SeatsNeeded::seats).toArray();
        return new Forecast(
                day,
                known,
                how(like, target),
                target.words(),
                needed.stream().map(one -> line(one, there)).toList(),
                known ? Gap.of(wanted, there) : List.of());
    }

    private static Forecast.Line line(SeatsNeeded one, int[] there) {
        HalfHour half = one.halfHour();
        return new Forecast.Line(
                HalfHour.clock(half.slot()),
                half.arrivals(),
                Math.round(half.handleSeconds()),
                one.agents(),
                one.seats(),
                there[half.slot()]);
    }

    private static String how(LikeDays.Found like, Target target) {
        if (like.days().isEmpty()) {
            return "还没有可以参照的日子（" + like.sentence() + "）：系统从启用起按半小时累计来电，满一周后就能预测。";
        }
        String days = like.days().stream().map(RotaMoves::said).collect(Collectors.joining("、"));
        String weight =
                target.forgetPercent() == 100
                        ? "各日权重相同"
                        : "每早一次，权重乘以 " + target.forgetPercent() / 100.0;
        return "%s：取最近 %d 天（%s）的平均，%s；处理时长 = 通话时长 + 话后整理 %d 秒%s。"
                .formatted(
                        like.sentence(),
                        like.days().size(),
                        days,
                        weight,
                        target.wrapSeconds(),
                        target.wrapMeasured() ? "（近四周实际平均）" : "（按参数）");
    }

    private Target target(Instant now) {
        OptionalInt measured = wrapUp.seconds(now);
        return new Target(
                // The same standard by which the wall turns red; all of the calls nobody can
                // promise.
                Math.min(MOST_PERCENT, rules.number(Rule.WALL_SOON_PERCENT, now)),
                CallAnswered.SOON_SECONDS,
                rules.number(Rule.ROTA_SHRINKAGE, now),
                measured.orElseGet(() -> rules.number(Rule.ROTA_WRAP_SECONDS, now)),
                measured.isPresent(),
                rules.number(Rule.ROTA_LEAST_SEATS, now),
                rules.number(Rule.ROTA_LIKE_DAYS, now),
                rules.number(Rule.ROTA_FORGET, now));
    }
}
