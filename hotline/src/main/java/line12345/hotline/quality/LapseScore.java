package line12345.hotline.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.AlarmListener;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.notice.Notices;
import line12345.ticketing.notice.Via;

import java.time.Instant;

/** The term for an appeal passed without a word: the points stand, and the agent is told why. */
@ApplicationScoped
class LapseScore implements AlarmListener {
    /** Stands in the table; its leg is the number of the case. */
    static final String KIND = "QUALITY_LAPSE";

    @Inject Cases cases;
    @Inject Notices notices;
    @Inject Facts facts;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(Alarm alarm, Instant now) {
        QualityCase one = cases.forChange(alarm.legId());
        if (one.lapse(now)) {
            notices.toAccount(
                    one.view().accountId(),
                    Via.PAGE,
                    "",
                    "您的一条质检结果（%d 分）已过申诉期限，按规定视为认可。".formatted(one.view().points()),
                    now);
            facts.announce(QualityMoved.of(one.view()), now);
        }
    }
}
