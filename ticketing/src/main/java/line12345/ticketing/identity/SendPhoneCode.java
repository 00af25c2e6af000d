package line12345.ticketing.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.citizen.Citizen;
import line12345.ticketing.citizen.Citizens;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.notice.DeliverNotices;
import line12345.ticketing.notice.Notices;
import line12345.ticketing.notice.Via;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Sends six digits to a mobile telephone whose holder wants to be recognised 获取验证码. */
@ApplicationScoped
public class SendPhoneCode {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofHours(24);

    private final SecureRandom random = new SecureRandom();

    @Inject EntityManager entities;
    @Inject Citizens citizens;
    @Inject Identities identities;
    @Inject Notices notices;
    @Inject DeliverNotices delivery;
    @Inject IdentityProofConfig config;

    /**
     * Says nothing of whether the number has asked before.
     *
     * @param phone as typed; only mobile telephones get messages
     * @throws CodeTooSoon when one went there a moment ago
     * @throws NoMessages when no operator is on board
     */
    @Transactional
    public void send(String phone, Instant now) {
        PhoneNumber number = PhoneNumber.parse(phone);
        if (!PhoneNumber.ofMobile(number.digits())) {
            throw new NotMobile();
        }
        if (!delivery.aboard(Via.SMS.name())) {
            throw new NoMessages();
        }
        Citizen citizen = citizens.meet(number);
        refuseFlood(citizen.id(), now);
        String code = String.format("%06d", random.nextInt(1_000_000));
        entities.createNativeQuery(
                        """
                        insert into phone_code (citizen_id, code_hash, sent_at, ends_at)
                        values (?1, ?2, ?3, ?4)
                        """)
                .setParameter(1, citizen.id())
                .setParameter(2, PhoneCode.hash(identities, citizen.id(), code))
                .setParameter(3, now)
                .setParameter(4, now.plus(config.counts()))
                .executeUpdate();
        notices.secretToCitizen(citizen.id(), words(), code, now);
    }

    private String words() {
        return "验证码 "
                + Notices.SECRET_STANDS_HERE
                + "，"
                + config.counts().toMinutes()
                + " 分钟内有效。工作人员不会向您要验证码，请不要告诉任何人。";
    }

    private void refuseFlood(long citizenId, Instant now) {
        @SuppressWarnings("unchecked")
        List<Instant> last =
                entities.createNativeQuery(
                                """
                                select sent_at from phone_code where citizen_id = ?1
                                order by id desc limit ?2
                                """,
                                Instant.class)
                        .setParameter(1, citizenId)
                        .setParameter(2, Math.max(config.perHour(), config.perDay()))
                        .getResultList();
        if (last.isEmpty()) {
            return;
        }
        Instant next =
                Stream.of(
                                last.get(0).plus(config.apart()),
                                room(last, config.perHour(), HOUR),
                                room(last, config.perDay(), DAY))
                        .max(Comparator.naturalOrder())
                        .get();
        if (now.isBefore(next)) {
            throw new CodeTooSoon(Duration.between(now, next));
        }
    }

    /** From when on fewer than so many lie within such a time. */
    private static Instant room(List<Instant> last, int most, Duration within) {
        return last.size() < most ? Instant.MIN : last.get(most - 1).plus(within);
    }
}
