package line12345.ticketing.knowledge.doubt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.alarm.Alarms;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.FactListener;
import line12345.ticketing.knowledge.KnowledgePublished;
import line12345.ticketing.knowledge.KnowledgeWithdrawn;
import line12345.ticketing.knowledge.Owners;

import java.time.Instant;
import java.util.List;

/** A new edition answers what was said before its words were written; taking back answers all. */
@ApplicationScoped
class SettleDoubts implements FactListener {
    @Inject Doubts doubts;
    @Inject Alarms alarms;
    @Inject Owners owners;

    @Override
    public void heard(Fact fact, Instant now) {
        if (fact instanceof KnowledgePublished published && published.edition() > 1) {
            var said = doubts.openUntil(published.entryId(), published.writtenAt());
            settle(said, DoubtState.RENEWED, now);
        } else if (fact instanceof KnowledgeWithdrawn withdrawn
                && !doubts.stillPublished(withdrawn.entryId())) {
            settle(doubts.openUntil(withdrawn.entryId(), now), DoubtState.WITHDRAWN, now);
        }
    }

    private void settle(List<Doubt> answered, DoubtState how, Instant now) {
        for (Doubt doubt : answered) {
            doubt.settle(how, now);
            alarms.clear(DoubtDue.KIND, 0, doubt.id());
            owners.tellPerson(doubt.reportedBy(), doubt.news(), now);
        }
    }
}
