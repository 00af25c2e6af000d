package line12345.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.hotline.ticketing.Journeys;
import line12345.ticketing.account.Role;
import line12345.ticketing.key.KeyRight;
import line12345.ticketing.key.MadeKey;
import line12345.ticketing.key.RevokeKey;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The interface against its own description: what is read from the running house is used to make up
 * requests, good and bad, and every answer is held against it. The seed is fixed; another one by
 * {@code -Dapi.seed=…}.
 */
@QuarkusTest
class AgainstItselfAppTest extends AppTest {
    private static final long SEED = Long.getLong("api.seed", 12345);
    private static final int ROUNDS = Integer.getInteger("api.rounds", 4);

    @Inject TestKeys keys;
    @Inject Journeys journeys;
    @Inject RevokeKey revoke;
    @Inject OfficeClock clock;

    private Spoken spoken;
    private Judge judge;
    private Inventor inventor;

    @BeforeEach
    void read() throws Exception {
        Response description = RestAssured.given().get("/api/v1/openapi.json");
        description.then().statusCode(200);
        spoken = new Spoken(description.asString());
        judge = new Judge(spoken);
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            numbers.add(
                    journeys.file(i % 3 == 0 ? Journeys.answer() : Journeys.send(), clock.now())
                            .number());
        }
        inventor =
                new Inventor(
                        SEED,
                        spoken,
                        Map.of(
                                "number", numbers,
                                "main", numbers,
                                "phone", List.of("13812345678"),
                                "placeCode", List.of("0101"),
                                "matterCode", List.of("0101"),
                                "departmentId", List.of("31"),
                                "aboutDepartmentId", List.of("31"),
                                // Refused: what is in force must stay as other tests need it.
                                "validFrom", List.of("2020-01-01"),
                                "from", List.of("2026-11-01"),
                                "to", List.of("2026-11-30")));
    }

    @Test
    void theDescriptionSaysWhatAStrangerNeeds() {
        assertThat(spoken.document.get("openapi").asText()).startsWith("3.1");
        assertThat(spoken.operations).hasSizeGreaterThan(140);
        List<String> poor = new ArrayList<>();
        for (Spoken.Operation one : spoken.operations) {
            if (!one.path().startsWith("/api/v1/")) {
                poor.add(one.name() + " is elsewhere");
            }
            if (one.node().path("summary").asText().isEmpty()) {
                poor.add(one.name() + " has no summary");
            }
            if (!one.reads()
                    && one.parameters("header").stream().noneMatch(AgainstItselfAppTest::isKey)) {
                poor.add(one.name() + " may happen twice");
            }
            for (JsonNode parameter : one.node().path("parameters")) {
                JsonNode schema = spoken.meant(parameter.path("schema"));
                boolean bound =
                        schema.has("enum")
                                || schema.has("maxLength")
                                || schema.has("pattern")
                                || schema.has("maximum")
                                || schema.has("minimum")
                                || schema.has("format")
                                || schema.path("type").asText().equals("boolean");
                if (!bound) {
                    poor.add(one.name() + " takes any " + parameter.get("name"));
                }
            }
            if (one.body() != null) {
                unbound(one.name(), spoken.meant(one.body()), poor);
            }
        }
        assertThat(poor).isEmpty();
    }

    private static boolean isKey(JsonNode parameter) {
        return parameter.get("name").asText().equals("Idempotency-Key")
                && parameter.path("required").asBoolean();
    }

    private void unbound(String name, JsonNode schema, List<String> poor) {
        if (schema.path("additionalProperties").asBoolean(true)) {
            poor.add(name + " takes unknown fields");
        }
        schema.path("properties")
                .fields()
                .forEachRemaining(
                        field -> {
                            JsonNode meant = spoken.meant(field.getValue());
                            if (meant.path("type").asText().equals("string")
                                    && !meant.has("enum")
                                    && !meant.has("maxLength")
                                    && !meant.has("pattern")
                                    && !meant.has("format")) {
                                poor.add(name + " takes any " + field.getKey());
                            }
                        });
    }

    @Test
    void goodRequestsAreAnsweredAsDescribed() {
        Set<String> succeeded = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Spoken.Operation operation : spoken.operations) {
                Role turn = Role.values()[(round + operations(operation)) % Role.values().length];
                Role role = turn == Role.ADMIN && wouldBeMissed(operation) ? Role.MANAGER : turn;
                Response answer = send(operation, keys.as(role), valid(operation), Map.of());
                judge.judge(operation, role + " good", answer);
                if (answer.statusCode() < 300) {
                    succeeded.add(operation.name());
                }
            }
        }
        for (Spoken.Operation operation : spoken.operations) {
            if (operation.needsNoState() && !succeeded.contains(operation.name())) {
                // Every role has its turn; one of them must get an answer.
                boolean any = false;
                for (Role role : Role.values()) {
                    Response answer = send(operation, keys.as(role), null, Map.of());
                    judge.judge(operation, role + " good", answer);
                    any |= answer.statusCode() < 300;
                }
                if (!any) {
                    judge.faults.add(operation.name() + " never succeeds");
                }
            }
        }
        assertThat(judge.faults).isEmpty();
    }

    /** A good request would take away what other tests live on: a key, an office, a person. */
    private static boolean wouldBeMissed(Spoken.Operation operation) {
        return !operation.reads()
                && Stream.of("/keys/", "/admin/departments", "/people/", "/adjustments/")
                        .anyMatch(operation.path()::contains);
    }

    private int operations(Spoken.Operation operation) {
        return spoken.operations.indexOf(operation);
    }

    @Test
    void misshapenRequestsAreRefusedNamingTheField() {
        int sent = 0;
        for (Spoken.Operation operation : spoken.operations) {
            if (operation.body() == null) {
                continue;
            }
            Role role = allowed(operation);
            String good = valid(operation);
            JsonNode body = inventor.valid("body", operation.body());
            for (Inventor.Misshape misshape : inventor.misshapes(body, operation.body())) {
                Response answer = send(operation, keys.as(role), misshape.body(), Map.of());
                judge.judge(operation, misshape.what(), answer);
                if (answer.statusCode() != 400) {
                    judge.fault(operation, misshape.what(), answer, "not refused as misshapen");
                }
                sent++;
            }
            Response wrongType =
                    send(operation, keys.as(role), good, Map.of("Content-Type", "text/plain"));
            judge.judge(operation, "text/plain", wrongType);
            assertThat(wrongType.statusCode()).as(operation.name()).isEqualTo(415);
        }
        assertThat(judge.faults).isEmpty();
        assertThat(sent).isGreaterThan(300);
    }

    @Test
    void headersAndParametersAreHeldAgainstTheDescription() {
        for (Spoken.Operation operation : spoken.operations) {
            Role role = allowed(operation);
            String body = valid(operation);
            for (JsonNode header : operation.parameters("header")) {
                String name = header.get("name").asText();
                if (header.path("required").asBoolean()) {
                    Response answer = send(operation, keys.as(role), body, Map.of(name, ""));
                    judge.judge(operation, "without " + name, answer);
                    int status = name.equals("If-Match") ? 428 : 400;
                    if (answer.statusCode() != status) {
                        judge.fault(operation, "without " + name, answer, "goes through");
                    }
                    Response odd = send(operation, keys.as(role), body, Map.of(name, "不 对"));
                    judge.judge(operation, "odd " + name, odd);
                    if (odd.statusCode() != 400) {
                        judge.fault(operation, "odd " + name, odd, "goes through");
                    }
                }
            }
            Response more = send(operation, keys.as(role).queryParam("no_such", 1), body, Map.of());
            judge.judge(operation, "unknown parameter", more);
            if (more.statusCode() != 400) {
                judge.fault(operation, "unknown parameter", more, "goes through");
            }
        }
        assertThat(judge.faults).isEmpty();
    }

    @Test
    void nobodyWithoutAKeyInForceGetsAnything() {
        MadeKey gone = keys.make(Role.MANAGER, List.of(KeyRight.WRITE));
        revoke.revoke(gone.id(), "测试", journeys.first(Role.ADMIN), clock.now());
        for (Spoken.Operation operation : spoken.operations) {
            for (String secret : List.of(gone.secret(), "l5_" + "A".repeat(43), "")) {
                Response answer = send(operation, TestKeys.by(secret), valid(operation), Map.of());
                judge.judge(operation, "no key", answer);
                assertThat(answer.statusCode()).as(operation.name()).isEqualTo(401);
            }
        }
        assertThat(judge.faults).isEmpty();
    }

    @Test
    void whatIsNotDescribedIsNotThere() {
        for (String path : spoken.paths()) {
            for (String method : List.of("GET", "POST", "PUT", "PATCH", "DELETE")) {
                if (!spoken.has(path, method)) {
                    String filled = path.replaceAll("\\{number}", "20260101000001");
                    Spoken.Operation none =
                            new Spoken.Operation(
                                    filled.replaceAll("\\{\\w+}", "1"),
                                    method,
                                    spoken.document.path("none"));
                    Response answer = send(none, keys.as(Role.MANAGER), null, Map.of());
                    assertThat(answer.statusCode()).as(none.name()).isIn(404, 405);
                    judge.problem(none, "not described", answer);
                }
            }
        }
        assertThat(judge.faults).isEmpty();
    }

    /** The same questions, but the description lies: each lie has to be found. */
    @Test
    void aPlantedFaultIsFound() {
        Spoken.Operation file =
                spoken.operations.stream()
                        .filter(one -> one.name().equals("POST /api/v1/tickets"))
                        .findFirst()
                        .orElseThrow();
        Response filed =
                send(
                        file,
                        keys.as(Role.AGENT),
                        "{\"phone\":\"13812345678\",\"kind\":\"HELP\",\"content\":\"路灯不亮\",\"urgency\":\"ORDINARY\"}",
                        Map.of());
        assertThat(filed.statusCode()).isEqualTo(201);
        judge.judge(file, "as it is", filed);
        assertThat(judge.faults).isEmpty();
        ObjectNode receipt = (ObjectNode) spoken.document.at("/components/schemas/Receipt");
        ((ObjectNode) receipt.at("/properties/queryCode")).put("pattern", "^[a-z]+$");
        judge = new Judge(spoken);
        judge.judge(file, "another shape", filed);
        ((ObjectNode) file.node().get("responses")).remove("201");
        judge.judge(file, "not described", filed);
        ObjectNode form = (ObjectNode) spoken.meant(file.body()).at("/properties/content");
        form.put("maxLength", 3);
        Response longer =
                send(
                        file,
                        keys.as(Role.AGENT),
                        inventor
                                .misshapes(inventor.valid("body", file.body()), file.body())
                                .stream()
                                .filter(
                                        one ->
                                                one.what().startsWith("content")
                                                        && one.what().contains("𠮷"))
                                .findFirst()
                                .orElseThrow()
                                .body(),
                        Map.of());
        assertThat(longer.statusCode()).as("the house still takes four signs").isNotEqualTo(400);
        assertThat(judge.faults)
                .hasSize(2)
                .anyMatch(fault -> fault.contains("a body of another shape"))
                .anyMatch(fault -> fault.contains("a status that is not described"));
    }

    /** A role that the door lets in: the first whose good request is not answered 403. */
    private Role allowed(Spoken.Operation operation) {
        if (wouldBeMissed(operation)) {
            return Role.ADMIN;
        }
        for (Role role : Role.values()) {
            Response answer = send(operation, keys.as(role), valid(operation), Map.of());
            String code = answer.statusCode() == 403 ? answer.jsonPath().getString("code") : "";
            if (!code.equals("no-right") && !code.equals("not-this-key")) {
                return role;
            }
        }
        throw new AssertionError("nobody may " + operation.name());
    }

    private String valid(Spoken.Operation operation) {
        return operation.body() == null
                ? null
                : inventor.valid("body", operation.body()).toString();
    }

    /** See {@link Asking#send}. */
    private Response send(
            Spoken.Operation operation,
            RequestSpecification as,
            String body,
            Map<String, String> other) {
        return new Asking(inventor).send(operation, as, body, other);
    }
}
