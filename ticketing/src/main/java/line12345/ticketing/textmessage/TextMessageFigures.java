package line12345.ticketing.textmessage;

import jakarta.enterprise.context.ApplicationScoped;

import line12345.ticketing.fact.Fact;
import line12345.ticketing.statistics.Counting;
import line12345.ticketing.statistics.Statistic;

/**
 * Messages, parts and what they cost 短信费用, and how many of them arrived or failed, by day and by
 * whom they were for. The view {@code sms_daily} shows them side by side.
 */
@ApplicationScoped
class TextMessageFigures implements Statistic {
    @Override
    public void count(Fact fact, Counting counting) {
        if (fact instanceof TextMessageTaken taken) {
            String of = "." + taken.recipient();
            counting.add("messages.taken" + of, taken.day(), Counting.CITY, 1);
            counting.add("messages.parts" + of, taken.day(), Counting.CITY, taken.parts());
            counting.add("messages.li" + of, taken.day(), Counting.CITY, taken.costLi());
        } else if (fact instanceof TextMessageSettled settled) {
            String of = "." + settled.recipient();
            String came = settled.arrived() ? "messages.arrived" : "messages.failed";
            counting.add(came + of, settled.day(), Counting.CITY, 1);
            if (settled.arrivedBefore()) {
                counting.add("messages.arrived" + of, settled.day(), Counting.CITY, -1);
            }
        }
    }
}
