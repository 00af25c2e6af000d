package line12345.hotline.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Calls of a day long past, told step by step as the exchange would. */
@ApplicationScoped
public class ATelephoneDay {
    static final Instant START = Instant.parse("2026-03-02T01:00:00Z");

    @Inject RecordCallSteps record;
    @Inject CallsView calls;
    @Inject Accounts accounts;

    static String newKey() {
        return "line12345-" + UUID.randomUUID();
    }

    static Instant second(double seconds) {
        return START.plusMillis(Math.round(seconds * 1000));
    }

    Actor agent(String extension) {
        return accounts.byExtension(extension).orElseThrow();
    }

    List<CallStep> answered(String key, String number, String extension) {
        return List.of(
                new CallStep.Arrived(key, second(0), number),
                new CallStep.Queued(key, second(1), number),
                new CallStep.Ringing(key, second(2), extension),
                new CallStep.Answered(key, second(6), extension),
                new CallStep.TalkEnded(key, second(66), extension),
                new CallStep.Scored(key, second(70), 1),
                new CallStep.Recorded(key, second(71), "20260302/" + key + ".wav"),
                new CallStep.Ended(key, second(71), Ending.HUNG_UP));
    }

    List<CallStep> abandoned(String key, String number) {
        return List.of(
                new CallStep.Arrived(key, second(0), number),
                new CallStep.Queued(key, second(1), number),
                new CallStep.Ended(key, second(31), Ending.HUNG_UP));
    }

    void tell(List<CallStep> steps) {
        steps.forEach(step -> record.record(List.of(step)));
    }

    void tellTogether(List<CallStep> steps) {
        record.record(steps);
    }
}
