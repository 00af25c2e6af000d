package line12345.channels.open311;

import static org.assertj.core.api.Assertions.assertThat;

import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.medium.SentRequest;
import line12345.ticketing.medium.Spot;
import line12345.ticketing.ticket.state.TicketState;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shapes held against the examples of the specification. */
class SheetTest {
    private static Map<String, Object> map(Object... parts) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i += 2) {
            map.put((String) parts[i], parts[i + 1]);
        }
        return map;
    }

    private static String flat(String xml) {
        return xml.replaceAll(">\\s+<", "><").replaceAll("<(\\w+)/>", "<$1></$1>").strip();
    }

    @Test
    void theServiceDefinitionIsTheSpecificationsExample() {
        Sheet sheet =
                new Sheet(
                        "service_definition",
                        map(
                                "service_code",
                                "DMV66",
                                "attributes",
                                List.of(
                                        map(
                                                "variable",
                                                true,
                                                "code",
                                                "WHISHETN",
                                                "datatype",
                                                "singlevaluelist",
                                                "required",
                                                true,
                                                "datatype_description",
                                                null,
                                                "order",
                                                1,
                                                "description",
                                                "What is the ticket/tag/DL number?",
                                                "values",
                                                List.of(
                                                        map("key", "123", "name", "Ford"),
                                                        map("key", "124", "name", "Chrysler"))))));
        assertThat(flat(sheet.in(Format.XML)))
                .isEqualTo(
                        flat(
                                """
                                <?xml version="1.0" encoding="utf-8"?>
                                <service_definition>
                                    <service_code>DMV66</service_code>
                                    <attributes>
                                        <attribute>
                                            <variable>true</variable>
                                            <code>WHISHETN</code>
                                            <datatype>singlevaluelist</datatype>
                                            <required>true</required>
                                            <datatype_description></datatype_description>
                                            <order>1</order>
                                            <description>What is the ticket/tag/DL number?</description>
                                            <values>
                                                <value><key>123</key><name>Ford</name></value>
                                                <value><key>124</key><name>Chrysler</name></value>
                                            </values>
                                        </attribute>
                                    </attributes>
                                </service_definition>
                                """));
        assertThat(sheet.in(Format.JSON))
                .startsWith("{\"service_code\":\"DMV66\",\"attributes\":[{\"variable\":true")
                .contains("\"datatype_description\":null,\"order\":1")
                .contains("\"values\":[{\"key\":\"123\",\"name\":\"Ford\"}");
    }

    @Test
    void anErrorIsTheSpecificationsExample() {
        String said = "Invalid api_key received -- can't proceed with create_request.";
        Sheet sheet = Sheet.list("errors", List.of(map("code", 403, "description", said)));
        assertThat(flat(sheet.in(Format.XML)))
                .isEqualTo(
                        flat(
                                """
                                <?xml version="1.0" encoding="utf-8"?>
                                <errors>
                                    <error>
                                        <code>403</code>
                                        <description>%s</description>
                                    </error>
                                </errors>
                                """
                                        .formatted(said)));
        assertThat(sheet.in(Format.JSON))
                .isEqualTo("[{\"code\":403,\"description\":\"" + said + "\"}]");
    }

    @Test
    void aRequestHasTheSpecificationsFieldsInItsOrderAndTimesWithAZone() {
        Instant moment = Instant.parse("2010-04-14T14:37:38.123Z");
        SentRequest request =
                new SentRequest(
                        1,
                        "m",
                        "638344",
                        TicketKind.HELP,
                        "006",
                        "Sidewalk and Curb Issues",
                        null,
                        "8TH AVE and JUDAH ST",
                        "545483",
                        new Spot(37.762221815, -122.4651145),
                        TicketState.CLOSED,
                        "Duplicate request.",
                        moment,
                        moment,
                        moment,
                        false,
                        moment);
        assertThat(
                        flat(
                                Sheet.list("service_requests", List.of(RequestRow.of(request)))
                                        .in(Format.XML)))
                .isEqualTo(
                        flat(
                                """
                                <?xml version="1.0" encoding="utf-8"?>
                                <service_requests>
                                    <request>
                                        <service_request_id>638344</service_request_id>
                                        <status>closed</status>
                                        <status_notes>Duplicate request.</status_notes>
                                        <service_name>Sidewalk and Curb Issues</service_name>
                                        <service_code>006</service_code>
                                        <description></description>
                                        <agency_responsible></agency_responsible>
                                        <service_notice>已办结</service_notice>
                                        <requested_datetime>2010-04-14T22:37:38+08:00</requested_datetime>
                                        <updated_datetime>2010-04-14T22:37:38+08:00</updated_datetime>
                                        <expected_datetime>2010-04-14T22:37:38+08:00</expected_datetime>
                                        <address>8TH AVE and JUDAH ST</address>
                                        <address_id>545483</address_id>
                                        <zipcode></zipcode>
                                        <lat>37.762221815</lat>
                                        <long>-122.4651145</long>
                                        <media_url></media_url>
                                    </request>
                                </service_requests>
                                """));
    }

    @Test
    void textCannotBreakOutOfItsElement() {
        Sheet sheet = Sheet.list("errors", List.of(map("description", "</a>&<b>\u0001\uFFFE好😀")));
        assertThat(sheet.in(Format.XML)).contains("&lt;/a&gt;&amp;&lt;b&gt;好😀</description>");
    }
}
