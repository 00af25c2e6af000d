package line12345.hotline.ticketing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.attachment.PlacesTaken;
import line12345.ticketing.intake.FileWithVideos;
import line12345.ticketing.intake.TicketForm;
import line12345.ticketing.intake.TicketForm.Picture;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.time.OfficeClock;
import line12345.ticketing.video.Footage;
import line12345.ticketing.video.ReadVideos;
import line12345.ticketing.video.Video;

import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

import javax.imageio.ImageIO;

/** Where pictures and films were taken: known only when wanted, and then not to everybody. */
@QuarkusTest
class PlaceTakenAppTest extends AppTest {
    private static final String WORDS = "31.230400, 121.473700";

    @Inject Journeys journeys;
    @Inject FileWithVideos file;
    @Inject ReadVideos videos;
    @Inject PlacesTaken places;
    @Inject OfficeClock clock;

    @Test
    void thePlaceOfAPictureIsShownWhenItsCitizenWantedThat() throws IOException {
        String number = filed(false, true);
        Actor clerk = journeys.clerkOf(31);
        assertThat(places.of(number, clerk, clock.now()))
                .containsExactly(new PlacesTaken.Known(2, WORDS));
        assertThat(videos.of(number, clerk, clock.now()).get(0).place()).startsWith("31.230");
        assertThat(as("clerk31").accept("text/html").get("/desk/" + number).asString())
                .contains("照片 2：<span class=\"nowrap\">" + WORDS);
    }

    @Test
    void elseNothingOfItIsKept() throws IOException {
        String number = filed(false, false);
        Actor agent = journeys.first(Role.AGENT);
        assertThat(places.of(number, agent, clock.now())).isEmpty();
        assertThat(videos.of(number, agent, clock.now()).get(0).place()).isEmpty();
    }

    @Test
    void anOfficeThatDoesNotKnowWhoseItIsDoesNotKnowWhereEither() throws IOException {
        String number = filed(true, true);
        Actor clerk = journeys.clerkOf(31);
        assertThat(videos.of(number, clerk, clock.now())).hasSize(1);
        assertThat(videos.of(number, clerk, clock.now()).get(0).place()).isEmpty();
        assertThat(places.of(number, clerk, clock.now())).isEmpty();
        assertThat(places.of(number, journeys.first(Role.AGENT), clock.now())).hasSize(1);
    }

    private String filed(boolean confidential, boolean keepPlace) throws IOException {
        TicketForm lamp = journeys.about(null, TicketKind.HELP, confidential, Journeys.send());
        var pictures =
                List.of(
                        new Picture("a.jpg", picture(false), keepPlace),
                        new Picture("b.jpg", picture(true), keepPlace));
        TicketForm form =
                new TicketForm(
                        lamp.channel(),
                        lamp.messageKey(),
                        null,
                        lamp.phone(),
                        lamp.name(),
                        lamp.kind(),
                        lamp.content(),
                        lamp.placeCode(),
                        lamp.address(),
                        lamp.matterCode(),
                        lamp.urgency(),
                        confidential,
                        null,
                        lamp.first(),
                        pictures);
        byte[] film = PlaceTakenAppTest.class.getResourceAsStream("/video/film.mp4").readAllBytes();
        var video = new Video(UUID.randomUUID().toString(), "a.mp4", Footage.of(film), keepPlace);
        return file.file(form, List.of(video), journeys.first(Role.AGENT), clock.now()).number();
    }

    private static byte[] picture(boolean located) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        return located ? LocatedPicture.of(bytes.toByteArray()) : bytes.toByteArray();
    }
}
