package line12345.ticketing.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.citizen.Citizens;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.duty.DutyOfficers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where people are reached outside the page. */
@ApplicationScoped
public class Contacts {
    private static final String STILL_HERE =
            " and exists (select 1 from account a where a.id = account_id and a.active)";

    @Inject EntityManager entities;
    @Inject Identities identities;
    @Inject Citizens citizens;
    @Inject DutyOfficers duties;

    /** One's own, masked. */
    @Transactional
    public Map<Via, String> masked(Actor reader) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                "select via, address_masked from account_contact where account_id ="
                                        + " ?1",
                                Object[].class)
                        .setParameter(1, reader.accountId())
                        .getResultList();
        Map<Via, String> masked = new EnumMap<>(Via.class);
        rows.forEach(row -> masked.put(Via.valueOf((String) row[0]), (String) row[1]));
        return masked;
    }

    /**
     * The full number or address to deliver to: for couriers, for that moment; never into a log. A
     * person is rung only at what an administrator vouched for, as in {@link #ownTelephone}.
     *
     * @throws Undeliverable when this person has none for this way
     */
    @Transactional
    public String addressOf(Notice notice) throws Undeliverable {
        Optional<String> address;
        if (notice.citizenId() != null) {
            address =
                    citizens.findByIdOptional(notice.citizenId())
                            .map(citizen -> citizen.phone(identities));
        } else if (notice.dutyId() != null) {
            address = duties.phone(notice.dutyId());
        } else if (via(notice) == Via.PHONE) {
            address = vouched(notice.accountId()).map(kept -> identities.open(kept));
        } else {
            address = ofAccount(notice.accountId(), via(notice));
        }
        return address.orElseThrow(() -> new Undeliverable(missing(via(notice))));
    }

    /**
     * The full number this person is rung at: for the exchange, for that moment; never into a log.
     * Only what an administrator vouched for: everybody else could have any telephone rung as
     * 12345.
     */
    @Transactional
    public Optional<String> ownTelephone(Actor person) {
        return vouched(person.accountId()).map(kept -> identities.open(kept));
    }

    /** Whether this person's own telephone is rung; never when the account was closed. */
    @Transactional
    public boolean mayBeRung(long accountId) {
        return vouched(accountId).isPresent();
    }

    private Optional<String> vouched(long accountId) {
        List<?> found =
                entities.createNativeQuery(
                                """
                                select address_sealed from account_contact
                                where account_id = ?1 and via = 'SMS' and vouched_at is not null
                                """
                                        + STILL_HERE)
                        .setParameter(1, accountId)
                        .getResultList();
        return found.stream().findFirst().map(String.class::cast);
    }

    private static Via via(Notice notice) {
        return Via.valueOf(notice.way());
    }

    private static String missing(Via via) {
        return via == Via.PHONE
                ? "收件人没有可拨打的电话：本人自填的不拨打，请系统管理员在“人员”里登记"
                : "收件人没有登记" + via.chinese() + "联系方式";
    }

    private Optional<String> ofAccount(long accountId, Via via) {
        List<?> found =
                entities.createNativeQuery(
                                """
                                select address_sealed from account_contact
                                where account_id = ?1 and via = ?2
                                """
                                        + STILL_HERE)
                        .setParameter(1, accountId)
                        .setParameter(2, via.name())
                        .getResultList();
        return found.stream().findFirst().map(kept -> identities.open((String) kept));
    }
}
