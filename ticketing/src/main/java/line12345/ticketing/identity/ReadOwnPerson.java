package line12345.ticketing.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.citizen.JoinedNumbers;
import line12345.ticketing.identity.JoinedAccounts.Joined;
import line12345.ticketing.identity.OwnPerson.OwnAccount;
import line12345.ticketing.identity.OwnPerson.OwnNumber;
import line12345.ticketing.identity.OwnPerson.Way;
import line12345.ticketing.notice.DeliverNotices;
import line12345.ticketing.notice.Via;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Shows a citizen the own numbers, accounts and how notices come 我的号码和通知方式. */
@ApplicationScoped
public class ReadOwnPerson {
    @Inject EntityManager entities;
    @Inject PersonVersion version;
    @Inject JoinedNumbers numbers;
    @Inject JoinedAccounts accounts;
    @Inject DeliverNotices delivery;

    /**
     * @param citizenId from a proof, never from what a browser sends
     */
    @Transactional
    public OwnPerson of(long citizenId) {
        Object[] own =
                (Object[])
                        entities.createNativeQuery(
                                        "select phone_masked, coalesce(preferred_way, '')"
                                                + " from citizen where id = ?1",
                                        Object[].class)
                                .setParameter(1, citizenId)
                                .getSingleResult();
        List<OwnNumber> all = new ArrayList<>();
        all.add(new OwnNumber(citizenId, (String) own[0], true, null));
        numbers.pairs(citizenId).stream()
                .filter(JoinedNumbers.Pair::open)
                .map(pair -> new OwnNumber(pair.other(), pair.masked(), false, pair.joinedAt()))
                .forEach(all::add);
        List<Joined> joined = accounts.of(citizenId).stream().filter(Joined::open).toList();
        return new OwnPerson(
                version.of(citizenId),
                List.copyOf(all),
                joined.stream()
                        .map(
                                one ->
                                        new OwnAccount(
                                                one.key(),
                                                one.chinese(),
                                                one.masked(),
                                                one.joinedAt()))
                        .toList(),
                ways(joined),
                (String) own[1]);
    }

    private List<Way> ways(List<Joined> joined) {
        Set<String> names = new LinkedHashSet<>();
        joined.forEach(one -> names.add(one.channel()));
        names.removeIf(way -> !delivery.aboard(way));
        names.add(Via.SMS.name());
        return names.stream().map(name -> new Way(name, delivery.name(name))).toList();
    }
}
