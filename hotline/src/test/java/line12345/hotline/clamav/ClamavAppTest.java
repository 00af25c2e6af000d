package line12345.hotline.clamav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.attachment.AttachFile;
import line12345.ticketing.attachment.FileView;
import line12345.ticketing.attachment.ListFiles;
import line12345.ticketing.attachment.NewFile;
import line12345.ticketing.attachment.Purpose;
import line12345.ticketing.attachment.ReadFile;
import line12345.ticketing.attachment.ReadPicture;
import line12345.ticketing.attachment.check.HeldBack;
import line12345.ticketing.intake.FileWithVideos;
import line12345.ticketing.intake.Pictures;
import line12345.ticketing.intake.Receipt;
import line12345.ticketing.intake.TicketForm;
import line12345.ticketing.sound.KeepSounds;
import line12345.ticketing.sound.ReadSounds;
import line12345.ticketing.sound.Sound;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.reading.OwnCode;
import line12345.ticketing.time.OfficeClock;
import line12345.ticketing.video.Footage;
import line12345.ticketing.video.ReadVideos;
import line12345.ticketing.video.Video;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.imageio.ImageIO;

/** What offices hand on is looked at by a real ClamAV before anybody opens it. */
@QuarkusTest
@TestProfile(ClamavAppTest.WithScanner.class)
class ClamavAppTest extends AppTest {
    public static class WithScanner implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(RealScanner.class));
        }
    }

    /** Taken is due again after five minutes, put off after seconds. */
    static final String TRIED =
            "select count(*) from file_check where store = ?1 and file_id = ?2 and tries > 0"
                    + " and (state <> 'WAITING' or due_at < asked_at + interval '3 minutes')";

    @Inject Journeys journeys;
    @Inject AttachFile attach;
    @Inject ReadFile read;
    @Inject ListFiles list;
    @Inject KeepSounds keep;
    @Inject ReadSounds readSounds;
    @Inject ReadPicture readPicture;
    @Inject Pictures pictures;
    @Inject Tickets tickets;
    @Inject EntityManager entities;
    @Inject FileWithVideos fileWithVideos;
    @Inject ReadVideos videos;
    @Inject Accounts accounts;
    @Inject OfficeClock clock;

    private Actor clerk;
    private String number;

    @BeforeEach
    void anOfficeWrites() {
        clerk =
                accounts.withRole(Role.CLERK).stream()
                        .filter(one -> one.departmentId() == 31)
                        .findFirst()
                        .orElseThrow();
        number = journeys.file(Journeys.send(), clock.now()).number();
        as("clerk31")
                .header("HX-Request", "true")
                .contentType("application/json")
                .body(Map.of("version", journeys.version(number)))
                .post("/desk/" + number + "/sign")
                .then()
                .statusCode(204);
    }

    private long attached(String content) {
        String name = UUID.randomUUID() + ".pdf";
        byte[] bytes = ("%PDF-1.7\n" + content).getBytes(StandardCharsets.UTF_8);
        attach.attach(
                number, new NewFile(Purpose.REPLY, name, name, bytes, false), clerk, clock.now());
        return list.of(number, clerk, clock.now()).draft("REPLY").files().stream()
                .filter(one -> one.name().equals(name))
                .mapToLong(FileView::id)
                .findFirst()
                .orElseThrow();
    }

    private byte[] opened(long id) {
        return read.read(number, id, false, clerk, clock.now()).bytes();
    }

    @Test
    void aCleanFileOpensOnceItWasLookedAt() {
        long id = attached("检测报告");
        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptionsInstanceOf(HeldBack.class)
                .untilAsserted(() -> assertThat(opened(id)).isNotEmpty());
    }

    @Test
    void aHarmfulFileIsGoneAndTheHistorySaysSo() {
        long id = attached(RealScanner.HARM);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThatThrownBy(() -> opened(id))
                                        .isInstanceOf(HeldBack.class)
                                        .hasMessageContaining("Line12345.Test"));
        assertThat(left("select length(content) + length(thumb) from attached_content", id))
                .isZero();
        as("agent01")
                .accept("text/html")
                .get("/tickets/" + number)
                .then()
                .body(containsString("附件安全检查"), containsString("内容已删除"));
    }

    /** The house has asked the scanner that is away, and has written down what came of it. */
    private void triedInVain(String store, long file) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> QuarkusTransaction.requiringNew().call(() -> tried(store, file)));
    }

    private boolean tried(String store, long file) {
        return entities.createNativeQuery(TRIED, Long.class)
                .setParameter(1, store)
                .setParameter(2, file)
                .getSingleResult()
                .equals(1L);
    }

    private int left(String select, long file) {
        return (Integer)
                entities.createNativeQuery(select + " where file_id = ?1", Integer.class)
                        .setParameter(1, file)
                        .getSingleResult();
    }

    @Test
    void aCitizensPictureWaitsForTheScannerToo() throws IOException {
        RealScanner.goAway();
        String ticket;
        long id;
        try {
            TicketForm form = journeys.form(Journeys.send());
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
            ticket = journeys.file(form, clock.now()).number();
            QuarkusTransaction.requiringNew()
                    .run(
                            () ->
                                    pictures.store(
                                            tickets.find("number", ticket).firstResult().id(),
                                            List.of(
                                                    new TicketForm.Picture(
                                                            "lamp.png", bytes.toByteArray())),
                                            clock.now()));
            id =
                    (Long)
                            entities.createNativeQuery(
                                            "select max(a.id) from attachment a join ticket t"
                                                    + " on t.id = a.ticket_id where t.number = ?1",
                                            Long.class)
                                    .setParameter(1, ticket)
                                    .getSingleResult();
            triedInVain("CITIZEN", id);
            assertThatThrownBy(() -> readPicture.read(ticket, id, clerk, clock.now()))
                    .isInstanceOf(HeldBack.class);
        } finally {
            RealScanner.startAgain();
        }
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptionsInstanceOf(HeldBack.class)
                .untilAsserted(
                        () ->
                                assertThat(readPicture.read(ticket, id, clerk, clock.now()).bytes())
                                        .isNotEmpty());
    }

    @Test
    void aFilmIsLookedAtInPiecesAndAHarmfulOneIsGone() throws IOException {
        Actor agent = journeys.first(Role.AGENT);
        String clean = filed(film());
        long first = videos.of(clean, agent, clock.now()).get(0).id();
        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptionsInstanceOf(HeldBack.class)
                .untilAsserted(
                        () ->
                                assertThat(videos.open(clean, first, agent, clock.now()).size())
                                        .isPositive());
        assertThat(videos.of(clean, agent, clock.now()).get(0).held()).isEmpty();

        byte[] film = film();
        byte[] harm = RealScanner.HARM.getBytes(StandardCharsets.US_ASCII);
        // Among its pictures, which are kept as they are.
        System.arraycopy(harm, 0, film, 2_000, harm.length);
        String harmful = filed(film);
        long second = videos.of(harmful, agent, clock.now()).get(0).id();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThatThrownBy(
                                                () ->
                                                        videos.open(
                                                                harmful,
                                                                second,
                                                                agent,
                                                                clock.now()))
                                        .hasMessageContaining("Line12345.Test"));
        as("agent01")
                .accept("text/html")
                .get("/tickets/" + harmful)
                .then()
                .body(containsString("内容已删除"), not(containsString("<video")));
    }

    private static byte[] film() throws IOException {
        try (var film = ClamavAppTest.class.getResourceAsStream("/video/film.mp4")) {
            return film.readAllBytes();
        }
    }

    private String filed(byte[] film) {
        Video video = new Video(UUID.randomUUID().toString(), "a.mp4", Footage.of(film), false);
        return fileWithVideos
                .file(
                        journeys.form(Journeys.send()),
                        List.of(video),
                        journeys.first(Role.AGENT),
                        clock.now())
                .number();
    }

    @Test
    void whileTheScannerIsAwayFilesWaitAndAreLookedAtLater() {
        RealScanner.goAway();
        long id = attached("检测报告");
        try {
            triedInVain("STAFF", id);
            assertThatThrownBy(() -> opened(id))
                    .isInstanceOf(HeldBack.class)
                    .hasMessageContaining("安全检查");
        } finally {
            RealScanner.startAgain();
        }
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptionsInstanceOf(HeldBack.class)
                .untilAsserted(() -> assertThat(opened(id)).isNotEmpty());
    }

    /** Three frames of AMR at 12.2 kbit/s, the first with these words in it. */
    private static byte[] amr(String words) {
        byte[] said = words.getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf("#!AMR\n".getBytes(StandardCharsets.US_ASCII), 6 + 3 * 32);
        for (int at = 6; at < all.length; at += 32) {
            all[at] = 0x3C;
        }
        System.arraycopy(said, 0, all, 7, said.length);
        return all;
    }

    @Test
    void aRecordingWaitsForTheScannerAndAHarmfulOneIsGone() {
        RealScanner.goAway();
        Receipt filed = journeys.file(Journeys.send(), clock.now());
        List<Long> sounds;
        try {
            OwnCode own = new OwnCode(filed.number(), filed.queryCode(), "10.9.9.9");
            var both = List.of(new Sound("1", amr(RealScanner.HARM)), new Sound("2", amr("ok")));
            keep.keep(own, both, clock.now());
            keep.keep(own, both, clock.now());
            sounds = readSounds.of(filed.number(), clerk, clock.now());
            assertThat(sounds).hasSize(2);
            triedInVain("SOUND", sounds.get(1));
            assertThatThrownBy(() -> heard(filed, sounds.get(1)))
                    .isInstanceOf(HeldBack.class)
                    .hasMessageContaining("安全检查");
        } finally {
            RealScanner.startAgain();
        }
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptionsInstanceOf(HeldBack.class)
                .untilAsserted(() -> assertThat(heard(filed, sounds.get(1))).isEqualTo(amr("ok")));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () ->
                                as("agent01")
                                        .accept("application/json")
                                        .get(
                                                "/tickets/"
                                                        + filed.number()
                                                        + "/sounds/"
                                                        + sounds.get(0))
                                        .then()
                                        .statusCode(410)
                                        .body(containsString("Line12345.Test")));
        as("agent01")
                .accept("text/html")
                .get("/tickets/" + filed.number())
                .then()
                .body(containsString("附件安全检查"), containsString("“语音”里发现病毒"));
    }

    private byte[] heard(Receipt filed, long sound) {
        return readSounds.read(filed.number(), sound, clerk, clock.now()).bytes();
    }

    @Test
    void whatTheScannerSaysIsRead() throws IOException {
        assertThat(Clamd.verdict("stream: OK")).isEmpty();
        assertThat(Clamd.verdict("stream: Eicar-Test FOUND\n")).contains("Eicar-Test");
        assertThatThrownBy(() -> Clamd.verdict("INSTREAM size limit exceeded. ERROR"))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Clamd.verdict("")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Clamd.address("here")).isInstanceOf(IOException.class);
    }
}
