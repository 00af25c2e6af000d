package line12345.hotline.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.call.CallStep;
import line12345.hotline.call.Ending;
import line12345.hotline.call.RecordCallSteps;
import line12345.ticketing.account.Actor;

import java.time.Instant;
import java.util.List;
import java.util.Random;

/** The invented week's telephone calls, recorded as if the exchange had told of them. */
@ApplicationScoped
class PlausibleCalls {
    @Inject RecordCallSteps record;

    /**
     * The call in which a ticket was written, and now and then one that nobody answered in time.
     */
    void ring(String key, Actor agent, Random random, Instant at) {
        Instant arrived = at.minusSeconds(120);
        String number = "1390000" + String.format("%04d", random.nextInt(60));
        record.record(List.of(new CallStep.Arrived(key, arrived, number)));
        record.record(List.of(new CallStep.Queued(key, arrived, number)));
        Instant answered = arrived.plusSeconds(2 + Math.round(Math.abs(random.nextGaussian()) * 6));
        record.record(
                List.of(new CallStep.Ringing(key, answered.minusSeconds(2), agent.extension())));
        record.record(List.of(new CallStep.Answered(key, answered, agent.extension())));
        Instant over = answered.plusSeconds(60 + random.nextInt(240));
        record.record(List.of(new CallStep.TalkEnded(key, over, agent.extension())));
        if (random.nextInt(3) > 0) {
            // On the telephone 1 is the best.
            int digit = random.nextInt(8) == 0 ? 4 : 1 + random.nextInt(2);
            record.record(List.of(new CallStep.Scored(key, over.plusSeconds(4), digit)));
        }
        record.record(List.of(new CallStep.Ended(key, over.plusSeconds(5), Ending.HUNG_UP)));
        if (random.nextInt(14) == 0) {
            abandon(key + "-lost", arrived.plusSeconds(300), number);
        }
    }

    private void abandon(String key, Instant at, String number) {
        record.record(List.of(new CallStep.Arrived(key, at, number)));
        record.record(List.of(new CallStep.Queued(key, at, number)));
        record.record(List.of(new CallStep.Ended(key, at.plusSeconds(38), Ending.HUNG_UP)));
    }
}
