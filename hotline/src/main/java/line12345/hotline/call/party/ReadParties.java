package line12345.hotline.call.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who was asked to a call; whoever asks must be allowed to know of the call. */
@ApplicationScoped
public class ReadParties {
    @Inject CallParties parties;

    /**
     * @param place of the citizen: {@code IN}, {@code HELD}, {@code WAITS} or {@code AWAY}
     * @param since when
     */
    public record Room(String place, Instant since, List<PartyView> parties) {}

    /** In the order they were asked; also of a call that never had a room. */
    @Transactional
    public Room of(String callKey) {
        List<PartyView> all = parties.of(callKey).stream().map(CallParty::view).toList();
        return parties.room(callKey)
                .map(room -> new Room(room.place().name(), room.since(), all))
                .orElse(new Room(CallRoom.Place.AWAY.name(), null, all));
    }

    /** Where the recording of one line lies, below the folder of recordings. */
    @Transactional
    public Optional<String> recording(String callKey, long id) {
        return parties.of(callKey).stream()
                .filter(party -> party.view().id().equals(id))
                .findFirst()
                .map(CallParty::recording);
    }
}
