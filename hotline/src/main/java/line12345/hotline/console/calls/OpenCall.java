package line12345.hotline.console.calls;

import line12345.hotline.call.book.CallLine;
import line12345.hotline.call.party.PartyView;
import line12345.hotline.call.recording.ReadStanding;
import line12345.ticketing.ground.Grounds;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A call with everything that is known of it.
 *
 * @param steps in the order of time
 * @param reasons why it may need no ticket; empty for whoever cannot conclude it
 * @param holds may hold the recording and lift a hold
 * @param lastHoldDay of a hold that is made today
 */
public record OpenCall(
        CallLine line,
        List<Step> steps,
        List<PartyView> parties,
        ReadStanding.Standing recording,
        List<Grounds.Ground> reasons,
        boolean holds,
        String today,
        String lastHoldDay) {
    /** Something that happened in it. */
    public record Step(Instant at, String what, String words) {
        private static final DateTimeFormatter CLOCK =
                DateTimeFormatter.ofPattern("HH:mm:ss").withZone(OfficeClock.ZONE);

        /** To the second: a call is short. */
        public String clock() {
            return CLOCK.format(at);
        }
    }

    public String day() {
        return OfficeClock.dayOf(line.call().arrivedAt()).toString();
    }

    public String recordingAddress() {
        return "/recordings/" + line.call().id();
    }

    public String gapsAddress() {
        return recordingAddress() + "/gaps";
    }

    /** Of a third line. */
    public String partyAddress(PartyView party) {
        return "/console/party/" + line.call().key() + "/parties/" + party.id() + "/recording";
    }

    /** There is something that can be held, or will be. */
    public boolean holdable() {
        return recording.held()
                || line.call().recording() != null
                || parties.stream().anyMatch(PartyView::recorded);
    }

    public boolean concludes() {
        return !reasons.isEmpty();
    }
}
