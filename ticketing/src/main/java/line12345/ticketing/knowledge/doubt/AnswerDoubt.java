package line12345.ticketing.knowledge.doubt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.alarm.Alarms;
import line12345.ticketing.knowledge.Owners;

import java.time.Instant;

/** The office says why the entry is still right; whoever doubted is told 核实无误. */
@ApplicationScoped
public class AnswerDoubt {
    @Inject Doubts doubts;
    @Inject Alarms alarms;
    @Inject Owners owners;

    /**
     * @param why at most 500 characters
     * @param version as the person saw it
     */
    @Transactional
    public void stillRight(long id, String why, int version, Actor by, Instant now) {
        Doubt doubt = doubts.own(by, id, version);
        doubt.stillRight(why, by, now);
        alarms.clear(DoubtDue.KIND, 0, id);
        owners.tellPerson(doubt.reportedBy(), doubt.news(), now);
    }
}
