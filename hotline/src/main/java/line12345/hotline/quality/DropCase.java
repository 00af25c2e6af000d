package line12345.hotline.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.fact.Facts;

import java.time.Instant;

/** A call cannot be checked 不作质检: there is no recording, or nobody spoke. */
@ApplicationScoped
public class DropCase {
    @Inject Cases cases;
    @Inject Facts facts;

    /**
     * @param why why not
     */
    @Transactional
    public void drop(long id, String why, long seen, Actor by, Instant now) {
        QualityCase one = cases.forChange(id, by);
        MayInspect.check(one.view(), by);
        one.seen(seen);
        one.drop(CaseWords.read(why, "请写明为什么不作质检。"), by, now);
        facts.announce(QualityMoved.of(one.view()), now);
    }
}
