package line12345.hotline.console.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.sound.ReadSounds;
import line12345.ticketing.time.OfficeClock;

import java.util.List;

/** The recordings beside a ticket; templates read it as {@code cdi:sounds}. */
@Named("sounds")
@RequestScoped
public class TicketSounds {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject ReadSounds sounds;

    public List<Long> of(String number) {
        return sounds.of(number, current.get(), clock.now());
    }
}
