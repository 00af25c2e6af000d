package line12345.hotline.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.missed.MarkMissed;
import line12345.hotline.missed.MissedRow;
import line12345.hotline.missed.ReadMissed;
import line12345.hotline.outbound.quiet.WishNoCalls;
import line12345.hotline.outbound.quiet.WishSource;
import line12345.hotline.outbound.task.MakeTask;
import line12345.hotline.outbound.task.ReadTasks;
import line12345.hotline.outbound.task.TaskForm;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/** A task to call out, somebody who wants no calls, and a handful of missed calls, all invented. */
@ApplicationScoped
class PlausibleOutbound {
    /** Of a week's missed calls so many are left to be called back. */
    private static final int LEFT = 6;

    private static final int NUMBERS = 12;
    private static final int MOST = 1000;

    @Inject Accounts accounts;
    @Inject ReadTasks tasks;
    @Inject MakeTask make;
    @Inject WishNoCalls wish;
    @Inject ReadMissed missed;
    @Inject MarkMissed mark;

    /** Once; a second start finds them. */
    void fill(Random random, Instant now) {
        // A city that was filled by an earlier version has nobody who leads a shift.
        List<Actor> leaders = accounts.withRole(Role.SHIFT_LEADER);
        if (leaders.isEmpty() || !tasks.newest(1).isEmpty()) {
            return;
        }
        Actor leader = leaders.get(0);
        long task =
                make.make(
                        new TaskForm(
                                "供暖满意度调查",
                                "您好，这里是 12345 热线，想占用您一分钟了解今年的供暖情况，可以吗？",
                                "家里白天大概多少度？\n今年比去年好还是差？",
                                null),
                        leader,
                        now);
        StringBuilder table = new StringBuilder("电话,称呼,事由\n");
        for (int i = 0; i < NUMBERS; i++) {
            table.append(
                    "1390000%04d,%s,去年反映过供暖不热\n".formatted(100 + i, i % 2 == 0 ? "张先生" : "李女士"));
        }
        make.bringIn(task, table.toString().getBytes(StandardCharsets.UTF_8), leader, now);
        wish.wish(
                "1390000%04d".formatted(100 + random.nextInt(NUMBERS)),
                WishSource.CALL,
                "不要再做满意度调查",
                null,
                leader,
                now);
        List<MissedRow> open = missed.open(leader, MOST);
        open.stream()
                .limit(Math.max(0, open.size() - LEFT))
                .forEach(row -> mark.putAside(row.id(), "上周已另行联系", leader, now));
    }
}
