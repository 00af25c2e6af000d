package line12345.hotline.call.queue;

import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a queue demands, label by label, as people read it. */
public final class QueueWords {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(OfficeClock.ZONE);

    private QueueWords() {}

    /**
     * What differs between two editions.
     *
     * @param was empty for a new queue
     */
    public record Difference(String what, String was, String became) {}

    /**
     * @param names of all queues by key
     */
    public static Map<String, String> of(Queue queue, Map<String, String> names) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("名称", queue.name());
        words.put("状态", queue.active() ? "在用" : "停用");
        words.put("位置", "第 " + queue.position() + " 位");
        words.put("首问语", queue.greeting());
        words.put("工单", tickets(queue));
        words.put("服务时间", opening(queue.opening()));
        words.put("分配方式", queue.ringing().strategy().chinese());
        words.put("每次振铃", queue.ringing().seconds() + " 秒");
        words.put("优先权", "" + queue.ringing().weight());
        words.put("播报排队位置", queue.ringing().place() ? "播报" : "不播报");
        words.put("接听目标", queue.ringing().target() + " 秒内");
        words.put("最长等候", queue.ringing().longestWait() + " 秒");
        words.put("增援", help(queue.overflow(), names));
        words.put("夜间坐席", "至少 " + queue.night().seats() + " 个");
        words.put("夜间录音", queue.night().prompt());
        words.put("直拨号码", said(queue.entrance().number()));
        words.put("菜单按键", said(queue.entrance().digit()));
        return words;
    }

    /**
     * @param before null for a new queue
     */
    public static List<Difference> differences(
            Queue before, Queue after, Map<String, String> names) {
        Map<String, String> old = before == null ? Map.of() : of(before, names);
        List<Difference> all = new ArrayList<>();
        of(after, names)
                .forEach(
                        (what, became) -> {
                            String was = old.getOrDefault(what, "");
                            if (!was.equals(became)) {
                                all.add(new Difference(what, was, became));
                            }
                        });
        return all;
    }

    private static String tickets(Queue queue) {
        String kind = queue.kind() == null ? "类型不预设" : "默认" + queue.kind().chinese();
        return queue.confidential() ? kind + "，保密" : kind;
    }

    private static String opening(Opening opening) {
        return opening.kind() == Opening.Kind.DATED
                ? moment(opening.from()) + " 至 " + moment(opening.until())
                : opening.kind().chinese();
    }

    private static String help(Queue.Overflow overflow, Map<String, String> names) {
        if (overflow.to() == null) {
            return "不增援";
        }
        String who = "“" + names.getOrDefault(overflow.to(), overflow.to()) + "”的话务员";
        return overflow.after() == 0 ? who + "同时接" : "等候 " + overflow.after() + " 秒后" + who + "也接";
    }

    /** As an input of the page wants it, too, with a T between. */
    private static String moment(Instant at) {
        return at == null ? "" : MINUTE.format(at);
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }
}
