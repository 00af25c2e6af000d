package line12345.ticketing.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.citizen.Citizens;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.citizen.PhoneNumber;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;

/** A citizen shows the code that came by message 验证手机号. A code proves once. */
@ApplicationScoped
public class ProvePhone {
    @Inject EntityManager entities;
    @Inject Citizens citizens;
    @Inject Identities identities;
    @Inject IdentityProofConfig config;

    /**
     * Commits although it refuses: a wrong code is counted.
     *
     * @param phone as typed
     * @param code as typed
     * @return the citizen of this number
     * @throws WrongPhoneCode when it is not the newest code, is over, or was used
     */
    @Transactional(dontRollbackOn = WrongPhoneCode.class)
    public long prove(String phone, String code, Instant now) {
        long citizen =
                citizens.byPhone(PhoneNumber.parse(phone))
                        .orElseThrow(() -> new WrongPhoneCode(true))
                        .id();
        Object[] newest = newest(citizen);
        long id = ((Number) newest[0]).longValue();
        boolean over =
                newest[3] != null
                        || !now.isBefore((Instant) newest[2])
                        || ((Number) newest[4]).intValue() >= config.wrong();
        if (over) {
            throw new WrongPhoneCode(true);
        }
        String given = code == null ? "" : code.replaceAll("\\s", "");
        if (!same((String) newest[1], PhoneCode.hash(identities, citizen, given))) {
            entities.createNativeQuery("update phone_code set wrong = wrong + 1 where id = ?1")
                    .setParameter(1, id)
                    .executeUpdate();
            throw new WrongPhoneCode(false);
        }
        entities.createNativeQuery("update phone_code set used_at = ?2 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, now)
                .executeUpdate();
        return citizen;
    }

    /** Guesses sent all at once are counted one after the other. */
    private Object[] newest(long citizen) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select id, code_hash, ends_at, used_at, wrong from phone_code
                                where citizen_id = ?1 order by id desc limit 1 for update
                                """,
                                Object[].class)
                        .setParameter(1, citizen)
                        .getResultList();
        return rows.stream().findFirst().orElseThrow(() -> new WrongPhoneCode(true));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
