package line12345.ticketing.textmessage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.callback.AnswersToRate;
import line12345.ticketing.callback.RateAnswer;
import line12345.ticketing.citizen.Citizens;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.ground.GroundUse;
import line12345.ticketing.ground.Grounds;
import line12345.ticketing.notice.Notices;
import line12345.ticketing.rating.Level;
import line12345.ticketing.rating.Via;
import line12345.ticketing.ticket.reading.ProvenOwner;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody sent a message back 短信回复. The operator vouches for the sender's number, and that number
 * is the proof of whose tickets may be rated.
 */
@ApplicationScoped
public class HearReply {
    /** Signs of a message that are kept. */
    private static final int MOST = 500;

    @Inject EntityManager entities;
    @Inject Citizens citizens;
    @Inject AnswersToRate answers;
    @Inject RateAnswer rateAnswer;
    @Inject StoppedMessages stopped;
    @Inject Grounds grounds;
    @Inject Notices notices;

    /** What is said back and about which ticket; code of a {@link GroundUse#TELL}. */
    private record Said(String code, String ticket, Map<String, String> blanks) {
        private Said(String code) {
            this(code, "", Map.of());
        }
    }

    /**
     * The same id again does nothing.
     *
     * @param id as the operator numbers what it brings
     * @param phone the sender's; from anything but a mobile telephone the message is only kept
     * @param words as they were sent
     */
    @Transactional
    public void hear(String id, String phone, String words, Instant now) {
        ReplyMeaning meaning = ReplyMeaning.of(words);
        Long citizen = sender(phone);
        if (!first(id, citizen, words, meaning, now) || citizen == null) {
            return;
        }
        said(meaning, citizen, now)
                .ifPresent(
                        said -> {
                            entities.createNativeQuery(
                                            """
                                            update sms_reply set answered = true, ticket_number = ?2
                                            where operator_id = ?1
                                            """)
                                    .setParameter(1, id)
                                    .setParameter(2, said.ticket())
                                    .executeUpdate();
                            String back =
                                    grounds.told(GroundUse.TELL, said.code(), said.blanks(), now);
                            notices.replyToCitizen(citizen, said.ticket(), back, now);
                        });
    }

    /** Also keeps two messages of one sender from being heard at once. */
    private Long sender(String phone) {
        String digits = phone == null ? "" : phone.strip().replaceFirst("^(\\+?86|0086)(?=1)", "");
        return PhoneNumber.ofMobile(digits)
                ? Long.valueOf(citizens.meet(new PhoneNumber(digits)).id())
                : null;
    }

    private boolean first(
            String id, Long citizen, String words, ReplyMeaning meaning, Instant now) {
        return entities.createNativeQuery(
                                """
                                insert into sms_reply (operator_id, citizen_id, words, meaning,
                                    heard_at)
                                values (?1, cast(?2 as bigint), ?3, ?4, ?5)
                                on conflict (operator_id) do nothing
                                """)
                        .setParameter(1, id)
                        .setParameter(2, citizen)
                        .setParameter(3, kept(words))
                        .setParameter(4, meaning.kind().name())
                        .setParameter(5, now)
                        .executeUpdate()
                == 1;
    }

    /** A text column holds no control signs, and nobody reads them. */
    private static String kept(String words) {
        String plain = words.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.substring(0, Math.min(MOST, plain.length()));
    }

    private Optional<Said> said(ReplyMeaning meaning, long citizen, Instant now) {
        return switch (meaning.kind()) {
            case STOPS ->
                    stopped.stop(citizen, now)
                            ? Optional.of(new Said("stopped"))
                            : Optional.empty();
            case RESUMES ->
                    stopped.resume(citizen) ? Optional.of(new Said("resumed")) : Optional.empty();
            case RATES ->
                    answers.newest(citizen)
                            .map(ticket -> rated(ticket, meaning, citizen, now))
                            .or(() -> unclear(citizen, now));
            case UNCLEAR -> unclear(citizen, now);
        };
    }

    private Said rated(String ticket, ReplyMeaning meaning, long citizen, Instant now) {
        Level level = meaning.level();
        rateAnswer.rate(
                new ProvenOwner(ticket, citizen), level, meaning.solved(), "", Via.MESSAGE, now);
        return new Said("rated", ticket, Map.of("工单", ticket, "评价", level.chinese()));
    }

    /** At most once a day: a machine that answers our answers costs a message a day. */
    private Optional<Said> unclear(long citizen, Instant now) {
        boolean today =
                !entities.createNativeQuery(
                                """
                                select 1 from sms_reply where citizen_id = ?1 and answered
                                  and meaning in ('UNCLEAR', 'RATES') and ticket_number = ''
                                  and heard_at >= ?2
                                """)
                        .setParameter(1, citizen)
                        .setParameter(2, OfficeClock.start(OfficeClock.dayOf(now)))
                        .getResultList()
                        .isEmpty();
        return today ? Optional.empty() : Optional.of(new Said("unclear"));
    }
}
