package line12345.hotline.call.queue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What must hold of all queues together. */
final class SoundQueues {
    /**
     * More nobody keeps in mind while listening. GB/T 33358 and the State Council's rule want none.
     */
    private static final int MOST_DIGITS = 4;

    private SoundQueues() {}

    /**
     * @param all with the one that is being entered
     * @return why it cannot be, in words
     */
    static Optional<String> refusal(List<Queue> all) {
        List<Queue> open = all.stream().filter(Queue::active).toList();
        return general(all)
                .or(() -> twice(open, Queue::name, "已有同名的队列“%s”，请换一个名称。"))
                .or(() -> twice(open, one -> one.entrance().number(), "号码 %s 已经属于另一个队列。"))
                .or(() -> twice(open, one -> one.entrance().digit(), "按键 %s 已经属于另一个队列。"))
                .or(() -> tooManyDigits(open))
                .or(() -> help(open));
    }

    /** Where nobody says otherwise a citizen waits there, at any hour. */
    private static Optional<String> general(List<Queue> all) {
        Optional<Queue> general = all.stream().filter(Queue::general).findFirst();
        if (general.isEmpty() || !general.get().active()) {
            return Optional.of("综合队列不能停用：没有选择其他队列的来电都在这里等候。");
        }
        if (general.get().opening().kind() != Opening.Kind.ALWAYS) {
            return Optional.of("综合队列必须全天服务；夜间人少请填写夜间值守坐席。");
        }
        if (general.get().confidential()) {
            return Optional.of("综合队列不能设为保密：所有话务员都要办理这里的工单。");
        }
        return Optional.empty();
    }

    private static Optional<String> twice(
            List<Queue> open, Function<Queue, String> what, String sentence) {
        Set<String> seen = new HashSet<>();
        return open.stream()
                .map(what)
                .filter(one -> one != null && !seen.add(one))
                .findFirst()
                .map(sentence::formatted);
    }

    private static Optional<String> tooManyDigits(List<Queue> open) {
        long digits = open.stream().filter(one -> one.entrance().digit() != null).count();
        return digits > MOST_DIGITS
                ? Optional.of("按键菜单最多 " + MOST_DIGITS + " 个选择，请先去掉一个；市民不应在菜单里绕圈。")
                : Optional.empty();
    }

    private static Optional<String> help(List<Queue> open) {
        for (Queue one : open) {
            String to = one.overflow().to();
            if (to == null) {
                continue;
            }
            if (to.equals(one.key())) {
                return Optional.of("“" + one.name() + "”不能由自己增援，请选择另一个队列。");
            }
            Optional<Queue> helper = open.stream().filter(q -> q.key().equals(to)).findFirst();
            if (helper.isEmpty()) {
                return Optional.of("“" + one.name() + "”的增援队列已停用或不存在，请先给它另选一个。");
            }
            if (helper.get().opening().kind() != Opening.Kind.ALWAYS) {
                return Optional.of("增援队列“" + helper.get().name() + "”不是全天服务，来电可能无人接听；请选择全天服务的队列。");
            }
        }
        return Optional.empty();
    }
}
