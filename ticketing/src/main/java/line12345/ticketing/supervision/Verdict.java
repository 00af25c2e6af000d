package line12345.ticketing.supervision;

import line12345.ticketing.account.Actor;
import line12345.ticketing.deadline.Reckoning;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.refusal.Refusal;

import java.time.Instant;

/** What a review says of a report or of a request to have the order withdrawn. */
public enum Verdict {
    CLOSE {
        @Override
        Fact on(SupervisionOrder order, String words, Reckoning office, Actor by, Instant now) {
            return order.close(words, by, now);
        }
    },
    SEND_BACK {
        @Override
        Fact on(SupervisionOrder order, String words, Reckoning office, Actor by, Instant now) {
            return order.sendBack(words, office, by, now);
        }
    },
    WITHDRAW {
        @Override
        Fact on(SupervisionOrder order, String words, Reckoning office, Actor by, Instant now) {
            return order.withdraw(words, by, now);
        }
    },
    KEEP {
        @Override
        Fact on(SupervisionOrder order, String words, Reckoning office, Actor by, Instant now) {
            return order.keep(words, by, now);
        }
    };

    abstract Fact on(SupervisionOrder order, String words, Reckoning office, Actor by, Instant now);

    /**
     * @throws NoVerdict for null
     */
    static Verdict given(Verdict verdict) {
        if (verdict == null) {
            throw new NoVerdict();
        }
        return verdict;
    }

    /** A review that does not say what. */
    static class NoVerdict extends Refusal {
        NoVerdict() {
            super("no-verdict", 422, "请选择审核结果：办结、退回重办、同意退回或不同意退回。");
        }
    }
}
