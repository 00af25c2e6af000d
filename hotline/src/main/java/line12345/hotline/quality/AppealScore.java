package line12345.hotline.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.alarm.Alarms;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.notice.Notices;
import line12345.ticketing.notice.Via;

import java.time.Instant;
import java.util.stream.Stream;

/** The agent does not agree 申诉, once and within the term; somebody else looks at it again. */
@ApplicationScoped
public class AppealScore {
    @Inject Cases cases;
    @Inject Alarms alarms;
    @Inject Accounts accounts;
    @Inject Notices notices;
    @Inject Facts facts;

    /**
     * @param words why
     * @throws WrongCase when the term has passed or nothing is said
     */
    @Transactional
    public void appeal(long id, String words, long seen, Actor by, Instant now) {
        QualityCase one = OwnCase.of(cases.forChange(id, by), by);
        one.seen(seen);
        one.appeal(CaseWords.read(words, "请写明哪一项、为什么不同意。"), now);
        alarms.clear(LapseScore.KIND, 0, id);
        Stream.of(Role.SHIFT_LEADER, Role.MANAGER)
                .flatMap(role -> accounts.withRole(role).stream())
                .filter(person -> person.accountId() != one.view().inspectorId())
                .filter(person -> person.accountId() != by.accountId())
                .forEach(
                        person ->
                                notices.toAccount(
                                        person.accountId(),
                                        Via.PAGE,
                                        "",
                                        "有一条质检申诉等待复核，请到“质检”办理。",
                                        now));
        facts.announce(QualityMoved.of(one.view()), now);
    }
}
