package line12345.ticketing.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.rating.Level;
import line12345.ticketing.rating.Rating;
import line12345.ticketing.rating.Ratings;
import line12345.ticketing.rating.Via;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.TicketText;
import line12345.ticketing.ticket.reading.OwnKey;
import line12345.ticketing.ticket.reading.OwnTicket;
import line12345.ticketing.ticket.state.Closing;
import line12345.ticketing.ticket.state.NotNow;
import line12345.ticketing.ticket.state.TicketState;

import java.time.Instant;

/**
 * A citizen says unasked what the handling was worth 自行评价. It replaces the call unless something is
 * bad or unsolved: then somebody calls soon.
 */
@ApplicationScoped
public class RateAnswer {
    @Inject OwnTicket own;
    @Inject Callbacks callbacks;
    @Inject Ratings ratings;
    @Inject Facts facts;

    /**
     * @param why the citizen's own words, may be empty
     */
    @Transactional(dontRollbackOn = OwnTicket.WrongCode.class)
    public void rate(OwnKey shown, Level level, boolean solved, String why, Via via, Instant now) {
        Ticket ticket = own.of(shown, now);
        if (level == null) {
            throw new Answers.WrongAnswers("请选择满意程度。");
        }
        Callback callback =
                callbacks
                        .of(ticket.id(), ticket.ending().round())
                        .filter(Callback::waits)
                        .filter(waiting -> ticket.state() == TicketState.WAITING_CALLBACK)
                        .orElseThrow(() -> new NotNow("现在没有等待您评价的答复：答复前或办结后不能评价，感谢您的关注。"));
        if (callback.level() != null) {
            throw new NotNow("您已经评价过这次答复，我们会尽快与您联系，感谢您的意见。");
        }
        String words = TicketText.optional("评价意见", why, 1000);
        callback.ratedUnasked(level, solved, words, via, now);
        Rating rating =
                new Rating(
                        ticket.id(),
                        callback.legId(),
                        callback.round(),
                        callback.departmentId(),
                        level,
                        solved,
                        words,
                        via,
                        now);
        ratings.persist(rating);
        facts.announce(rating.rated(), now);
        settle(ticket, callback, level, solved, words, now);
    }

    private void settle(
            Ticket ticket,
            Callback callback,
            Level level,
            boolean solved,
            String words,
            Instant now) {
        Actor citizen = Actor.citizen();
        if (ticket.ending().heardAt() == null) {
            ticket.answering().answerReached(citizen, now);
        }
        ticket.answering().rated(level.stars(), solved);
        String said = (solved ? "已解决" : "未解决") + "，" + level.chinese();
        ticket.note(now, citizen, "市民评价", words.isEmpty() ? said : said + "：" + words, false);
        if (!callback.waits()) {
            facts.announce(
                    ticket.answering().closeAfterCallback(Closing.SATISFIED, "", citizen, now),
                    now);
        }
    }
}
