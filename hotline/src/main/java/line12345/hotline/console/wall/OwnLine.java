package line12345.hotline.console.wall;

import line12345.hotline.quality.QualityOf.Quality;
import line12345.hotline.wall.Part;
import line12345.hotline.wall.own.Middle;
import line12345.hotline.wall.own.OwnFigures;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * A figure as the page shows it.
 *
 * @param middle the team's, or a dash
 * @param rule how it is counted, in words
 * @param door to what lies behind it, or null
 */
public record OwnLine(String name, String value, String middle, String rule, String door) {
    private static final String NONE = "—";

    private OwnLine(String name, String value, String middle, String rule) {
        this(name, value, middle, rule, null);
    }

    static List<OwnLine> of(OwnFigures own, Middle team, int days, Quality checked) {
        return List.of(
                new OwnLine(
                        "接听",
                        own.getCalls() + " 通",
                        count(team, OwnFigures::getCalls),
                        "接通并通话的来电",
                        "/calls"),
                time("通话时长", own, team, OwnFigures::getTalk, "状态为“通话中”的时间合计"),
                time("平均通话", own, team, OwnFigures::getTalkPerCall, "通话 ÷ 接听"),
                time("外呼时长", own, team, OwnFigures::getDialling, "回拨漏话、外呼任务等打给市民的时间合计"),
                time("话后整理", own, team, OwnFigures::getWrapUp, "挂断后整理工单的时间合计"),
                time("平均整理", own, team, OwnFigures::getWrapUpPerCall, "话后整理 ÷ 接听"),
                time("就绪时长", own, team, OwnFigures::getReady, "等待来电的时间合计"),
                time("振铃时长", own, team, OwnFigures::getRinging, "话机振铃的时间合计"),
                time("小休时长", own, team, OwnFigures::getPaused, "用餐、休息、会议等，不含话后整理"),
                new OwnLine(
                        "利用率",
                        hours(own.getOccupancy()),
                        percent(team, one -> one.getOccupancy().getPercent()),
                        "（通话 + 外呼 + 整理 + 振铃）÷（同左 + 就绪），小休不计"),
                new OwnLine(
                        "一次解决率",
                        parts(own.getFirstCall()),
                        percent(team, one -> one.getFirstCall().getPercent()),
                        "直接答复办结、且同一市民 " + days + " 天内没有就同一事项再来反映的 ÷ 来电登记的工单；再来反映时从当初答复的那天扣回"),
                new OwnLine(
                        "满意度",
                        own.getScore() == null
                                ? NONE
                                : own.getScore() + " 分（" + own.getScores() + " 次评价）",
                        score(team),
                        "市民通话后按键评价的平均分，5 分最好"),
                new OwnLine(
                        "质检",
                        checked.settled() == 0 ? NONE : checked.words(),
                        NONE,
                        "这一期间质检且已定的来电的平均分，满分 100"
                                + (checked.open() == 0
                                        ? ""
                                        : "；另有 " + checked.open() + " 通还可申诉或正在复核"),
                        "/quality/own"));
    }

    private static OwnLine time(
            String name,
            OwnFigures own,
            Middle team,
            Function<OwnFigures, Long> figure,
            String rule) {
        BigDecimal middle = team.of(figure);
        return new OwnLine(
                name,
                length(figure.apply(own)),
                length(middle == null ? null : middle.longValue()),
                rule);
    }

    /** Hours, minutes and seconds as people say them; a dash for nothing. */
    static String length(Long millis) {
        if (millis == null) {
            return NONE;
        }
        long seconds = millis / 1000;
        if (seconds < 60) {
            return seconds + " 秒";
        }
        return seconds < 3600
                ? "%d 分 %02d 秒".formatted(seconds / 60, seconds % 60)
                : "%d 小时 %02d 分".formatted(seconds / 3600, seconds / 60 % 60);
    }

    static String parts(Part part) {
        return part.all() == 0
                ? NONE
                : "%s %%（%d / %d）".formatted(part.getPercent(), part.of(), part.all());
    }

    static String hours(Part part) {
        return part.all() == 0
                ? NONE
                : "%s %%（%s / %s）"
                        .formatted(
                                part.getPercent(),
                                length(part.of() * 1000),
                                length(part.all() * 1000));
    }

    private static String count(Middle team, Function<OwnFigures, Long> figure) {
        BigDecimal middle = team.of(figure);
        return middle == null ? NONE : middle + " 通";
    }

    private static String percent(Middle team, Function<OwnFigures, BigDecimal> figure) {
        BigDecimal middle = team.of(figure);
        return middle == null ? NONE : middle + " %";
    }

    private static String score(Middle team) {
        BigDecimal middle = team.of(OwnFigures::getScore);
        return middle == null ? NONE : middle + " 分";
    }
}
