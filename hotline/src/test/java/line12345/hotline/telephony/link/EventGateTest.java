package line12345.hotline.telephony.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.asteriskjava.manager.event.HangupEvent;
import org.asteriskjava.manager.event.ManagerEvent;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class EventGateTest {
    @Test
    void theGateKeepsEventsBackAndLetsThemThroughInOrder() {
        List<ManagerEvent> heard = new ArrayList<>();
        EventGate gate = new EventGate(heard::add);
        ManagerEvent first = new HangupEvent("first");
        ManagerEvent second = new HangupEvent("second");
        ManagerEvent third = new HangupEvent("third");
        gate.onManagerEvent(first);
        gate.onManagerEvent(second);
        assertThat(heard).isEmpty();
        assertThat(gate.kept()).containsExactly(first, second);
        gate.open();
        gate.onManagerEvent(third);
        assertThat(heard).containsExactly(first, second, third);
        gate.close();
        gate.onManagerEvent(first);
        assertThat(heard).hasSize(3);
    }
}
