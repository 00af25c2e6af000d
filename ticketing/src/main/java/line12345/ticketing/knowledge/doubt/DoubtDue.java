package line12345.ticketing.knowledge.doubt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.alarm.Alarm;
import line12345.ticketing.alarm.AlarmListener;
import line12345.ticketing.knowledge.Owners;

import java.time.Instant;

/** The term is over and nobody has answered: the office and the managers are told once. */
@ApplicationScoped
class DoubtDue implements AlarmListener {
    static final String KIND = "KNOWLEDGE_DOUBT";

    @Inject Doubts doubts;
    @Inject Owners owners;

    @Override
    public String kind() {
        return KIND;
    }

    /** The alarm counts doubts where others count legs. */
    @Override
    public void due(Alarm alarm, Instant now) {
        doubts.findByIdOptional(alarm.legId())
                .filter(doubt -> doubt.state() == DoubtState.OPEN)
                .ifPresent(doubt -> tell(doubt, now));
    }

    private void tell(Doubt doubt, Instant now) {
        String words = "知识库“" + doubt.title() + "”被反映有误或过时，核实已超期：" + doubt.said();
        owners.tell(doubt.departmentId(), words, now);
        owners.tellManagers(words, now);
    }
}
