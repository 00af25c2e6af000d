package line12345.hotline.call.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.call.queue.Queue;
import line12345.hotline.call.skill.SkillMatrix.Column;
import line12345.ticketing.deadline.DeadlineRules;
import line12345.ticketing.entrance.Care;
import line12345.ticketing.entrance.CareSource;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Queues that take calls and have too few at the telephone 坐席不足. Their calls are helped out. */
@ApplicationScoped
public class Understaffed implements CareSource {
    @Inject SkillMatrix matrix;
    @Inject DeadlineRules clocks;

    /**
     * @param queue the queue's key
     * @param never nobody serves it at all, not only now
     * @param words what is missing, where the queue's name stands beside it
     */
    public record Warning(String queue, boolean never, String words, String sentence) {}

    /** Of queues that are open now. */
    @Transactional
    public List<Warning> now(Instant now) {
        boolean working = !clocks.reckoning().workingTime(now, now.plusMillis(1)).isZero();
        return matrix.read().columns().stream()
                .filter(one -> one.queue().opening().at(now, () -> working))
                .flatMap(one -> warning(one, working).stream())
                .toList();
    }

    static Optional<Warning> warning(Column one, boolean working) {
        Queue queue = one.queue();
        if (one.own() == 0) {
            return say(queue, true, "没有设置话务员", "，来电由其他队列代接；请在技能表里安排。");
        }
        if (one.signedIn() == 0) {
            return say(queue, false, "没有坐席在岗", "，来电由其他队列代接。");
        }
        int least = queue.night().seats();
        return !working && one.signedIn() < least
                ? say(queue, false, "夜间应有 " + least + " 名坐席，在岗 " + one.signedIn() + " 名", "。")
                : Optional.empty();
    }

    private static Optional<Warning> say(Queue queue, boolean never, String words, String follows) {
        String sentence = "“" + queue.name() + "”" + words + follows;
        return Optional.of(new Warning(queue.key(), never, words, sentence));
    }

    /**
     * Who is away for the moment is the shift leader's; who was never entered the administrator's.
     */
    @Override
    public List<Care> cares(Instant now) {
        return now(now).stream()
                .filter(Warning::never)
                .map(one -> new Care(false, one.sentence(), "/skills", "去安排"))
                .toList();
    }
}
