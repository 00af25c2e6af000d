package line12345.hotline.call.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.call.CallStep;
import line12345.hotline.call.CallsView;
import line12345.hotline.call.Ending;
import line12345.hotline.call.RecordCallSteps;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Role;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who hears which recording. */
@QuarkusTest
class RecordingAppTest extends AppTest {
    private static final Instant AT = Instant.parse("2026-03-03T01:00:00Z");
    private static final String SOUND = "RIFF0123456789";

    @Inject RecordCallSteps record;
    @Inject CallsView calls;
    @Inject Accounts accounts;
    @Inject RecordingConfig config;

    private String key;
    private String address;

    @BeforeEach
    void agent03SpokeWithSomebody() throws IOException {
        key = "line12345-" + UUID.randomUUID();
        address = address("20260303/" + key + ".wav");
        Path file = config.folder().resolve("20260303/" + key + ".wav");
        Files.createDirectories(file.getParent());
        Files.writeString(file, SOUND);
    }

    private String address(String path) {
        record.record(List.of(new CallStep.Queued(key, AT, null)));
        record.record(List.of(new CallStep.Answered(key, AT, "1003")));
        record.record(List.of(new CallStep.Recorded(key, AT, path)));
        record.record(List.of(new CallStep.Ended(key, AT.plusSeconds(9), Ending.HUNG_UP)));
        return "/recordings/" + calls.byKey(key, accounts.withRole(Role.MANAGER).get(0)).id();
    }

    @Test
    void theAgentWhoSpokeAndManagersHearIt() {
        for (String login : new String[] {"agent03", "manager01"}) {
            String heard =
                    as(login)
                            .get(address)
                            .then()
                            .statusCode(200)
                            .contentType("audio/wav")
                            .header("Accept-Ranges", "bytes")
                            .header("Cache-Control", containsString("no-store"))
                            .extract()
                            .asString();
            assertThat(heard).isEqualTo(SOUND);
        }
    }

    @Test
    void aPlayerMayAskForAPart() {
        as("agent03")
                .header("Range", "bytes=4-7")
                .get(address)
                .then()
                .statusCode(206)
                .header("Content-Range", "bytes 4-7/14")
                .body(is("0123"));
        as("agent03").header("Range", "bytes=99-").get(address).then().statusCode(416);
    }

    @Test
    void nobodyElseHearsIt() {
        as("agent04").get(address).then().statusCode(404).body(containsString("无权"));
        as("clerk31").get(address).then().statusCode(403);
        io.restassured.RestAssured.given().get(address).then().statusCode(401);
    }

    @Test
    void aPathThatLeadsOutOfTheFolderIsNoRecording() {
        key = "line12345-" + UUID.randomUUID();
        String outside = address("../../../../../../etc/passwd");
        as("agent03").get(outside).then().statusCode(404).body(containsString("没有录音"));
    }
}
