package line12345.hotline.call.queue;

import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Reads what was typed of a queue, each field for itself. */
final class QueueText {
    /** Seconds after which others may help; each is a rule that the exchange holds ready. */
    static final List<Integer> HELP_AFTER = List.of(0, 10, 15, 20, 30, 45, 60, 90, 120, 180, 300);

    /**
     * Names of the exchange's own file, which a queue must not take over; and the circle of calls
     * whose queue nobody knew, which is nobody's.
     */
    private static final Set<String> RESERVED = Set.of("caller", "place", "unknown");

    private QueueText() {}

    /**
     * @throws WrongQueue the first thing that makes no sense
     */
    static Queue read(String key, QueueForm form) {
        return new Queue(
                0,
                key,
                line("名称", form.name(), 1, 12),
                number("位置", form.position(), 1, 99),
                form.active(),
                line("首问语", form.greeting(), 0, 60),
                form.confidential(),
                blank(form.kind()) ? null : named(TicketKind.values(), form.kind(), "诉求类型"),
                opening(form),
                new Queue.Ringing(
                        named(Strategy.values(), form.strategy(), "分配方式"),
                        number("每次振铃秒数", form.ringSeconds(), 5, 60),
                        number("优先权", form.weight(), 0, 9),
                        form.place(),
                        number("接听目标秒数", form.target(), 1, 600),
                        number("最长等候秒数", form.longestWait(), 30, 3600)),
                new Queue.Overflow(after(form.overflowAfter()), none(form.overflowTo())),
                new Queue.Night(
                        number("夜间坐席", form.nightSeats(), 0, 500),
                        match("夜间录音", form.nightPrompt(), "[a-z0-9-]{0,40}", "小写字母、数字和“-”")),
                new Queue.Entrance(
                        none(match("直拨号码", form.number(), "[0-9]{0,20}", "数字")),
                        none(match("按键", form.digit(), "[1-9]?", "1 到 9 中的一个数字"))),
                "",
                "",
                null);
    }

    /** Keys stand in addresses, facts and the exchange's file. */
    static String key(String text) {
        String key = said(text);
        if (!key.matches("[a-z][a-z0-9]{1,15}")) {
            throw new WrongQueue("代号请用 2 到 16 个小写字母和数字，以字母开头，例如 enterprise。");
        }
        if (RESERVED.contains(key)) {
            throw new WrongQueue("代号 " + key + " 是系统自己用的，请换一个，例如 enterprise。");
        }
        return key;
    }

    static String why(String text) {
        return line("修改原因", text, 2, 100);
    }

    private static Opening opening(QueueForm form) {
        Opening.Kind kind = named(Opening.Kind.values(), form.opens(), "服务时间");
        if (kind != Opening.Kind.DATED) {
            return new Opening(kind, null, null);
        }
        Instant from = moment(form.opensFrom());
        Instant until = moment(form.opensUntil());
        if (!from.isBefore(until)) {
            throw new WrongQueue("接听日的结束时间要晚于开始时间。");
        }
        return new Opening(kind, from, until);
    }

    private static Instant moment(String text) {
        try {
            return LocalDateTime.parse(said(text)).atZone(OfficeClock.ZONE).toInstant();
        } catch (DateTimeParseException e) {
            throw new WrongQueue("请填写接听日的开始和结束时间，例如 2026-12-01 09:00。");
        }
    }

    private static int after(Integer seconds) {
        if (seconds == null || !HELP_AFTER.contains(seconds)) {
            throw new WrongQueue("“等候多久后增援”请从列表中选择。");
        }
        return seconds;
    }

    private static int number(String what, Integer value, int least, int most) {
        if (value == null || value < least || value > most) {
            throw new WrongQueue("“%s”请填 %d 到 %d 之间的整数。".formatted(what, least, most));
        }
        return value;
    }

    private static String line(String what, String text, int least, int most) {
        String line = said(text).replaceAll("\\p{Cntrl}+", " ");
        int length = line.codePointCount(0, line.length());
        if (length < least || length > most) {
            throw new WrongQueue("“%s”请写 %d 到 %d 个字。".formatted(what, least, most));
        }
        return line;
    }

    private static String match(String what, String text, String pattern, String allowed) {
        if (!said(text).matches(pattern)) {
            throw new WrongQueue("“%s”只能是%s。".formatted(what, allowed));
        }
        return said(text);
    }

    private static <T extends Enum<T>> T named(T[] values, String name, String what) {
        return Arrays.stream(values)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new WrongQueue("请选择“" + what + "”。"));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static String none(String text) {
        return blank(text) ? null : text.strip();
    }

    private static String said(String text) {
        return text == null ? "" : text.strip();
    }
}
