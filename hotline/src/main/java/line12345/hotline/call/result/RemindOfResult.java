package line12345.hotline.call.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.AlarmsListener;
import line12345.ticketing.notice.Notices;

import java.time.Instant;
import java.util.List;

/**
 * The time for a call's result is over: the agent is reminded, and the shift leader sees the call.
 */
@ApplicationScoped
class RemindOfResult implements AlarmsListener {
    /** Stands in the table, with the call in the place of the leg. */
    static final String KIND = "CALL_WITHOUT_RESULT";

    private static final String WORDS = "您有已接听的来电还没有登记结果，请在话务台“待补结果”中补登；班长已能看到。";

    @Inject Unresolved unresolved;
    @Inject Notices notices;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(List<Alarm> alarms, Instant now) {
        List<Long> agents =
                unresolved.tell(alarms.stream().map(Alarm::legId).toList(), now).stream()
                        // Nobody was signed in at that telephone.
                        .filter(agent -> agent != Unresolved.NOBODY)
                        // Several of one person in the same moment are one reminder.
                        .distinct()
                        .toList();
        notices.toPages(agents, WORDS, now);
    }
}
