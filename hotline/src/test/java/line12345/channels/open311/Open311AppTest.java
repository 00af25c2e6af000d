package line12345.channels.open311;

import static io.restassured.RestAssured.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import jakarta.inject.Inject;

import line12345.channels.TestMedia;
import line12345.hotline.AppTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** GeoReport v2 as the specification has it, over HTTP. */
@QuarkusTest
class Open311AppTest extends AppTest {
    @Inject TestMedia media;

    private String apiKey;

    @BeforeEach
    void aKey() {
        apiKey = media.key("open311", false).secret();
    }

    private RequestSpecification form() {
        return given().contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParam("api_key", apiKey)
                .formParam("service_code", "0101")
                .formParam("lat", "29.98")
                .formParam("long", "120.58")
                .formParam("address_string", "柳堤路 8 号")
                .formParam("first_name", "小明")
                .formParam("last_name", "王")
                .formParam(
                        "phone",
                        "138" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999))
                .formParam("description", "路灯不亮 <b>");
    }

    private static Response file(RequestSpecification form) {
        return form.post("/open311/v2/requests.json");
    }

    private static String number(Response filed) {
        filed.then().statusCode(201);
        return filed.path("[0].service_request_id");
    }

    @Test
    void servicesAreTheMattersThatCanBeChosenInBothFormats() {
        given().get("/open311/v2/services.json")
                .then()
                .statusCode(200)
                .contentType("application/json; charset=utf-8")
                .body("service_code", hasItem("0101"))
                .body("[0].metadata", equalTo(true))
                .body("[0].type", equalTo("realtime"));
        String xml =
                given().accept("application/json")
                        .get("/open311/v2/services.xml?jurisdiction_id=city.gov")
                        .then()
                        .statusCode(200)
                        .contentType("text/xml; charset=utf-8")
                        .extract()
                        .asString();
        assertThat(xml)
                .startsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>")
                .contains("<services><service><service_code>");
    }

    @Test
    void aServiceSaysThatATelephoneIsNeeded() {
        given().get("/open311/v2/services/0101.json")
                .then()
                .statusCode(200)
                .body("service_code", equalTo("0101"))
                .body("attributes[0].code", equalTo("PHONE"))
                .body("attributes[0].required", equalTo(true))
                .body("attributes[1].values", hasSize(6));
        given().get("/open311/v2/services/none.xml")
                .then()
                .statusCode(404)
                .contentType("text/xml; charset=utf-8")
                .body("errors.error.code", equalTo("404"));
    }

    @Test
    void whoFiledReadsTheWordsAndAnybodyElseDoesNot() {
        String number = number(file(form()));
        String path = "/open311/v2/requests/" + number;
        given().header("Authorization", "Bearer " + apiKey)
                .get(path + ".json")
                .then()
                .statusCode(200)
                .body("[0].description", equalTo("路灯不亮 <b>"))
                .body("[0].address", equalTo("柳堤路 8 号"))
                .body("[0].lat", equalTo(29.98f))
                .body("[0].requested_datetime", matchesPattern(".*T\\d\\d:\\d\\d:\\d\\d\\+08:00"));
        for (String key : List.of("", media.key("open311", false).secret())) {
            var reader = key.isEmpty() ? given() : given().header("Authorization", "Bearer " + key);
            reader.get(path + ".json")
                    .then()
                    .statusCode(200)
                    .body("[0].service_request_id", equalTo(number))
                    .body("[0].status", equalTo("open"))
                    .body("[0].service_code", equalTo("0101"))
                    .body("[0].description", nullValue())
                    .body("[0].address", nullValue())
                    .body("[0].lat", nullValue())
                    .body("[0].status_notes", nullValue());
        }
        String xml = given().get(path + ".xml").asString();
        assertThat(xml).contains("<description></description>").doesNotContain("柳堤", "王", "138");
    }

    @Test
    void aConfidentialRequestIsNotThereForAnybodyElse() {
        String number = number(file(form().formParam("attribute[CONFIDENTIAL]", "true")));
        given().get("/open311/v2/requests/" + number + ".json").then().statusCode(404);
        given().get("/open311/v2/requests.json?service_request_id=" + number)
                .then()
                .statusCode(200)
                .body("$", hasSize(0));
        given().header("Authorization", "Bearer " + apiKey)
                .get("/open311/v2/requests/" + number + ".json")
                .then()
                .statusCode(200)
                .body("[0].description", nullValue());
    }

    @Test
    void aTicketOfAnotherChannelIsNotThere() {
        given().get("/open311/v2/requests/20260101000001.json")
                .then()
                .statusCode(404)
                .body("[0].code", equalTo(404));
    }

    @Test
    void pagesGoOnWhereTheLastEnded() {
        String first = number(file(form()));
        String second = number(file(form()));
        String newest =
                given().get("/open311/v2/requests.json?page_size=1&status=open&service_code=0101")
                        .path("[0].service_request_id");
        assertThat(newest).isEqualTo(second);
        given().get("/open311/v2/requests.json?page_size=1&before=" + second)
                .then()
                .body("service_request_id", equalTo(List.of(first)));
        given().get("/open311/v2/requests.json?status=closed")
                .then()
                .statusCode(200)
                .body("service_request_id", not(hasItem(first)));
    }

    @Test
    void aMissingKeyAndMissingArgumentsAreSaidAsErrors() {
        given().formParam("service_code", "0101")
                .post("/open311/v2/requests.xml")
                .then()
                .statusCode(403)
                .contentType("text/xml; charset=utf-8")
                .body("errors.error.code", equalTo("403"))
                .body("errors.error.description", containsString("api_key"));
        given().formParam("api_key", apiKey)
                .post("/open311/v2/requests.json")
                .then()
                .statusCode(400)
                .body("$", hasSize(3))
                .body("[0].description", containsString("service_code"));
        String otherMedium = media.key(media.medium(9, 9, 9), false).secret();
        given().formParam("api_key", otherMedium)
                .post("/open311/v2/requests.json")
                .then()
                .statusCode(403);
    }

    @Test
    void whatCannotBeIsRefusedInASentence() {
        file(form().formParam("attribute[KIND]", "OTHER")).then().statusCode(400);
        file(form().formParam("media_url", "file:///etc/passwd"))
                .then()
                .statusCode(400)
                .body("[0].description", containsString("media_url"));
        given().get("/open311/v2/requests.json?start_date=yesterday")
                .then()
                .statusCode(400)
                .body("[0].description", containsString("start_date"));
    }

    @Test
    void theSameFormOnTheSameDayIsTheSameRequest() {
        RequestSpecification form = form();
        assertThat(number(file(form))).isEqualTo(number(file(form)));
    }

    @Test
    void aSandboxKeyFilesNothing() {
        apiKey = media.key("open311", true).secret();
        Response tried = file(form());
        assertThat(tried.asString()).contains("沙箱");
        given().get("/open311/v2/requests/" + number(tried) + ".json").then().statusCode(404);
    }

    @Test
    void itCanBeDiscoveredAndHasNoTokens() {
        given().get("/open311/discovery.xml")
                .then()
                .statusCode(200)
                .body(
                        "discovery.endpoints.endpoint.specification",
                        equalTo("http://wiki.open311.org/GeoReport_v2"))
                .body("discovery.endpoints.endpoint.formats.format[0]", equalTo("text/xml"));
        given().get("/open311/discovery.json")
                .then()
                .body("endpoints[0].formats", hasItem("application/json"));
        given().get("/open311/v2/tokens/1.json").then().statusCode(404);
    }
}
