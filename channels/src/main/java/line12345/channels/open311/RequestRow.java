package line12345.channels.open311;

import line12345.ticketing.intake.Receipt;
import line12345.ticketing.medium.SentRequest;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request in the specification's words and order. */
final class RequestRow {
    private static final DateTimeFormatter W3C =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX").withZone(OfficeClock.ZONE);

    private RequestRow() {}

    static Map<String, Object> of(SentRequest request) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("service_request_id", request.number());
        row.put("status", request.state().open() ? "open" : "closed");
        row.put("status_notes", request.answer());
        row.put("service_name", request.matterName());
        row.put("service_code", request.matterCode());
        row.put("description", request.words());
        row.put("agency_responsible", null);
        row.put("service_notice", request.state().chinese());
        row.put("requested_datetime", time(request.requestedAt()));
        row.put("updated_datetime", time(request.changedAt()));
        row.put("expected_datetime", time(request.promisedAt()));
        row.put("address", request.address());
        row.put("address_id", request.placeCode());
        row.put("zipcode", null);
        row.put("lat", request.spot() == null ? null : request.spot().latitude());
        row.put("long", request.spot() == null ? null : request.spot().longitude());
        row.put("media_url", null);
        return row;
    }

    /**
     * The citizen follows by number and code on the city's own pages: the specification knows no
     * code, so it stands in the notice.
     */
    static Map<String, Object> filed(Receipt receipt, boolean sandbox) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("service_request_id", receipt.number());
        row.put(
                "service_notice",
                (sandbox ? "沙箱：没有登记。" : "")
                        + "已受理，查询码 "
                        + receipt.queryCode()
                        + "，请在 "
                        + time(receipt.promisedAt())
                        + " 前凭编号和查询码查看答复。");
        row.put("account_id", null);
        return row;
    }

    private static String time(Instant moment) {
        return moment == null ? null : W3C.format(moment.truncatedTo(ChronoUnit.SECONDS));
    }
}
