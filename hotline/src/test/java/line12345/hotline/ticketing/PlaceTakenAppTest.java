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
import java.nio.ByteBuffer;
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

    /**
     * @param located with 31° 13' 49.44" north, 121° 28' 25.32" east in its EXIF
     */
    private static byte[] picture(boolean located) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        byte[] plain = bytes.toByteArray();
        if (!located) {
            return plain;
        }
        ByteBuffer tiff = ByteBuffer.allocate(138);
        tiff.put("MM".getBytes()).putShort((short) 42).putInt(8);
        entry(tiff.putShort((short) 1), 0x8825, 4, 1).putInt(26).putInt(0);
        entry(tiff.putShort((short) 4), 1, 2, 2).putInt('N' << 24);
        entry(tiff, 2, 5, 3).putInt(90);
        entry(tiff, 3, 2, 2).putInt('E' << 24);
        entry(tiff, 4, 5, 3).putInt(114);
        tiff.position(90);
        for (int figure : new int[] {31, 1, 13, 1, 4944, 100, 121, 1, 28, 1, 2532, 100}) {
            tiff.putInt(figure);
        }
        ByteBuffer jpeg = ByteBuffer.allocate(plain.length + 10 + tiff.capacity());
        jpeg.put(plain, 0, 2).putShort((short) 0xFFE1);
        jpeg.putShort((short) (8 + tiff.capacity())).put("Exif\0\0".getBytes());
        return jpeg.put(tiff.array()).put(plain, 2, plain.length - 2).array();
    }

    private static ByteBuffer entry(ByteBuffer tiff, int tag, int type, int count) {
        return tiff.putShort((short) tag).putShort((short) type).putInt(count);
    }
}
