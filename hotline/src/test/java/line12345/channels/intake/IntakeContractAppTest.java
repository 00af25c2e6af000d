package line12345.channels.intake;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import jakarta.inject.Inject;

import line12345.channels.FileChannelContract;
import line12345.channels.TestMedia;
import line12345.ticketing.key.MadeKey;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.BeforeEach;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** What every channel owes, by a medium that did not exist when the house was built. */
@QuarkusTest
class IntakeContractAppTest extends FileChannelContract {
    @Inject TestMedia media;
    @Inject OfficeClock clock;

    private String name;
    private AMedium medium;

    @BeforeEach
    void aNewMedium() {
        name = media.medium(1000, 1000, 1000);
        MadeKey key = media.key(name, false);
        medium = new AMedium(key.id(), key.secret(), clock.now());
    }

    @Override
    protected String channel() {
        return name;
    }

    @Override
    protected Answer send(Message message) {
        Map<String, Object> form = new HashMap<>();
        form.put("id", message.key());
        form.put("phone", message.phone());
        form.put("content", message.words());
        form.put(
                "pictures",
                message.attachments().stream()
                        .map(
                                one ->
                                        Map.of(
                                                "name",
                                                one.name(),
                                                "base64",
                                                Base64.getEncoder().encodeToString(one.bytes())))
                        .toList());
        return answer(medium.send(form));
    }

    @Override
    protected Answer follow(String number, String code) {
        return answer(
                medium.post(
                        "/open/v1/progress", AMedium.json(Map.of("number", number, "code", code))));
    }

    private static Answer answer(Response response) {
        boolean taken = response.statusCode() < 300;
        return new Answer(
                response.statusCode(),
                response.asString(),
                taken ? response.path("number") : null,
                taken ? response.path("code") : null);
    }
}
