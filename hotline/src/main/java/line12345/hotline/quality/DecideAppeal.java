package line12345.hotline.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.notice.Notices;
import line12345.ticketing.notice.Via;

import java.time.Instant;

/** Somebody other than the first inspector decides on an appeal 复核: it stays, or is changed. */
@ApplicationScoped
public class DecideAppeal {
    @Inject Cases cases;
    @Inject Notices notices;
    @Inject Facts facts;

    /**
     * @param points from now on; null to leave them as they are
     * @param why told to the agent
     * @throws WrongCase when nothing is said, or the points are none
     */
    @Transactional
    public void decide(long id, Integer points, String why, long seen, Actor by, Instant now) {
        QualityCase one = cases.forChange(id, by);
        MayInspect.decide(one.view(), by);
        one.seen(seen);
        String words = CaseWords.read(why, "请写明复核的理由，话务员会看到。");
        if (points == null) {
            one.uphold(words, by, now);
        } else {
            one.change(Points.sound(points), words, by, now);
        }
        CaseView after = one.view();
        notices.toAccount(
                after.accountId(),
                Via.PAGE,
                "",
                "您的质检申诉已复核：%s，得分 %d。请到“我的质检”查看理由。"
                        .formatted(after.state().chinese(), after.points()),
                now);
        facts.announce(QualityMoved.of(after), now);
    }
}
