package line12345.channels.open311;

import line12345.ticketing.refusal.Refusal;

/** A service_code that is none of the city's. */
class NoSuchService extends Refusal {
    NoSuchService(String code) {
        super("no-such-service", 404, "没有 service_code 为“" + code + "”的事项，请先读取 services 列表。");
    }
}
