package line12345.hotline.call.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.call.queue.NoSuchQueue;
import line12345.hotline.call.queue.Queue;
import line12345.hotline.call.queue.Queues;
import line12345.hotline.call.queue.QueuesChanged;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;

import java.time.Instant;

/**
 * A shift leader or an administrator says whether and how gladly an agent serves a queue 设置技能; at
 * once. Of a queue that is or ever was confidential only an administrator does.
 */
@ApplicationScoped
public class SetSkill {
    @Inject SkillBook book;
    @Inject Skills skills;
    @Inject Queues queues;
    @Inject Accounts accounts;
    @Inject Event<QueuesChanged> changed;

    /**
     * The first skill entered ends what {@link Skills#USUAL} gave; it is entered too, so that the
     * person does not drop out of the general queue unseen.
     *
     * @param number 1, 2 or 3; 0 for not at all
     * @throws NoSuchQueue unknown
     * @throws NoSuchAgent when this account answers no calls
     */
    @Transactional
    public void set(long accountId, String queue, int number, Actor by, Instant now) {
        if (!by.is(Role.ADMIN) && !by.is(Role.SHIFT_LEADER)) {
            throw new NotYours("话务员的技能由班长和系统管理员维护，请联系当班班长。");
        }
        Queue wanted = queues.of(queue).orElseThrow(NoSuchQueue::new);
        // Who serves it reads what others must not, also what came while it was confidential:
        // nobody
        // lets himself in.
        if (queues.everConfidential().contains(queue) && !by.is(Role.ADMIN)) {
            throw new NotYours("“" + wanted.name() + "”是（或曾经是）保密队列，由谁接只能由系统管理员设置，请联系系统管理员。");
        }
        accounts.actor(accountId).filter(SkillMatrix::answersCalls).orElseThrow(NoSuchAgent::new);
        Level level = Level.of(number).orElse(null);
        if (!skills.all().containsKey(accountId)) {
            Skills.USUAL.forEach((usual, at) -> book.add(accountId, usual, at, by, now));
        }
        book.add(accountId, queue, level, by, now);
        changed.fire(new QueuesChanged());
    }
}
