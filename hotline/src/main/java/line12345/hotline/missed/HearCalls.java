package line12345.hotline.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import line12345.hotline.call.CallAnswered;
import line12345.hotline.call.CallEnded;
import line12345.hotline.call.LostCaller;
import line12345.hotline.call.LostCallers;
import line12345.hotline.missed.term.MissedEnding;
import line12345.ticketing.fact.Fact;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.fact.FactsListener;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who was lost comes onto the list, who got through leaves it, in the call's own transaction. */
@ApplicationScoped
class HearCalls implements FactsListener {
    @Inject NoteMissed note;
    @Inject LostCallers callers;
    @Inject MissedBook book;

    /** Looked up late: it is who tells us. */
    @Inject Instance<Facts> facts;

    @Override
    public void heard(List<Fact> told, Instant now) {
        Set<String> through = new LinkedHashSet<>();
        for (Fact fact : told) {
            if (fact instanceof CallAnswered answered) {
                LostCaller mark = callers.of(answered.callId());
                if (!mark.withheld()) {
                    through.add(mark.hash());
                }
            } else if (fact instanceof CallEnded ended && note.concerns(ended, now)) {
                // Who got through before and was lost now is on the list again.
                gotThrough(through, now);
                note.note(ended, now).ifPresent(changed -> facts().announce(changed, now));
            }
        }
        gotThrough(through, now);
    }

    private void gotThrough(Set<String> numbers, Instant now) {
        book.takeOff(numbers, MissedEnding.CAME_THROUGH, "系统", now)
                .forEach(id -> facts().announce(new MissedChanged(id, false), now));
        numbers.clear();
    }

    private Facts facts() {
        return facts.get();
    }
}
