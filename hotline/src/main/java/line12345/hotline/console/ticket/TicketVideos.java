package line12345.hotline.console.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.attachment.PlacesTaken;
import line12345.ticketing.time.OfficeClock;
import line12345.ticketing.video.ReadVideos;
import line12345.ticketing.video.VideoLine;

import java.util.List;

/**
 * The films beside a ticket, and where its pictures were taken; templates read it as {@code
 * cdi:videos}.
 */
@Named("videos")
@RequestScoped
public class TicketVideos {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject ReadVideos videos;
    @Inject PlacesTaken places;

    public List<VideoLine> of(String number) {
        return videos.of(number, current.get(), clock.now());
    }

    /** Of its pictures, as far as it is known. */
    public List<PlacesTaken.Known> places(String number) {
        return places.of(number, current.get(), clock.now());
    }
}
