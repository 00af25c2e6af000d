package line12345.ticketing.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.deadline.DueWords;
import line12345.ticketing.dispatch.DoAgain;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.rating.Rating;
import line12345.ticketing.rating.Ratings;
import line12345.ticketing.rating.Via;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.ticket.NoSuchTicket;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.state.Closing;

import java.time.Instant;

/** Writes down what a callback brought 回访登记 and does what follows from it. */
@ApplicationScoped
public class RecordCallback {
    @Inject Ratings ratings;
    @Inject Callbacks callbacks;
    @Inject Tickets tickets;
    @Inject DoAgain again;
    @Inject AnotherHour anotherHour;
    @Inject Rules rules;
    @Inject Facts facts;

    /** The citizen was reached and heard the office's answer. */
    @Transactional
    public void answered(long callbackId, Answers answers, int version, Actor by, Instant now) {
        Callback callback = held(callbackId, by);
        Ticket ticket = seen(callback, version);
        MayRedo.refusal(
                        answers.outcome(),
                        ticket.ending().redone(),
                        rules.number(Rule.REDO_TIMES, now))
                .ifPresent(
                        sentence -> {
                            throw new Answers.WrongAnswers(sentence);
                        });
        callback.answered(answers, by, now);
        ticket.answering().answerReached(by, now);
        ticket.answering().rated(answers.level().stars(), answers.solved());
        rate(ticket, callback, answers, now);
        ticket.note(now, by, "回访", sentence(answers), false);
        follow(ticket, callback, answers, by, now);
    }

    /** The first word stays what it was; asked again, the last one stands beside it. */
    private void rate(Ticket ticket, Callback callback, Answers answers, Instant now) {
        var before = ratings.of(ticket.id(), callback.round());
        if (before.isPresent()) {
            facts.announce(before.get().thinkAgain(answers.level(), answers.solved(), now), now);
            return;
        }
        Rating rating =
                new Rating(
                        ticket.id(),
                        callback.legId(),
                        callback.round(),
                        callback.departmentId(),
                        answers.level(),
                        answers.solved(),
                        answers.why(),
                        Via.CALLBACK,
                        now);
        ratings.persist(rating);
        facts.announce(rating.rated(), now);
    }

    private void follow(Ticket ticket, Callback callback, Answers answers, Actor by, Instant now) {
        switch (answers.outcome()) {
            case CLOSE -> close(ticket, Closing.SATISFIED, "", by, now);
            case EXPLAIN -> close(ticket, Closing.EXPLAINED, answers.decision(), by, now);
            case REDO -> {
                ticket.note(now, by, "重办要求", answers.decision(), true);
                String why = "原承办单位重办：" + answers.decision();
                again.redo(ticket, callback.departmentId(), why, by, now);
            }
            case UNREACHED -> throw new IllegalStateException("checked by Answers");
        }
    }

    /** As {@link #notReached(long, int, Instant, Actor, Instant)}, at the first hour allowed. */
    @Transactional
    public Instant notReached(long callbackId, int version, Actor by, Instant now) {
        return notReached(callbackId, version, null, by, now);
    }

    /**
     * Nobody answered.
     *
     * @param wanted when to call again, null for the first hour that the city allows
     * @return the other hour at which it comes up again
     * @throws Answers.WrongAnswers wanted so soon that it would not be another hour
     */
    @Transactional
    public Instant notReached(long callbackId, int version, Instant wanted, Actor by, Instant now) {
        Callback callback = held(callbackId, by);
        Ticket ticket = seen(callback, version);
        Instant next = anotherHour.chosen(wanted, callback.begun(), now);
        boolean counts = callback.notReached(next, anotherHour.gap(now), now);
        ticket.stepped();
        String tried = counts ? "第 " + callback.attempts() + " 次拨打未接通，" : "同一时段再次拨打未接通，不计次数，";
        ticket.note(now, by, "回访", tried + DueWords.moment(now, next) + " 再次回访", false);
        return next;
    }

    /** Nobody answered for the last time; the ticket is closed with the reply on record. */
    @Transactional
    public void giveUp(long callbackId, int version, Actor by, Instant now) {
        Callback callback = held(callbackId, by);
        Ticket ticket = seen(callback, version);
        callback.unreached(rules.number(Rule.CALLBACK_TRIES, now), anotherHour.gap(now), by, now);
        String reason = "不同时段共拨打 " + callback.attempts() + " 次未接通，答复可凭编号查询";
        close(ticket, Closing.UNREACHED, reason, by, now);
    }

    private void close(Ticket ticket, Closing how, String reason, Actor by, Instant now) {
        facts.announce(ticket.answering().closeAfterCallback(how, reason, by, now), now);
    }

    private Callback held(long callbackId, Actor by) {
        TakeCallback.mustBeOfficer(by);
        Callback callback = callbacks.findByIdOptional(callbackId).orElseThrow(NoSuchTicket::new);
        callback.heldBy(by);
        return callback;
    }

    private Ticket seen(Callback callback, int version) {
        Ticket ticket = tickets.findById(callback.ticketId());
        ticket.seenAs(version);
        return ticket;
    }

    private static String sentence(Answers answers) {
        String said = (answers.solved() ? "已解决" : "未解决") + "，" + answers.level().chinese();
        return answers.why().isEmpty() ? said : said + "；市民意见：" + answers.why();
    }
}
