package line12345.ticketing.textmessage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.fact.Facts;
import line12345.ticketing.notice.RecordReturn;
import line12345.ticketing.notice.Via;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.util.List;

/** An operator reports what became of a message 状态报告. */
@ApplicationScoped
public class SettleMessage {
    @Inject EntityManager entities;
    @Inject RecordReturn recordReturn;
    @Inject Facts facts;

    /**
     * In whatever order and however often: arrived counts once, and a failure of one part stands,
     * because a message with a hole is none. An id that is not known here does nothing.
     *
     * @return false when it came before the house has written down that it was taken: to be
     *     reported again a little later
     */
    @Transactional
    public boolean settle(MessageReport report, Instant now) {
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select state, recipient, taken_at from sms_message
                                where notice_id = ?1 for update
                                """,
                                Object[].class)
                        .setParameter(1, report.noticeId())
                        .getResultList();
        if (rows.isEmpty()) {
            return true;
        }
        Object[] row = rows.get(0);
        MessageState before = MessageState.valueOf((String) row[0]);
        Instant taken = (Instant) row[2];
        boolean news =
                before == MessageState.HANDED_OVER
                        || before == MessageState.TAKEN
                        || before == MessageState.ARRIVED && !report.arrived();
        if (!news) {
            return true;
        }
        boolean returned =
                taken != null
                        && (report.arrived()
                                || recordReturn.record(
                                        report.noticeId(), Via.SMS.name(), report.reason(), now));
        if (!returned) {
            return false;
        }
        write(report);
        facts.announce(
                new TextMessageSettled(
                        Recipient.valueOf((String) row[1]),
                        report.arrived(),
                        before == MessageState.ARRIVED,
                        OfficeClock.dayOf(taken)),
                now);
        return true;
    }

    private void write(MessageReport report) {
        entities.createNativeQuery(
                        """
                        update sms_message set state = ?2, report_at = ?3, report_code = ?4
                        where notice_id = ?1
                        """)
                .setParameter(1, report.noticeId())
                .setParameter(
                        2, (report.arrived() ? MessageState.ARRIVED : MessageState.FAILED).name())
                .setParameter(3, report.at())
                .setParameter(4, report.code())
                .executeUpdate();
    }
}
